import { beforeAll, describe, expect, test } from 'vitest';
import { present } from '../../src/domain/as-of.js';
import type { ClaimDraft } from '../../src/domain/claim.js';
import type { EntityContent } from '../../src/domain/entity.js';
import { claimId, evidenceId, relationshipId } from '../../src/domain/identity.js';
import { entityKinds } from '../../src/domain/kinds.js';
import { predicateNames, symmetricPredicates } from '../../src/domain/vocabulary.js';
import { asOfParameters } from '../../src/store/as-of-parameters.js';
import { allStatements } from '../../src/store/cypher/index.js';
import type { Parameters, Statement, Value } from '../../src/store/engine.js';
import { createGraphStore, type GraphStore } from '../../src/store/graph-store.js';
import { beforeAll as pageStart } from '../../src/store/page.js';
import { article, changeSetOf, claim, issue, nation, person } from '../support/world.js';
import { type CountingEngine, openCountingEngine } from './counting-engine.js';

// What a statement costs is counted in rows that the embedded engine looks at: the same on every machine, unlike time.

const hubClaims = 10_000;
/** Claims of others, in twenty articles, for statements not to look at. */
const otherClaims = 10_000;
const batch = 2_500;

const hub = nation('Hub');
const others = Array.from({ length: 200 }, (_, index) => nation(`State ${index}`));
const [arms, author] = [issue('Arms control'), person('A. Author')];
const articles = Array.from({ length: 20 }, (_, index) => article(`Article ${index}`, { text: `Words of article ${index}.`, authors: [author] }));
const [source] = articles as [ReturnType<typeof article>];

const state = (index: number): EntityContent => others[index % others.length] as EntityContent;
const dayOf = (index: number): string => new Date(Date.UTC(1990, 0, 1 + index)).toISOString().slice(0, 10);

const claimOfHub = (index: number): ClaimDraft => claim(hub, 'CRITICIZES', state(index), { from: dayOf(index), to: dayOf(index + 30) });

const claimOfOthers = (index: number): ClaimDraft =>
  claim(state(index), 'PRAISES', state(index * 7 + 1 + Math.floor(index / others.length)), {
    from: dayOf(index),
    article: articles[index % articles.length] as ReturnType<typeof article>,
    evidence: [{ quote: 'Words' }],
    ...(index % 100 === 0 && { about: [arms], authors: [author] }),
  });

/** What a statement is asked about. */
interface Subject {
  readonly entity: EntityContent;
  readonly claim: ClaimDraft;
}

const theHub: Subject = { entity: hub, claim: claimOfHub(0) };
const anOrdinaryOne: Subject = { entity: state(5), claim: claimOfOthers(5) };

/** Ids of what a statement is about, by its name. */
const idsOf: readonly (readonly [RegExp, (subject: Subject) => string])[] = [
  [/article|^claim-retractions-of/, () => source.id],
  [/^existing-evidence/, () => evidenceId(source.id, { start: 0, end: 5 })],
  [/relationships-by|to-fold|^comparable-claims$|existing-rel|claims-of-relationships|-relationship(-|$)/, ({ claim: draft }) => relationshipId(draft)],
  [/evidence|claims-by-id|claim-(instants|retractions)|existing-claims|contradictions-of/, ({ claim: draft }) => claimId(draft)],
  [/-predicate(-|$)/, ({ claim: draft }) => draft.predicate],
];

function idOf({ name }: Statement, subject: Subject): string {
  const [, idFrom] = idsOf.find(([pattern]) => pattern.test(name)) ?? [];
  return /^articles?-(mentioning|of-author|count-of-author)/.test(name) || idFrom === undefined ? subject.entity.id : idFrom(subject);
}

function parametersFor(statement: Statement, subject: Subject): Parameters {
  const after = /newest|Descending|of-author/.test(statement.name) ? pageStart.descending : pageStart.ascending;
  const values: Readonly<Record<string, Value>> = {
    ...asOfParameters(present),
    ids: [idOf(statement, subject)],
    keys: [/wikidata|by-name/.test(statement.name) ? 'Q159' : /by-slug/.test(statement.name) ? subject.entity.slug : idOf(statement, subject)],
    slugs: [subject.entity.slug],
    targets: [subject.entity.id],
    kinds: /judgement/.test(statement.name) ? ['SAME'] : entityKinds,
    after,
    outwardAfter: pageStart.descending,
    inwardAfter: pageStart.descending,
    limit: 20,
    alternatives: [[]],
    outward: predicateNames,
    inward: predicateNames,
    predicates: predicateNames,
    symmetric: symmetricPredicates,
    anyOther: true,
    others: [],
    anyEntity: false,
    entityIds: [subject.entity.id],
    statuses: ['OPEN'],
    instants: ['2026-01-01T00:00:00.000Z'],
    seq: 0,
    from: 'rel_0',
    to: 'rel_01',
    text: 'words of article 3',
  };
  const named = [...statement.text.matchAll(/\$(\w+)/g)].map(([, name = '']) => name);
  return Object.fromEntries(named.map((name) => [name, values[name] as Value]));
}

/**
 * Statements whose answer is about the whole graph, or about a predicate, which is a large part of it; and as many times
 * all claims as they may look at.
 */
const wholeGraph: readonly (readonly [RegExp, number])[] = [
  [/^claims?-(of|across|count-of|count-across)-(all|predicate)/, 1.1],
  [/^claim-(total|counts-by-predicate|counts-by-ends)|^claims-to-fold-between|^claims-by-quote|^audit-total/, 1.1],
  [/^entity-claim-counts/, 2.2],
  [/^relationship-counts-then/, 5.1],
];

const reading = allStatements().filter(({ text }) => !/\b(CREATE|MERGE|SET|DELETE)\b/.test(text));
const isWhole = ({ name }: Statement): boolean => wholeGraph.some(([pattern]) => pattern.test(name));

describe(`In a graph with a hub of ${hubClaims} claims, among ${otherClaims} of others,`, () => {
  let graph: CountingEngine;

  beforeAll(async () => {
    graph = openCountingEngine();
    const store = await createGraphStore(graph.engine);
    await store.apply(changeSetOf(hub, arms, author, ...others, ...articles));
    const claims = [
      ...Array.from({ length: hubClaims }, (_, index) => claimOfHub(index)),
      ...Array.from({ length: otherClaims }, (_, index) => claimOfOthers(index)),
    ];
    for (let from = 0; from < claims.length; from += batch) await store.apply(changeSetOf(...claims.slice(from, from + batch)));
    return () => graph.engine.close();
  });

  async function scannedBy(statement: Statement, subject: Subject): Promise<number> {
    graph.costs.length = 0;
    await graph.engine.read(statement, parametersFor(statement, subject));
    return graph.costs[0]?.rowsScanned ?? 0;
  }

  /** Statements that look at more rows than they may, and at how many. */
  async function offenders(statements: readonly Statement[], subject: Subject, rowsMax: (statement: Statement) => number): Promise<readonly string[]> {
    const found: string[] = [];
    for (const statement of statements) {
      const scanned = await scannedBy(statement, subject);
      if (scanned > rowsMax(statement)) found.push(`${statement.name}: ${scanned}`);
    }
    return found;
  }

  test('what is asked about an ordinary thing looks at little more than its own claims', async () => {
    expect(
      await offenders(
        reading.filter((statement) => !isWhole(statement)),
        anOrdinaryOne,
        () => 1_000,
      ),
    ).toEqual([]);
  });

  test('what is asked about the hub looks at each of its claims about once', async () => {
    expect(
      await offenders(
        reading.filter((statement) => !isWhole(statement)),
        theHub,
        () => hubClaims * 1.1,
      ),
    ).toEqual([]);
  });

  test('what is asked about the whole graph looks at each claim as often as is said here', async () => {
    const allowed = ({ name }: Statement) => (wholeGraph.find(([pattern]) => pattern.test(name))?.[1] ?? 0) * (hubClaims + otherClaims);
    expect(await offenders(reading.filter(isWhole), anOrdinaryOne, allowed)).toEqual([]);
  });
});

describe('Loading', () => {
  const perBatch = 1_000;

  /** Applies batches of claims on new relationships, or on those of the first batch again, and gives what each cost. */
  async function costsOfLoading(
    store: GraphStore,
    graph: CountingEngine,
    claimAt: (index: number) => ClaimDraft,
  ): Promise<readonly (readonly [number, number])[]> {
    await store.apply(changeSetOf(hub, arms, author, ...others, ...articles));
    const costs: (readonly [statements: number, rows: number])[] = [];
    for (let step = 0; step < 6; step++) {
      graph.costs.length = 0;
      await store.apply(changeSetOf(...Array.from({ length: perBatch }, (_, index) => claimAt(step * perBatch + index))));
      costs.push([graph.costs.length, graph.costs.reduce((sum, { rowsScanned }) => sum + rowsScanned, 0)]);
    }
    return costs;
  }

  test('costs as much for the sixth thousand of claims as for the second', async () => {
    const graph = openCountingEngine();
    const costs = await costsOfLoading(await createGraphStore(graph.engine), graph, (index) =>
      claim(state(index), 'PRAISES', state(index + 1 + Math.floor(index / others.length)), {
        from: dayOf(index),
        article: source,
        evidence: [{ quote: 'Words' }],
      }),
    );
    await graph.engine.close();
    const [, second = [0, 0], , , , sixth = [0, 0]] = costs;
    expect(sixth[0]).toBeLessThanOrEqual(second[0]);
    expect(sixth[1]).toBeLessThanOrEqual(second[1] * 1.1);
    expect(sixth[1]).toBeLessThanOrEqual(perBatch * 10);
  });

  test('onto relationships of one hub that are there already looks at their claims, and not at each relationship for each other', async () => {
    const graph = openCountingEngine();
    const costs = await costsOfLoading(await createGraphStore(graph.engine), graph, claimOfHub);
    await graph.engine.close();
    costs.forEach(([, rows], step) => {
      const claimsByThen = (step + 1) * perBatch;
      expect(rows, `batch ${step + 1}`).toBeLessThanOrEqual(claimsByThen + perBatch * 10);
    });
  });

  test('takes as many statements for a thousand claims as for ten', async () => {
    const counts: number[] = [];
    for (const size of [10, 1_000]) {
      const graph = openCountingEngine();
      const store = await createGraphStore(graph.engine);
      await store.apply(changeSetOf(hub, arms, author, ...others, ...articles));
      graph.costs.length = 0;
      await store.apply(changeSetOf(...Array.from({ length: size }, (_, index) => claimOfOthers(index))));
      counts.push(graph.costs.length);
      await graph.engine.close();
    }
    expect(counts[1]).toBeLessThanOrEqual((counts[0] ?? 0) + 5);
  });
});
