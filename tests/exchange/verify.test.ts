import { describe, expect, test } from 'vitest';
import type { Engine } from '../../src/store/engine.js';
import { type Answer, article, claim, holds, institution, issue, leader, nation, openWorld, person, type World } from '../graphql/ask.js';
import { type EngineCase, engineCases } from '../support/engines.js';
import { faultsOf } from './faults-of.js';

const text = 'Ann said: “Syldavia must disarm.” Borduria, she went on, need not.';

/** A graph with something of everything: states, a text that came, judgements that stand and that were undone, contradictions. */
async function openRichWorld(engineCase: EngineCase): Promise<World> {
  const world = await openWorld(
    [
      leader('ann', { aliases: ['Anna'] }),
      leader('bob'),
      leader('anne'),
      person('eve'),
      nation('syldavia', { existsFrom: '1900', existsTo: '1990' }),
      nation('borduria'),
      institution('the-press'),
      issue('disarmament'),
      article('speech', { url: 'https://example.org/speech', authors: ['eve'], publisher: 'the-press', publishedOn: '1980-05' }),
      article('other', { authors: ['ann'] }),
      holds('ann', 'President', 'syldavia', '1970', '1980', { article: 'speech' }),
      holds('bob', 'President', 'syldavia', '1975', '1985', { article: 'other' }),
      claim('ann', 'TAKES_POSITION_ON', 'disarmament', {
        stance: 2,
        article: 'speech',
        about: ['disarmament'],
        authors: ['eve'],
        speakers: ['ann'],
        evidence: [{ quote: 'Syldavia must disarm.' }],
      }),
      claim('ann', 'TAKES_POSITION_ON', 'disarmament', { stance: -2, article: 'speech' }),
      claim('ann', 'CRITICIZES', 'borduria', { article: 'other' }),
      claim('anne', 'CRITICIZES', 'borduria', { article: 'other', validFrom: '1981' }),
      claim('borduria', 'ALLIED_WITH', 'syldavia', { validFrom: '1995' }),
    ],
    engineCase,
  );
  await world.add({ type: 'article', id: await articleIdOf(world, 'speech'), text } as never);
  await world.add(leader('ann', { description: 'President of Syldavia.' }));
  const [first] = (await world.ask('{ claims(filter: {predicates: [CRITICIZES]}, first: 1) { nodes { id } } }')).claims.nodes;
  const made = await world.ask(`mutation { claimRetract(input: {id: "${first.id}", reason: "no"}) { judgement { id } } }`);
  await world.ask(`mutation { judgementUndo(input: {id: "${made.claimRetract.judgement.id}"}) { userErrors { message } } }`);
  await world.ask(`mutation { articleRetract(input: {id: "${await articleIdOf(world, 'other')}", reason: "no"}) { userErrors { message } } }`);
  await world.ask('mutation { entityMerge(input: {a: {slug: "ann"}, b: {slug: "anne"}}) { userErrors { message } } }');
  await world.ask('mutation { entityMerge(input: {a: {slug: "ann"}, b: {slug: "bob"}, verdict: DIFFERENT}) { userErrors { message } } }');
  return world;
}

async function articleIdOf(world: World, title: string): Promise<string> {
  const { articles } = await world.ask('{ articles(first: 100) { nodes { id title } } }');
  return articles.nodes.find((each: Answer) => each.title === title).id;
}

/** What is said of a graph that was damaged behind its back; the damage is undone. */
async function messagesAfter(engine: Engine, cypher: string): Promise<readonly string[]> {
  let messages: readonly string[] = [];
  const undo = new Error('undo');
  await engine
    .transact(async (run) => {
      await run({ name: 'test: damage', text: cypher });
      messages = (await faultsOf({ read: run })).map(({ message }) => message);
      throw undo;
    })
    .catch((error: unknown) => {
      if (error !== undo) throw error;
    });
  return messages;
}

/** What is done to a graph behind its back, and what is said of it then. */
const damages: readonly { readonly what: string; readonly cypher: string; readonly says: RegExp }[] = [
  {
    what: 'a claim that says something else',
    cypher: "MATCH (c:Claim {predicate: 'CRITICIZES'}) SET c.predicate = 'PRAISES'",
    says: /^its id does not follow from what it says/,
  },
  {
    what: 'a claim with other days',
    cypher: "MATCH (c:Claim {validFrom: '1970'}) SET c.validLatest = '1971-12-31'",
    says: /^it does not follow from what it says: validLatest is "1971-12-31"/,
  },
  {
    what: 'a claim of another relationship',
    cypher: "MATCH (c:Claim {validFrom: '1970'}) SET c.relationshipId = 'rel_0'",
    says: /^it does not follow from what it says: relationshipId/,
  },
  {
    what: 'a claim without its subject',
    cypher: "MATCH (c:Claim {validFrom: '1970'}) MATCH (c)-[r:SUBJECT]->() DELETE r",
    says: /^it is not joined to an entity that it names: SUBJECT ent_/,
  },
  {
    what: 'a claim with one more speaker',
    cypher: "MATCH (c:Claim {validFrom: '1970'}) MATCH (e:Entity {slug: 'bob'}) CREATE (c)-[:SPEAKER]->(e)",
    says: /^it is joined to an entity that it does not name: SPEAKER ent_/,
  },
  {
    what: 'a claim on an entity that is gone',
    cypher: "MATCH (e:Entity {slug: 'borduria'}) DETACH DELETE e",
    says: /^there is no entity ent_\w+, which is one of its ends/,
  },
  { what: 'a claim in an article that is gone', cypher: "MATCH (a:Article {title: 'other'}) DETACH DELETE a", says: /^there is no article art_/ },
  {
    what: 'a claim that is retracted, and nobody judged so',
    cypher: "MATCH (c:Claim {validFrom: '1970'}) SET c.retractedAt = '2026-01-01T00:00:00.000Z'",
    says: /^it is not retracted as the judgements on it say: retractedAt/,
  },
  {
    what: 'a claim whose gap is forgotten',
    cypher: 'MATCH (c:Claim) WHERE size(c.gaps) > 0 SET c.gaps = []',
    says: /^it is not retracted as the judgements on it say: gaps/,
  },
  {
    what: 'a claim whose history is forgotten',
    cypher: 'MATCH (c:Claim) WHERE c.changedAt IS NOT NULL REMOVE c.changedAt',
    says: /^its history and what happened to it differ at/,
  },
  {
    what: 'a claim recorded at no change',
    cypher: "MATCH (c:Claim {validFrom: '1970'}) SET c.recordedAt = '2020-01-01T00:00:00.000Z'",
    says: /^it changed at 2020-01-01T00:00:00.000Z, at which the log has no change/,
  },
  { what: 'words at another place', cypher: 'MATCH (v:Evidence) SET v.start = 0', says: /^its words do not stand at 0 to/ },
  { what: 'other words', cypher: "MATCH (v:Evidence) SET v.quote = 'Syldavia must not disarm.'", says: /^its words do not stand at/ },
  {
    what: 'words of a text that is not held',
    cypher: "MATCH (v:Evidence) SET v.status = 'TEXT_NOT_HELD'",
    says: /^it is TEXT_NOT_HELD, though the text of art_\w+ is held/,
  },
  { what: 'evidence without its article', cypher: 'MATCH (v:Evidence)-[r:IN_ARTICLE]->() DELETE r', says: /^it is not joined to its article/ },
  { what: 'evidence of nothing', cypher: 'MATCH (:Claim)-[r:EVIDENCED_BY]->(:Evidence) DELETE r', says: /^no claim rests on it/ },
  { what: 'a text that was changed', cypher: "MATCH (a:Article {title: 'speech'}) SET a.text = 'Nothing.'", says: /^its text has SHA-256 \w+, not/ },
  {
    what: 'an article under another address',
    cypher: "MATCH (a:ArticleState {title: 'speech'}) SET a.publications = '[]'",
    says: /^its id does not follow from/,
  },
  {
    what: 'an article without its author',
    cypher: "MATCH (:Article {title: 'speech'})-[r:AUTHOR]->() DELETE r",
    says: /^it is not joined to an entity that it names: AUTHOR/,
  },
  {
    what: 'an article that stands again',
    cypher: "MATCH (a:Article {title: 'other'}) REMOVE a.retractedAt, a.retractions",
    says: /^it is not retracted as the judgements on it say/,
  },
  {
    what: 'an entity under another name',
    cypher: "MATCH (e:Entity {slug: 'bob'}) SET e.name = 'Robert'",
    says: /^its state of .* does not follow from its content/,
  },
  {
    what: 'an entity of two labels',
    cypher: "MATCH (e:Entity {slug: 'bob'}) REMOVE e:Leader SET e:Nation",
    says: /^its kind is LEADER, and its labels are Entity, EntityState, Nation/,
  },
  {
    what: 'an earlier state that is gone',
    cypher: "MATCH (s:EntityState {slug: 'ann'}) WHERE s.id IS NULL DELETE s",
    says: /^its first state is of .*, when it was created/,
  },
  {
    what: 'two states at one time',
    cypher: "MATCH (s:EntityState {slug: 'ann'}) WHERE s.id IS NULL SET s.supersededAt = '9999-01-01T00:00:00.000Z'",
    says: /^its state of .* ends at 9999/,
  },
  { what: 'a name that is not found', cypher: "MATCH (n:Name {folded: 'anna'}) DELETE n", says: /^it is not found by its name "anna"/ },
  {
    what: 'a whole without one of its members',
    cypher: "MATCH (e:Entity {slug: 'anne'}) SET e.canonicalName = 'Nobody'",
    says: /^it is not part of the whole that the standing judgements make: canonicalName/,
  },
  {
    what: 'a whole that nobody judged to be one',
    cypher: "MATCH (j:Judgement {kind: 'SAME'}) DELETE j",
    says: /^it is not part of the whole that the standing judgements make: memberIds/,
  },
  {
    what: 'a relationship that is gone',
    cypher: "MATCH (r:Relationship {predicate: 'ALLIED_WITH'}) DELETE r",
    says: /^it is missing, though 1 claims come to it/,
  },
  {
    what: 'a relationship with another count',
    cypher: "MATCH (r:Relationship {predicate: 'ALLIED_WITH'}) SET r.claimCount = 7",
    says: /^it is not what its claims come to: claimCount is 7, not 1/,
  },
  { what: 'a typed relationship that is gone', cypher: 'MATCH (:Entity)-[t:ALLIED_WITH]->(:Entity) DELETE t', says: /^it is missing as a typed relationship/ },
  {
    what: 'a typed relationship too many',
    cypher: "MATCH (a:Entity {slug: 'ann'}) MATCH (b:Entity {slug: 'eve'}) CREATE (a)-[:ALLIED_WITH {id: 'rel_0'}]->(b)",
    says: /^it is a typed relationship of no claims/,
  },
  {
    what: 'a contradiction that is gone',
    cypher: "MATCH (x:Contradiction {rule: 'OPPOSITE_STANCES'}) DETACH DELETE x",
    says: /^it was not found: clm_\w+ and clm_\w+ break the rule OPPOSITE_STANCES/,
  },
  {
    what: 'a contradiction of dates that is gone',
    cypher: "MATCH (x:Contradiction {rule: 'OUTSIDE_EXISTENCE'}) DETACH DELETE x",
    says: /^it was not found: clm_\w+ break the rule OUTSIDE_EXISTENCE/,
  },
  {
    what: 'a contradiction that is none',
    cypher: "MATCH (x:Contradiction {rule: 'OUTSIDE_EXISTENCE'}) SET x.closedAt = '2026-01-01T00:00:00.000Z'",
    says: /^it is closed, but its claims break the rule/,
  },
  {
    what: 'a contradiction of other claims',
    cypher: "MATCH (x:Contradiction {rule: 'OVERLAPPING_HOLDERS'})-[b:BETWEEN]->() DELETE b",
    says: /^it is not joined to its claims/,
  },
  {
    what: 'a judgement on what is not there',
    cypher: "MATCH (j:Judgement {kind: 'DIFFERENT'}) SET j.bId = 'ent_0'",
    says: /^it is about ent_0, which is not there/,
  },
  {
    what: 'a judgement of somebody else',
    cypher: "MATCH (j:Judgement {kind: 'DIFFERENT'}) SET j.by = 'nobody'",
    says: /^it was made by nobody, and the log says by tester/,
  },
  {
    what: 'judgements that exclude each other',
    cypher: "MATCH (j:Judgement {kind: 'DIFFERENT'}) MATCH (e:Entity {slug: 'anne'}) SET j.bId = e.id",
    says: /^it says that .* differ, and others that they are the same/,
  },
  { what: 'a gap in the log', cypher: 'MATCH (h:Change {seq: 2}) DELETE h', says: /^it has the number 3, after 1/ },
  {
    what: 'a log that does not rise',
    cypher: "MATCH (h:Change {seq: 2}) SET h.at = '2020-01-01T00:00:00.000Z'",
    says: /^it is of 2020-01-01T00:00:00.000Z, not later than the one before/,
  },
  {
    what: 'a log that names what did not change',
    cypher: "MATCH (h:Change {seq: 2}) MATCH (e:Entity {slug: 'eve'}) SET h.entityIds = [e.id]",
    says: /^it names ent_\w+, to which nothing happened/,
  },
  { what: 'a graph that is behind its log', cypher: "MATCH (g:Graph {id: 'graph'}) SET g.seq = 1", says: /^it says that the log ends with change 1/ },
  { what: 'a bulk load that was broken off', cypher: "MATCH (g:Graph {id: 'graph'}) SET g.foldDueSince = 1", says: /^a bulk load was broken off/ },
];

describe.each(engineCases)('Verifying a graph $name', (engineCase) => {
  test('finds nothing wrong with what was written through the front door, and every kind of damage that was done behind its back', async () => {
    const { engine } = await openRichWorld(engineCase);
    expect(await faultsOf(engine)).toEqual([]);
    for (const { what, cypher, says } of damages) expect.soft(await messagesAfter(engine, cypher), what).toContainEqual(expect.stringMatching(says));
    expect(await faultsOf(engine)).toEqual([]);
  }, 300_000);
});
