import { describe, expect, test } from 'vitest';
import type { Answer, World } from '../graphql/ask.js';
import { engineCases, fileCase } from '../support/engines.js';
import { seed } from './seeded.js';

// The questions of CONTRACT, "A seeded graph must know at least".

const slugsOf = (nodes: readonly Answer[]): readonly string[] => nodes.map(({ slug }) => slug);

const questions: Readonly<Record<string, (world: World) => Promise<void>>> = {
  'who was president on a date': async ({ ask }) => {
    const query =
      'query($nation: String!, $valid: PartialDate) { entity(ref: {slug: $nation}) { ... on Nation { heldOffices(office: "President", asOf: {valid: $valid}) { holder { slug } claims { id article { title } } } } } }';
    for (const [nation, valid, holder] of [
      ['russia', '1999-06', 'boris-yeltsin'],
      ['russia', '2000-06', 'vladimir-putin'],
      ['russia', '2010', 'dmitry-medvedev'],
      ['united-states', '1991-12-25', 'george-h-w-bush'],
    ]) {
      const { heldOffices } = (await ask(query, { nation, valid })).entity;
      expect(heldOffices).toEqual([{ holder: { slug: holder }, claims: expect.any(Array) }]);
      for (const { article } of heldOffices[0].claims) expect(article.title).toBeTruthy();
    }
  },
  'the Soviet Union exists in 1985, led by Gorbachev, and not in 1995': async ({ ask }) => {
    const query =
      'query($valid: PartialDate) { nations(filter: {name: {eq: "Soviet Union"}}, asOf: {valid: $valid}) { nodes { slug heldOffices { holder { slug } } } } }';
    const [then, later] = [await ask(query, { valid: '1985' }), await ask(query, { valid: '1995' })];
    expect(slugsOf(then.nations.nodes)).toEqual(['soviet-union']);
    expect(slugsOf(then.nations.nodes[0].heldOffices.map(({ holder }: Answer) => holder))).toContain('mikhail-gorbachev');
    expect(later.nations.nodes).toEqual([]);
  },
  'the Brookings Institution and Putin are joined by at most 3 hops, each with a claim': async ({ ask }) => {
    const { paths } = (
      await ask(
        '{ paths(from: {slug: "brookings-institution"}, to: {slug: "vladimir-putin"}, maxHops: 3) { paths { length hops { relationship { claims(first: 1) { nodes { evidence { status article { title } } } } } } } } }',
      )
    ).paths;
    expect(paths.length).toBeGreaterThan(0);
    for (const { length, hops } of paths) {
      expect(length).toBeLessThanOrEqual(3);
      for (const { relationship } of hops) expect(relationship.claims.nodes).toHaveLength(1);
    }
  },
  'the dismissal of talks on cybersecurity is the author’s own opinion': async ({ ask }) => {
    const { nodes } = (
      await ask(
        '{ claims(filter: {author: {slug: "alex-de-ramon"}, speaker: {slug: "alex-de-ramon"}, issue: {slug: "cybersecurity"}}) { nodes { stance polarity epistemic speakers { slug } } } }',
      )
    ).claims;
    expect(nodes.filter(({ stance, polarity, epistemic }: Answer) => epistemic === 'OPINION' && (stance < 0 || polarity === 'DENIED')).length).toBeGreaterThan(
      0,
    );
  },
  'Brookings’ proposals are reported by him, and not his': async ({ ask }) => {
    const { nodes } = (
      await ask(
        '{ claims(filter: {speaker: {slug: "brookings-institution"}, epistemic: [PROPOSAL]}, first: 50) { nodes { authors { slug } speakers { slug } } } }',
      )
    ).claims;
    expect(nodes.length).toBeGreaterThanOrEqual(2);
    for (const { authors, speakers } of nodes) expect([slugsOf(authors), slugsOf(speakers)]).toEqual([['alex-de-ramon'], ['brookings-institution']]);
  },
  'search puts Vladimir Putin first, however he is written': async ({ ask }) => {
    for (const text of ['Poutine', 'Путин', 'putn', 'V. V. Putin'])
      expect((await ask('query($text: String!) { search(text: $text, first: 5) { entity { slug } } }', { text })).search[0].entity.slug, text).toBe(
        'vladimir-putin',
      );
  },
  'everybody and everything that must be there is there, with a claim and a source': async ({ ask }) => {
    for (const slug of mustBeThere) {
      const { entity } = await ask(
        'query($slug: String!) { entity(ref: {slug: $slug}) { source { title } claims(first: 1) { totalCount nodes { article { title } } } } }',
        { slug },
      );
      expect(entity, slug).toMatchObject({ source: { title: expect.any(String) }, claims: { nodes: [{ article: { title: expect.any(String) } }] } });
    }
  },
  'the graph is rich, and the op-ed carries at least 40 claims': async ({ ask }) => {
    const { statistics, articles } = await ask(
      '{ statistics { claims byKind { kind count } } articles(filter: {author: {slug: "alex-de-ramon"}}) { nodes { title textSha256 claims { totalCount } } } }',
    );
    const counts = Object.fromEntries(statistics.byKind.map(({ kind, count }: Answer) => [kind, count]));
    for (const [kind, least] of Object.entries({ LEADER: 60, NATION: 195, INSTITUTION: 40, ISSUE: 25, AGREEMENT: 20 }))
      expect(counts[kind], kind).toBeGreaterThanOrEqual(least);
    expect(statistics.claims).toBeGreaterThanOrEqual(800);
    expect(articles.nodes).toEqual([
      { title: 'Will US-Russia Relations Ever Improve?', textSha256: expect.stringMatching(/^[0-9a-f]{64}$/), claims: { totalCount: expect.any(Number) } },
    ]);
    expect(articles.nodes[0].claims.totalCount).toBeGreaterThanOrEqual(40);
  },
};

const mustBeThere = [
  'vladimir-putin',
  'donald-trump',
  'barack-obama',
  'boris-yeltsin',
  'mikhail-gorbachev',
  'bashar-al-assad',
  'peter-the-great',
  'united-states',
  'russia',
  'soviet-union',
  'ukraine',
  'syria',
  'china',
  'iran',
  'brookings-institution',
  'united-states-congress',
  'nato',
  'united-nations',
  'american-agora',
  'syrian-civil-war',
  'ukraine-conflict',
  'sanctions-on-russia',
  'arms-control',
  'cybersecurity',
  'counterterrorism',
  'human-rights',
  'election-interference',
  'caatsa',
  'alex-de-ramon',
];

describe('The seeded graph', () => {
  // A file is the engine in memory with a log beside it.
  for (const { name, openEmpty } of engineCases.filter((each) => each !== fileCase))
    test(`answers the questions that it must ${name}`, { timeout: 120_000 }, async () => {
      const world = await seed((await openEmpty()).engine);
      for (const [question, answersRightly] of Object.entries(questions))
        await answersRightly(world).catch((cause: unknown) => {
          throw new Error(`${question}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
        });
    });
});
