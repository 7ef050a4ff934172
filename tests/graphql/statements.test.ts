import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packageRoot } from '../../src/package-root.js';
import {
  type Answer,
  agreement,
  article,
  claim,
  holds,
  institution,
  issue,
  type JsonRecord,
  leader,
  nation,
  openWorld,
  person,
  times,
  type World,
} from './ask.js';

// A level of a query is one statement, whatever its number of rows: every operation sends as many statements to a graph
// with 15 of everything as to one with 60.

const named: readonly JsonRecord[] = [
  ...['russia', 'united-states', 'ukraine', 'soviet-union'].map((slug) => nation(slug)),
  leader('vladimir-putin'),
  leader('mikhail-gorbachev'),
  institution('nato'),
  institution('brookings-institution'),
  person('alex-de-ramon'),
  ...['arms-control', 'cybersecurity', 'liberal-world-order'].map((slug) => issue(slug)),
];

/** What is there `size` times, around the entities that the examples ask about. */
function records(size: number): readonly JsonRecord[] {
  return [...named, ...times(size, each).flat()];
}

function each(i: number): readonly JsonRecord[] {
  const source = { article: `article-${i}`, authors: ['alex-de-ramon'], evidence: [{ start: i, end: i + 5 }] };
  return [
    nation(`nation-${i}`, { aliases: ['Soviet Union', 'Poutine'], existsFrom: '1900' }),
    nation(`neighbour-${i}`),
    leader(`leader-${i}`),
    person(`person-${i}`),
    institution(`club-${i}`, { country: `nation-${i}`, source: `article-${i}` }),
    issue(`issue-${i}`),
    agreement(`treaty-${i}`),
    article(`article-${i}`, { authors: ['alex-de-ramon', `person-${i}`], publisher: `club-${i}`, publishedOn: '2017' }),
    holds(`leader-${i}`, 'President', 'russia', '1980', undefined, source),
    holds(`leader-${i}`, 'President', 'united-states', '1980'),
    holds(`leader-${i}`, 'President', `nation-${i}`, '1980'),
    holds('vladimir-putin', `Envoy ${i}`, 'russia', '2000'),
    nation(`old-${i}`),
    nation(`new-${i}`),
    claim(`nation-${i}`, 'SUCCEEDS', `old-${i}`),
    claim(`new-${i}`, 'SUCCEEDS', `nation-${i}`),
    claim(`leader-${i}`, 'MEETS', 'mikhail-gorbachev', { validFrom: '1986', ...source }),
    claim('vladimir-putin', 'CRITICIZES', `nation-${i}`, source),
    claim('united-states', 'COOPERATES_WITH', 'russia', {
      about: [`issue-${i}`, 'arms-control'],
      speakers: ['brookings-institution', `person-${i}`],
      epistemic: 'PROPOSAL',
      ...source,
    }),
    claim('united-states', 'COOPERATES_WITH', 'russia', { about: [`issue-${i}`], polarity: 'DENIED', ...source }),
    claim('united-states', 'CRITICIZES', 'russia', { about: [`issue-${i}`], ...source }),
    claim(`leader-${i}`, 'TAKES_POSITION_ON', 'liberal-world-order', { stance: 2, ...source }),
    claim(`person-${i}`, 'TAKES_POSITION_ON', 'liberal-world-order', { stance: -2, ...source }),
    claim('alex-de-ramon', 'TAKES_POSITION_ON', 'cybersecurity', { about: [`issue-${i}`], stance: -3, epistemic: 'OPINION', ...source }),
    claim(`nation-${i}`, 'SANCTIONS', 'russia', { validFrom: '2014', about: [`issue-${i}`], ...source }),
    claim(`treaty-${i}`, 'CONCERNS', 'arms-control'),
    claim(`nation-${i}`, 'PARTY_TO', `treaty-${i}`),
    claim(`nation-${i}`, 'MEMBER_OF', 'nato', { validFrom: '1980' }),
    claim(`neighbour-${i}`, 'BORDERS', 'russia'),
    claim('ukraine', 'BORDERS', `neighbour-${i}`),
    claim(`issue-${i}`, 'CONCERNS', `nation-${i}`),
    claim('brookings-institution', 'TAKES_POSITION_ON', `issue-${i}`, source),
    claim('vladimir-putin', 'TAKES_POSITION_ON', `issue-${i}`, source),
  ];
}

interface Operation {
  readonly query: string;
  readonly variables?: Answer;
}

/**
 * Statements that an operation may send more to the larger world: few rows may lead to entities that were read already.
 * One statement a row would be 45 more.
 */
const slack = 2;

/** Sends the operation to both worlds; gives its number of statements in the larger one, which must be that of the smaller. */
async function statementsOf({ query, variables }: Operation, [small, large]: readonly [World, World]): Promise<number> {
  const [few, many] = [await small.statements(query, variables), await large.statements(query, variables)];
  expect([...new Set(many)].sort()).toEqual([...new Set(few)].sort());
  expect(many.length - few.length).toBeLessThanOrEqual(slack);
  return many.length;
}

async function openWorlds(): Promise<readonly [World, World]> {
  const worlds = [await openWorld(records(15)), await openWorld(records(60))] as const;
  // The index of names is built by the first search.
  for (const world of worlds) await world.ask('{ search(text: "nobody") { score } }');
  return worlds;
}

const folder = join(packageRoot(), 'examples');

describe('The number of statements of an operation', () => {
  test('is the same for 15 rows and for 60, and exactly this, for every example', { timeout: 120_000 }, async () => {
    const worlds = await openWorlds();
    const counts: Record<string, number> = {};
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.graphql'))) {
      const [query, variables] = [readFileSync(join(folder, file), 'utf8'), JSON.parse(readFileSync(join(folder, file.replace('.graphql', '.json')), 'utf8'))];
      counts[file.replace('.graphql', '')] = await statementsOf({ query, variables }, worlds);
    }
    expect(counts).toMatchInlineSnapshot(`
      {
        "01-who-held-office-on-a-date": 6,
        "02-soviet-union-in-1985": 7,
        "03-everyone-in-office-on-a-date": 6,
        "04-certain-or-possible": 5,
        "05-leader-profile": 5,
        "06-timeline-of-a-leader": 3,
        "07-paths-between-two-entities": 7,
        "08-cooperation-and-conflict": 7,
        "09-two-actors-on-one-issue": 4,
        "10-who-doubts-cooperation": 4,
        "11-what-an-author-says-on-an-issue": 2,
        "12-proposals-reported-by-an-author": 4,
        "13-who-supports-and-who-opposes": 6,
        "14-who-sanctions-whom": 8,
        "15-arms-control-agreements-then-and-later": 12,
        "16-members-then-and-later": 4,
        "17-neighbourhood-of-a-nation": 6,
        "18-filter-with-and-or-not": 11,
        "19-issues-and-their-newest-claims": 7,
        "20-article-and-its-claims": 6,
        "21-page-through-claims": 3,
        "22-search-by-any-name": 2,
        "23-what-was-known-then": 11,
        "24-what-is-in-the-graph": 5,
        "25-vocabulary": 0,
        "26-common-ground": 4,
        "27-contradictions": 6,
        "28-positions-on-an-issue": 2,
        "29-how-far-actors-agree": 3,
        "30-how-well-corroborated": 7,
        "31-what-changed": 2,
        "32-what-articles-may-add": 2,
      }
    `);
  });

  const claimFields =
    'subject { slug description } object { slug } about { slug } authors { slug } speakers { slug } article { title publisher { slug } authors { slug } } evidence { start status article { title } } relationship { claimCount source { slug } target { slug } }';
  const entityFields = `slug aliases { name } source { title } relationships(first: 10) { totalCount nodes { source { slug } target { slug } claims(first: 3) { totalCount nodes { ${claimFields} } } } } claims(first: 10) { totalCount nodes { ${claimFields} } } timeline(first: 5) { totalCount nodes { title claim { id } } }`;
  const tenure = 'office holder { slug } of { slug } claims { id article { title } evidence { start } }';
  const page = (fields: string) => `totalCount pageInfo { hasNextPage endCursor } edges { cursor node { ${fields} } }`;

  const operations: Readonly<Record<string, string>> = {
    entity: `{ entity(ref: {slug: "russia"}) { ${entityFields} } }`,
    entities: `{ entities(first: 60) { ${page(entityFields)} } }`,
    leaders: `{ leaders(first: 60) { ${page(`slug ... on Leader { offices { ${tenure} } articles(first: 3) { totalCount nodes { title } } }`)} } }`,
    nations: `{ nations(first: 60) { ${page(`slug heldOffices { ${tenure} } predecessors { slug } successors { slug }`)} } }`,
    institutions: `{ institutions(first: 60) { ${page('slug country { slug } members { slug } source { title publisher { slug } }')} } }`,
    issues: `{ issues(first: 60) { ${page('slug concerns { slug } claims(role: ABOUT, first: 5) { totalCount nodes { summary } }')} } }`,
    agreements: `{ agreements(first: 60, asOf: {valid: "2000"}) { ${page('slug parties { slug }')} } }`,
    persons: `{ entities(filter: {kinds: [PERSON]}, first: 60) { ${page('slug ... on Person { articles(first: 3) { totalCount nodes { title publisher { slug } } } }')} } }`,
    'entities by claims': '{ entities(first: 60, orderBy: {field: CLAIM_COUNT, direction: DESC}) { totalCount nodes { slug } } }',
    'entities by office and relation':
      '{ entities(filter: {hasOffice: {office: "President"}, relatedTo: {entity: {slug: "mikhail-gorbachev"}}}, first: 60) { totalCount nodes { slug } } }',
    claims: `{ claims(first: 60) { ${page(claimFields)} } }`,
    'claims as of another time': `{ claims(first: 60, asOf: {valid: "2015", known: "2999-01-01"}) { ${page(claimFields)} } }`,
    'relationships as of another time':
      '{ entities(first: 60, asOf: {valid: "2015"}) { nodes { slug relationships(first: 10) { totalCount nodes { claimCount claims(first: 3) { nodes { id } } source { slug } target { slug } } } } } }',
    articles: `{ articles(first: 60) { ${page(`title text authors { slug } publisher { slug } publications { publisher { slug } } claims(first: 5) { totalCount nodes { ${claimFields} } }`)} } }`,
    'articles by mention': '{ articles(filter: {mentions: {slug: "russia"}, author: {slug: "alex-de-ramon"}}, first: 60) { totalCount nodes { title } } }',
    timeline: `{ timeline(of: [{slug: "russia"}, {slug: "mikhail-gorbachev"}], first: 60) { ${page(`title claim { ${claimFields} }`)} } }`,
    paths: `{ paths(from: {slug: "brookings-institution"}, to: {slug: "vladimir-putin"}, maxHops: 2, first: 50) { explored paths { hops { from { slug } to { slug } relationship { claims(first: 2) { nodes { ${claimFields} } } } } } } }`,
    'paths that overlapped':
      '{ paths(from: {slug: "brookings-institution"}, to: {slug: "vladimir-putin"}, maxHops: 2, overlapping: true, first: 50) { paths { hops { to { slug } relationship { claimCount } } } } }',
    neighborhood: `{ neighborhood(of: [{slug: "russia"}, {slug: "nato"}], hops: 2, maxNodes: 500) { totalNodes nodes { slug description } edges { source { slug } target { slug } claims(first: 1) { nodes { id } } } } }`,
    search: '{ search(text: "nation", first: 60) { score entity { slug description source { title } claims(first: 2) { nodes { id } } } } }',
    statistics: '{ statistics { entities claims relationships articles byKind { count } byPredicate { count } } }',
    vocabulary: '{ vocabulary { predicate } }',
  };

  test('is the same for 15 rows and for 60, and exactly this, for every root field and all that lies below it', { timeout: 120_000 }, async () => {
    const worlds = await openWorlds();
    const counts: Record<string, number> = {};
    for (const [name, query] of Object.entries(operations)) counts[name] = await statementsOf({ query }, worlds);
    expect(counts).toMatchInlineSnapshot(`
      {
        "agreements": 4,
        "articles": 8,
        "articles by mention": 4,
        "claims": 5,
        "claims as of another time": 7,
        "entities": 17,
        "entities by claims": 3,
        "entities by office and relation": 6,
        "entity": 14,
        "institutions": 6,
        "issues": 6,
        "leaders": 8,
        "nations": 9,
        "neighborhood": 6,
        "paths": 8,
        "paths that overlapped": 6,
        "persons": 5,
        "relationships as of another time": 7,
        "search": 3,
        "statistics": 3,
        "timeline": 6,
        "vocabulary": 0,
      }
    `);
  });

  test('is the same for 15 and for 60 ids', async () => {
    const worlds = await openWorlds();
    const counts: number[] = [];
    for (const [index, world] of worlds.entries()) {
      const first = index === 0 ? 15 : 60;
      const { entities, claims, articles } = await world.ask(
        'query($first: Int) { entities(first: $first) { nodes { id } } claims(first: $first) { nodes { id } } articles(first: 3) { nodes { id } } }',
        { first },
      );
      const ids = [...entities.nodes, ...claims.nodes, ...articles.nodes].map(({ id }: Answer) => id).slice(0, 100);
      counts.push(
        (
          await world.statements(
            'query($ids: [ID!]!) { nodes(ids: $ids) { id ... on Claim { subject { slug } evidence { start article { title } } } ... on Entity { claims(first: 1) { nodes { id } } } } }',
            { ids },
          )
        ).length,
      );
    }
    expect(counts).toMatchInlineSnapshot(`
      [
        7,
        6,
      ]
    `);
  });
});
