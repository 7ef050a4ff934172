import { describe, expect, test } from 'vitest';
import { type Answer, institution, issue, jsonlOf, leader, nation, openWorld, times, type World, worldOn } from './ask.js';

const records = [
  leader('vladimir-putin', { name: 'Vladimir Putin', aliases: ['Putin', 'Poutine', 'Путин', 'V. V. Putin', '普京'] }),
  leader('george-w-bush', { name: 'George W. Bush' }),
  leader('angela-merkel', { name: 'Angela Merkel' }),
  nation('russia', { aliases: ['Россия', 'Russian Federation'] }),
  nation('syria', { aliases: ['Сирия'] }),
  nation('united-states', { name: 'United States', aliases: ['États-Unis', 'USA', 'U.S.'] }),
  nation('cote-divoire', { name: 'Côte d’Ivoire', aliases: ['Ivory Coast'] }),
  institution('us-congress', { name: 'Congress of the United States' }),
  issue('syrian-civil-war', { name: 'Syrian civil war', aliases: ['Syria'] }),
  issue('sanctions', { name: 'Sanctions on Russia' }),
];

const search = async ({ ask }: World, text: string, more: Answer = {}): Promise<readonly Answer[]> =>
  (
    await ask(
      'query($text: String!, $kinds: [EntityKind!], $first: Int) { search(text: $text, kinds: $kinds, first: $first) { score matched entity { slug kind name description } } }',
      { text, ...more },
    )
  ).search;

const slugs = async (world: World, text: string, more?: Answer) => (await search(world, text, more)).map(({ entity }) => entity.slug);

describe('Search', () => {
  test.each([
    ['Poutine', 'vladimir-putin'],
    ['Путин', 'vladimir-putin'],
    ['putn', 'vladimir-putin'],
    ['V. V. Putin', 'vladimir-putin'],
    ['v v putin', 'vladimir-putin'],
    ['Putin V', 'vladimir-putin'],
    ['vladi put', 'vladimir-putin'],
    ['普京', 'vladimir-putin'],
    ['PUTIN', 'vladimir-putin'],
    ['Россия', 'russia'],
    ['rossiya', 'russia'],
    ['Rusia', 'russia'],
    ['russian fed', 'russia'],
    ['Сирия', 'syria'],
    ['États-Unis', 'united-states'],
    ['etats unis', 'united-states'],
    ['us', 'united-states'],
    ['the United States', 'united-states'],
    ['congress of united states', 'us-congress'],
    ["cote d'ivoire", 'cote-divoire'],
    ['ivory', 'cote-divoire'],
    ['Bush', 'george-w-bush'],
    ['Merkle', 'angela-merkel'],
    ['civil war', 'syrian-civil-war'],
  ])('puts what %s means first', async (text, slug) => {
    expect((await slugs(await openWorld(records), text))[0]).toBe(slug);
  });

  test('scores an exact name 1, others below it and best first, and shows the name that matched', async () => {
    const world = await openWorld(records);
    const [first, ...others] = await search(world, 'Russia');
    expect(first).toEqual({ score: 1, matched: 'Russia', entity: { slug: 'russia', kind: 'NATION', name: 'Russia', description: null } });
    expect(others.map(({ entity }) => entity.slug)).toEqual(['sanctions']);
    for (const { score } of others) expect(score).toBeLessThan(1);
    expect((await search(world, 'poutin'))[0].matched).toBe('Poutine');
  });

  test('keeps to the kinds and the number wanted, and finds nothing in nothing', async () => {
    const world = await openWorld(records);
    expect(await slugs(world, 'syria')).toEqual(expect.arrayContaining(['syria', 'syrian-civil-war']));
    expect(await slugs(world, 'syria', { kinds: ['ISSUE'] })).toEqual(['syrian-civil-war']);
    expect(await slugs(world, 'syria', { kinds: [] })).toEqual([]);
    expect(await slugs(world, 'syria', { first: 1 })).toHaveLength(1);
    for (const nothing of ['', '   ', '…', 'xyzzy']) expect(await slugs(world, nothing)).toEqual([]);
  });

  test('refuses a text of more than 200 characters', async () => {
    const { refusal } = await openWorld(records);
    expect(await refusal('query($text: String!) { search(text: $text) { score } }', { text: 'a'.repeat(201) })).toEqual({
      code: 'BAD_USER_INPUT',
      message: 'text: at most 200 characters, not 201',
    });
  });

  test('finds at once what was added, under all of its names, and no longer what a name was before', async () => {
    const world = await openWorld(records);
    expect(await slugs(world, 'Myanmar')).toEqual([]);
    const add = (record: Answer) =>
      world.ask('mutation($input: BulkAddInput!) { bulkAdd(input: $input) { userErrors { message } } }', { input: { jsonl: jsonlOf([record]) } });
    await add(nation('burma', { aliases: ['Birma'] }));
    expect(await slugs(world, 'birma')).toEqual(['burma']);
    await add({ ...nation('burma'), name: 'Myanmar' });
    expect(await slugs(world, 'Myanmar')).toEqual(['burma']);
    expect(await slugs(world, 'birma')).toEqual(['burma']);
  });

  test('finds what another process added to the same graph', async () => {
    const here = await openWorld(records);
    expect(await slugs(here, 'Laos')).toEqual([]);
    const there = await worldOn(here.engine);
    await there.add(nation('laos'));
    expect(await slugs(there, 'Laos')).toEqual(['laos']);
    expect(await slugs(here, 'Laos')).toEqual(['laos']);
    await here.add(nation('chad'));
    expect(await slugs(there, 'Chad')).toEqual(['chad']);
  });

  test('asks the engine for what is new, never again for everything', async () => {
    const world = await openWorld([...records, ...times(60, (index) => nation(`nation-${index}`))]);
    const query = '{ search(text: "nation", first: 50) { score entity { name description } } }';
    await world.ask(query);
    expect(await world.statements(query)).toEqual(['latest-change', 'entities-by-id']);
    await world.add(...times(30, (index) => nation(`state-${index}`)));
    expect(await world.statements(query)).toEqual(['latest-change', 'changes-since', 'entities-by-id', 'entities-by-id']);
    expect(await world.statements('{ search(text: "nation", first: 50) { score matched entity { slug name kind } } }')).toEqual(['latest-change']);
  });
});
