import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packageRoot } from '../../src/package-root.js';
import type { Answer } from '../graphql/ask.js';
import { seededWorld } from './seeded.js';

const seedsFolder = join(packageRoot(), 'seeds');
const records = readdirSync(seedsFolder)
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap((file) => readFileSync(join(seedsFolder, file), 'utf8').trim().split('\n'))
  .map((line): Answer => JSON.parse(line));

describe('The seeds', () => {
  const world = seededWorld();

  async function holders(nation: string, office: string, valid: string): Promise<readonly string[]> {
    const query =
      'query($nation: String!, $office: String!, $valid: PartialDate) { entity(ref: {slug: $nation}) { ... on Nation { heldOffices(office: $office, asOf: {valid: $valid}) { holder { slug } } } } }';
    const { entity } = await world().ask(query, { nation, office, valid });
    return entity.heldOffices.map(({ holder }: Answer) => holder.slug);
  }

  test('name one Soviet premier for every year from 1924 to 1991', async () => {
    for (let year = 1924; year <= 1991; year += 1) expect(await holders('soviet-union', 'Premier', `${year}-07-01`), String(year)).toHaveLength(1);
  });

  test('name one Soviet head of state for every year from 1923 to 1991', async () => {
    const presidium = 'Chairman of the Presidium of the Supreme Soviet';
    const offices = ['Chairman of the Central Executive Committee', presidium, `Acting ${presidium}`, 'Chairman of the Supreme Soviet', 'President'];
    for (let year = 1923; year <= 1991; year += 1) {
      const found = await Promise.all(offices.map((office) => holders('soviet-union', office, `${year}-06-01`)));
      expect(found.flat(), String(year)).toHaveLength(1);
    }
  });

  test.each([
    ['greece', 'Prime Minister', '2021', ['kyriakos-mitsotakis']],
    ['greece', 'Prime Minister', '2023-06-10', []],
    ['armenia', 'Prime Minister', '2019', ['nikol-pashinyan']],
    ['cote-divoire', 'President', '2015', ['alassane-ouattara']],
    ['gambia', 'President', '2018', ['adama-barrow']],
    ['sierra-leone', 'President', '2019', ['julius-maada-bio']],
    ['vietnam', 'Prime Minister', '2021-06', ['pham-minh-chinh']],
    ['bahrain', 'Emir', '2000', ['hamad-bin-isa-al-khalifa']],
    ['bahrain', 'King', '2000', []],
  ])('count the office of an incumbent from its start: %s, %s, %s', async (nation, office, valid, expected) => {
    expect(await holders(nation, office, valid)).toEqual(expected);
  });

  test('contradict neither the existence of their entities nor each other on who held an office', async () => {
    const { nodes } = (await world().ask('{ contradictions(first: 100) { nodes { rule claims { summary } } } }')).contradictions;
    expect(nodes.filter(({ rule }: Answer) => rule === 'OUTSIDE_EXISTENCE' || rule === 'OVERLAPPING_HOLDERS')).toEqual([]);
  });

  test('define no entity that nothing uses: each is in a claim, or wrote or published an article', () => {
    const used = new Set(
      records.flatMap(({ subject, object, publisher, about = [], authors = [], speakers = [] }) => [
        subject,
        object,
        publisher,
        ...about,
        ...authors,
        ...speakers,
      ]),
    );
    expect(records.filter(({ type, slug }) => type === 'entity' && !used.has(slug)).map(({ slug }) => slug)).toEqual([]);
  });

  test('give no international body a country of its own', () => {
    const international = /^(?:court|alliance|conference|group of states|(?:organ of an )?international organization|regional organization)$/;
    expect(records.filter(({ category = '', country }) => international.test(category) && country !== undefined).map(({ slug }) => slug)).toEqual([]);
  });
});
