import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageRoot } from '../../src/package-root.js';
import { type Answer, allPages } from '../graphql/ask.js';
import { seededWorld } from './seeded.js';

const world = seededWorld();

const folder = join(packageRoot(), 'examples');
const names = readdirSync(folder).flatMap((file) => (file.endsWith('.graphql') ? [file.replace('.graphql', '')] : []));

const read = (name: string) => ({
  query: readFileSync(join(folder, `${name}.graphql`), 'utf8'),
  variables: JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')),
});

/** The places of an answer at which a list is empty or a count is 0. */
function emptyPlaces(answer: Answer, path: readonly string[] = []): readonly string[] {
  if (Array.isArray(answer)) return answer.length === 0 ? [path.join('.')] : answer.flatMap((each, index) => emptyPlaces(each, [...path, `${index}`]));
  if (answer === null || typeof answer !== 'object') return answer === 0 && /count$/i.test(path.at(-1) ?? '') ? [path.join('.')] : [];
  return Object.entries(answer).flatMap(([key, value]) => emptyPlaces(value, [...path, key]));
}

/** A list may be empty deep inside (a claim without quotes); what was asked for first may not. */
const isNearTheTop = (place: string): boolean => place.split('.').length <= 3;

/** What is rightly empty: nothing was known before there was a graph, nobody held the office all the year, and nothing was proposed. */
const rightlyEmpty: Readonly<Record<string, readonly string[]>> = {
  '04-certain-or-possible': ['entity.certain'],
  '16-members-then-and-later': [],
  '23-what-was-known-then': ['asKnownThen.totalCount', 'asKnownThen.nodes'],
  '32-what-articles-may-add': ['proposals.totalCount', 'proposals.nodes'],
};

test('There are at least 12 saved queries, each with a title, what it answers and its variables', () => {
  expect(names.length).toBeGreaterThanOrEqual(12);
  for (const name of names)
    expect(read(name).query.split('\n').slice(0, 2), name).toEqual([expect.stringMatching(/^# \S.*[^.]$/), expect.stringMatching(/^# \S.*\.$/)]);
});

test.each(names)('The saved query %s has an answer on the seeded graph', async (name) => {
  const { query, variables } = read(name);
  const data = await world().ask(query, variables);
  for (const [field, value] of Object.entries(data)) expect(value, field).not.toBeNull();
  expect(emptyPlaces(data).filter(isNearTheTop)).toEqual(rightlyEmpty[name] ?? []);
});

test('The saved query on what was known then says that the graph knew nothing then, and what it has learned since', async () => {
  const { query, variables } = read('23-what-was-known-then');
  const data = await world().ask(query, variables);
  expect(data).toMatchObject({ then: { entities: 0, claims: 0, relationships: 0 }, asKnownThen: { totalCount: 0 } });
  expect(data.now.claims).toBeGreaterThan(800);
  expect(data.learnedSince.totalCount).toBeGreaterThan(100);
});

test('The saved query that pages through claims reads each of them once', async () => {
  const { query, variables } = read('21-page-through-claims');
  const { totalCount } = (await world().ask(query, variables)).claims;
  const cursors = (await allPages(world(), query.replace('edges {', 'nodes { id } edges {'), { ...variables, first: 50 }, (data) => data.claims)).flat();
  expect(new Set(cursors.map(({ id }) => id)).size).toBe(totalCount);
});
