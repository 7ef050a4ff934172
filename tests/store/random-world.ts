import fc, { type Arbitrary, type GeneratorValue } from 'fast-check';
import type { ArticleContent } from '../../src/domain/article.js';
import type { AsOf } from '../../src/domain/as-of.js';
import { type ClaimDraft, epistemics, methods, polarities } from '../../src/domain/claim.js';
import type { Alias, EntityContent } from '../../src/domain/entity.js';
import { type EntityKind, entityKinds } from '../../src/domain/kinds.js';
import { parsePartialDate } from '../../src/domain/partial-date.js';
import { type Predicate, predicateNames, predicates } from '../../src/domain/vocabulary.js';
import type { Filter, Term } from '../../src/store/filter.js';
import { agreement, article, claim, institution, issue, leader, nation, person, type WorldRecord } from '../support/world.js';

/**
 * A random history: change sets in the order in which they are applied, and after each, which
 * claims are taken back, and whether all that were are believed again.
 * Everything is drawn from small pools, so that ties, repetitions and clashes are common and not rare.
 */
export interface RandomWorld {
  readonly steps: readonly RandomStep[];
}

export interface RandomStep {
  readonly records: readonly WorldRecord[];
  /** Claims of the step, by their place among its claims. */
  readonly retract: readonly number[];
  readonly restore: boolean;
}

const names = ['Владимир Путин', 'Côte d’Ivoire', 'O’Brien "Bob"', '俄罗斯', 'arms control 🚀', 'Arms Control', 'Zürich', 'zebra', 'a\\b', 'tab\tand\nline'];
const days = ['1985', '1991-12', '1991-12-25', '1992~', '2000-05-07', '2014-02?', '2022'];
const text = 'Talks on “arms control” — however slow — were kept up. Talks on cyberspace were not.\nSo it goes.';
const quotes = ['Talks on "arms control"', 'however slow', 'So it goes.', 'cyberspace'];

const someDate = fc.constantFrom(...days);

/** Entities of the pool, always under the same slugs; names, aliases and attributes differ from draw to draw. */
const castOf = { LEADER: leader, PERSON: person, NATION: nation, INSTITUTION: institution, ISSUE: issue, AGREEMENT: agreement };
const membersPerKind = 2;
export const castIds: readonly string[] = entityKinds.flatMap((kind) => memberSlugs(kind).map((slug) => castOf[kind]('x', { slug }).id));

function memberSlugs(kind: EntityKind): readonly string[] {
  return Array.from({ length: membersPerKind }, (_, index) => `${kind.toLowerCase()}-${index}`);
}

/** An object of some of these keys. */
function partly<T>(model: { [K in keyof T]: Arbitrary<T[K]> }): Arbitrary<Partial<T>> {
  const some: Arbitrary<unknown> = fc.record(model, { requiredKeys: [], noNullPrototype: true });
  return some as Arbitrary<Partial<T>>;
}

const someAlias: Arbitrary<Alias> = fc.record(
  { name: fc.constantFrom(...names), language: fc.constantFrom('ru', 'fr') },
  { requiredKeys: ['name'], noNullPrototype: true },
);

const attributesOf: Readonly<Record<EntityKind, Arbitrary<Parameters<typeof leader>[1]>>> = {
  LEADER: partly({ bornOn: someDate }),
  PERSON: partly({ bornOn: someDate }),
  NATION: partly({ existsFrom: fc.constantFrom('1922', '1985'), existsTo: fc.constantFrom('1991-12-25', '2000'), region: fc.constant('Europe') }),
  INSTITUTION: partly({ foundedOn: someDate, category: fc.constant('alliance') }),
  ISSUE: partly({ category: fc.constant('security') }),
  AGREEMENT: partly({ signedOn: someDate }),
};

function someEntity(kind: EntityKind, slug: string): Arbitrary<EntityContent> {
  const common = partly({
    aliases: fc.array(someAlias, { maxLength: 2 }),
    description: fc.constantFrom(...names),
    wikidataId: fc.constantFrom('Q1', 'Q2', 'Q159'),
  });
  return fc
    .tuple(fc.constantFrom(...names), common, attributesOf[kind])
    .map(([name, extras, attributes]) => castOf[kind](name, { ...extras, ...attributes, slug }));
}

const someCast: Arbitrary<readonly EntityContent[]> = fc.tuple(...entityKinds.flatMap((kind) => memberSlugs(kind).map((slug) => someEntity(kind, slug))));

const somePress: Arbitrary<readonly ArticleContent[]> = fc
  .tuple(
    partly({ publishedOn: someDate }),
    partly({ publishedOn: someDate }),
    partly({ publishedOn: someDate }),
    fc.constantFrom(...memberSlugs('INSTITUTION')),
  )
  .map(([first, second, third, slug]) => [
    article('Of talks', { ...first, text, publisher: institution('x', { slug }) }),
    article('Of nothing 🚀', { ...second, authors: [person('x', { slug: 'person-0' })] }),
    article('Of nothing, elsewhere', { ...third, url: 'https://example.org/1' }),
  ]);

/** What is drawn for a claim; which entities its numbers mean depends on its predicate. */
interface ClaimDraw {
  readonly predicate: Predicate;
  readonly ends: readonly [number, number];
  readonly about: readonly number[];
  readonly authors: readonly number[];
  readonly speakers: readonly number[];
  readonly dates: readonly string[];
  readonly source: number;
  readonly quotes: readonly string[];
  readonly values: Pick<ClaimDraft, 'polarity' | 'epistemic' | 'method'>;
  readonly extras: { readonly stance?: number; readonly confidence?: number; readonly summary?: string };
}

const someClaimDraw: Arbitrary<ClaimDraw> = fc.record({
  predicate: fc.constantFrom(...predicateNames),
  ends: fc.tuple(fc.nat(60), fc.nat(60)),
  about: fc.subarray([0, 1]),
  authors: fc.subarray([0, 1]),
  speakers: fc.subarray([0, 1]),
  dates: fc.array(someDate, { maxLength: 2 }),
  source: fc.nat(3),
  quotes: fc.subarray(quotes, { maxLength: 2 }),
  values: fc.record(
    { polarity: fc.constantFrom(...polarities), epistemic: fc.constantFrom(...epistemics), method: fc.constantFrom(...methods) },
    { noNullPrototype: true },
  ),
  extras: partly({ stance: fc.integer({ min: -3, max: 3 }), confidence: fc.constantFrom(0, 0.25, 1), summary: fc.constantFrom(...names) }),
});

function claimFrom(draw: ClaimDraw, cast: readonly EntityContent[], press: readonly ArticleContent[]): ClaimDraft {
  const { predicate, extras } = draw;
  const members = (kind: EntityKind, chosen: readonly number[]) => cast.filter((entity) => entity.kind === kind).filter((_, index) => chosen.includes(index));
  const subject = pick(
    cast.filter(({ kind }) => isAmong(predicates[predicate].subjectKinds, kind)),
    draw.ends[0],
  );
  const object = pick(
    cast.filter((entity) => entity !== subject && isAmong(predicates[predicate].objectKinds, entity.kind)),
    draw.ends[1],
  );
  const source = press[draw.source];
  const [from, to] = draw.dates.toSorted();
  return claim(subject, predicate, object, {
    ...draw.values,
    ...extras,
    about: members('ISSUE', draw.about),
    authors: members('PERSON', draw.authors),
    speakers: members('LEADER', draw.speakers),
    ...(source && { article: source, evidence: draw.quotes.map((quote) => ({ quote })) }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(predicate === 'TAKES_POSITION_ON' && { stance: extras.stance ?? 0 }),
  });
}

const isAmong = (list: readonly EntityKind[], kind: EntityKind): boolean => list.includes(kind);

const pick = <T>(list: readonly T[], number: number): T => list[number % list.length] as T;

export const someStep = (claimsMax: number): Arbitrary<RandomStep> =>
  fc
    .record({
      cast: someCast,
      press: somePress,
      draws: fc.array(someClaimDraw, { minLength: Math.floor(claimsMax / 3), maxLength: claimsMax }),
      retract: fc.array(fc.nat(30), { maxLength: 4 }),
      restore: fc.boolean(),
    })
    .map(({ cast, press, draws, retract, restore }) => ({
      records: [...cast, ...press, ...draws.map((draw) => claimFrom(draw, cast, press))],
      retract,
      restore,
    }));

interface WorldOptions {
  /** Change sets; at most 3 unless given. */
  readonly stepsMax?: number;
  /** Claims of each; at most 25 unless given. */
  readonly claimsMax?: number;
}

const someWorld = ({ stepsMax = 3, claimsMax = 25 }: WorldOptions = {}): Arbitrary<RandomWorld> =>
  fc.array(someStep(claimsMax), { minLength: 1, maxLength: stepsMax }).map((steps) => ({ steps }));

/** A question of time, on either axis or both; `instants` are when the graph learned something. */
export function someAsOf(instants: readonly string[]): Arbitrary<AsOf> {
  const justBefore = instants.map((at) => new Date(Date.parse(at) - 1).toISOString());
  return fc.record(
    { valid: someDate.map(parsePartialDate), known: fc.constantFrom(...instants, ...justBefore), match: fc.constantFrom('POSSIBLE', 'CERTAIN') },
    { requiredKeys: ['match'], noNullPrototype: true },
  );
}

const one = (field: string, texts: Arbitrary<string>): Arbitrary<Term> => fc.array(texts, { maxLength: 3 }).map((values) => ({ field, texts: values }));

const someId = fc.constantFrom(...castIds, 'ent_missing');
const fragments = ['arms', 'control', 'zur', 'putin', 'however slow', 'tab and', 'talks'];
const someFragment = (field: string): Arbitrary<Term> => fc.constantFrom(...fragments).map((from) => ({ field, from }));

export const someClaimTerm = (articleIds: readonly string[], instants: readonly string[]): Arbitrary<Term> =>
  fc.oneof(
    ...['subject', 'object', 'entity', 'issue', 'speaker', 'author'].map((field) => one(field, someId)),
    one('article', fc.constantFrom(...articleIds, 'art_missing')),
    one('predicate', fc.constantFrom(...predicateNames)),
    one('office', fc.constantFrom('President', 'King')),
    one('polarity', fc.constantFrom(...polarities)),
    one('epistemic', fc.constantFrom(...epistemics)),
    one('method', fc.constantFrom(...methods)),
    fc.tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -3, max: 3 })).map(([min, max]) => ({ field: 'stance', min, max })),
    fc.constantFrom(['1990-01-01', '1999-12-31'], ['2014-02-10', '2014-02-10']).map(([from = '', to = '']) => ({ field: 'validBetween', from, to })),
    fc.constant({ field: 'dated' }),
    fc.constantFrom(...instants).map((from) => ({ field: 'recordedSince', from })),
    one('id', fc.constant('clm_missing')),
  );

export const someEntityTerm: Arbitrary<Term> = fc.oneof(
  one('id', someId),
  one('kind', fc.constantFrom(...entityKinds)),
  ...['nameEquals', 'nameContains', 'nameStartsWith', 'text'].map(someFragment),
  fc.constant({ field: 'nameEquals', from: 'arms control' }),
);

export const someArticleTerm = (articleIds: readonly string[]): Arbitrary<Term> =>
  fc.oneof(
    one('id', fc.constantFrom(...articleIds, 'art_missing')),
    one('author', someId),
    one('publisher', someId),
    fc.constantFrom(['1990-01-01', '1999-12-31'], ['2014-02-10', '2014-02-10']).map(([from = '', to = '']) => ({ field: 'publishedBetween', from, to })),
    someFragment('text'),
  );

/** A filter of up to three levels of and, or and not. */
export function someFilter(someTerm: Arbitrary<Term>): Arbitrary<Filter> {
  return fc.letrec<{ filter: Filter }>((tie) => ({
    filter: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      someTerm.map((term) => ({ term })),
      fc.array(tie('filter'), { maxLength: 2 }).map((and) => ({ and })),
      fc.array(tie('filter'), { maxLength: 2 }).map((or) => ({ or })),
      tie('filter').map((not) => ({ not })),
    ),
  })).filter;
}

const timeMs = 6_000;

/**
 * Asserts `check` over `runsMax` random worlds, or as many as there is time for; a failing one is made smaller as long
 * as there is time. No check is cut short, since what it still did would be done to the graph of the next.
 */
export async function forRandomWorlds(
  runsMax: number,
  options: WorldOptions,
  check: (world: RandomWorld, draw: GeneratorValue) => Promise<void>,
): Promise<void> {
  const deadline = performance.now() + timeMs;
  const property = fc.asyncProperty(someWorld(options), fc.gen(), async (world, draw) => {
    if (performance.now() < deadline) await check(world, draw);
  });
  await fc.assert(property, { numRuns: runsMax });
}
