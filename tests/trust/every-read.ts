import type { Answer, World } from '../graphql/ask.js';
import { cast, names, slugs } from './random-changes.js';

/** Every read that takes `asOf`, with every field below it; the root fields that take none are asked through those that do. */

const brief = 'id slug kind name';
const claimFields = `id subject { ${brief} } predicate object { ${brief} } about { ${brief} } office authors { ${brief} } speakers { ${brief} } stance polarity epistemic confidence method
  validFrom validTo summary recordedAt retractedAt article { ...ArticleFields } evidence { start end quote prefix suffix status article { id textSha256 } }`;

const fragments = `
  fragment ArticleFields on Article { id title url textSha256 text note retractedAt publishedOn authors { ${brief} } publisher { ${brief} } basedOn { id } publications { url publishedOn publisher { ${brief} } } }
  fragment ClaimFields on Claim {
    ${claimFields}
    relationship { id claimCount denialCount sourceCount validFrom validTo source { id } target { id } }
    contradictions { id rule status explanation resolution claims { id retractedAt } }
    history { totalCount nodes { id at by action summary } }
  }
  fragment RelationshipFields on Relationship {
    id predicate source { ${brief} } target { ${brief} } validFrom validTo claimCount denialCount sourceCount corroboration contested quadClass
    independentSources { articles { id title } reasons }
    claims(first: 100) { totalCount nodes { id retractedAt } }
  }
  fragment TenureFields on Tenure { holder { ${brief} } office of { ${brief} } from to claims { id } }
  fragment PositionFields on Position { actor { ${brief} } issue { ${brief} } stance claimCount since contested claims { id } }
  fragment EntityFields on Entity {
    ${brief} aliases { name language } description wikidataId source { id title } createdAt
    sameAs { ${brief} aliases { name } description claims(first: 100) { totalCount } }
    history { totalCount nodes { id at by action summary entities { ${brief} } claims { id retractedAt } judgements { id kind by undoneAt entities { ${brief} } } } }
    relationships(first: 100) { totalCount edges { cursor node { ...RelationshipFields } } }
    out: relationships(first: 100, direction: OUT, kinds: [NATION, ISSUE]) { totalCount nodes { id claimCount } }
    in: relationships(first: 100, direction: IN, with: {slug: "nation-0"}) { totalCount nodes { id claimCount } }
    timeline(first: 100) { totalCount nodes { from to title claim { id } } }
    subject: claims(first: 100, role: SUBJECT) { totalCount edges { cursor node { ...ClaimFields } } }
    object: claims(first: 100, role: OBJECT) { totalCount nodes { id } }
    about: claims(first: 100, role: ABOUT) { totalCount nodes { id } }
    speaker: claims(first: 100, role: SPEAKER) { totalCount nodes { id } }
    author: claims(first: 100, role: AUTHOR) { totalCount nodes { id } }
    any: claims(first: 100, role: ANY, filter: {includeRetracted: true}, orderBy: {field: RECORDED_AT}) { totalCount nodes { id retractedAt } }
    ... on Leader { bornOn diedOn offices { ...TenureFields } articles { totalCount nodes { id title } } positions { ...PositionFields } }
    ... on Person { bornOn diedOn articles(first: 2) { totalCount nodes { ...ArticleFields claims(first: 100) { totalCount nodes { id } } } } positions { ...PositionFields } }
    ... on Nation { existsFrom existsTo heldOffices { ...TenureFields } predecessors { ${brief} } successors { ${brief} } positions { ...PositionFields } }
    ... on Institution { foundedOn dissolvedOn members { ${brief} } positions { ...PositionFields } }
    ... on Issue { concerns { ${brief} } issuePositions: positions { ...PositionFields } }
    ... on Agreement { signedOn inForceTo parties { ${brief} } }
  }`;

export interface Read {
  readonly query: string;
  readonly variables?: Answer;
}

/** The query with the fragments that it uses. */
function withFragments(query: string): string {
  const all = new Map([...fragments.matchAll(/fragment (\w+) on .*?(?=\n {2}fragment |$)/gs)].map((match) => [match[1] as string, match[0]]));
  const used = new Set<string>();
  const use = (text: string): void => {
    for (const [, name] of text.matchAll(/\.\.\.(\w+)/g))
      if (name !== undefined && all.has(name) && !used.has(name)) {
        used.add(name);
        use(all.get(name) ?? '');
      }
  };
  use(query);
  return [query, ...[...used].map((name) => all.get(name))].join('\n');
}

const entityBy = (ref: string): Read => ({ query: `query($asOf: AsOf) { entity(ref: ${ref}, asOf: $asOf) { ${brief} aliases { name } } }` });
const claimsWith = (filter: string): Read => ({
  query: `query($asOf: AsOf) { claims(first: 100, asOf: $asOf, filter: {${filter}}) { totalCount nodes { id subject { ${brief} } object { ${brief} } } } }`,
});
const lists = ['entities', 'leaders', 'nations', 'institutions', 'issues', 'agreements'];

export const reads: readonly Read[] = [
  ...slugs.map((slug) => ({ query: `query($asOf: AsOf) { entity(ref: {slug: "${slug}"}, asOf: $asOf) { ...EntityFields } }` })),
  ...names.map((name) => entityBy(`{name: ${JSON.stringify(name)}}`)),
  ...['Q1', 'Q2'].map((id) => entityBy(`{wikidataId: "${id}"}`)),
  ...lists.map((list) => ({
    query: `query($asOf: AsOf) { ${list}(first: 100, asOf: $asOf) { totalCount edges { cursor node { ${brief} aliases { name } } } } }`,
  })),
  ...[
    'name: {contains: "путин"}',
    'text: "zebra"',
    'hasOffice: {office: "President"}',
    'relatedTo: {entity: {slug: "nation-0"}}',
    'not: {relatedTo: {entity: {slug: "nation-0"}, direction: OUT}}',
    'name: {eq: "Zurich"}',
  ].map((filter) => ({ query: `query($asOf: AsOf) { entities(first: 100, asOf: $asOf, filter: {${filter}}) { totalCount nodes { ${brief} } } }` })),
  { query: `query($asOf: AsOf) { entities(first: 100, asOf: $asOf, orderBy: {field: CLAIM_COUNT, direction: DESC}) { nodes { slug } } }` },
  { query: `query($asOf: AsOf) { entities(first: 100, asOf: $asOf, orderBy: {field: CREATED_AT}) { nodes { slug } } }` },
  { query: 'query($asOf: AsOf) { claims(first: 100, asOf: $asOf) { totalCount edges { cursor node { ...ClaimFields } } } }' },
  {
    query:
      'query($asOf: AsOf) { claims(first: 100, asOf: $asOf, filter: {includeRetracted: true}, orderBy: {field: RECORDED_AT, direction: ASC}) { totalCount nodes { ...ClaimFields } } }',
  },
  ...['subject', 'object', 'entity', 'issue', 'speaker', 'author'].flatMap((role) =>
    ['nation-0', 'leader-1', 'issue-0', 'person-0'].map((slug) => claimsWith(`${role}: {slug: "${slug}"}`)),
  ),
  ...[
    'quoteContains: "arms control"',
    'quoteContains: "so it goes"',
    'polarity: DENIED',
    'epistemic: [FACT]',
    'stance: {min: 1}',
    'predicates: [HOLDS_OFFICE, BORDERS]',
    'valid: {from: "1991", to: "1992"}',
    'not: {entity: {slug: "nation-1"}}',
    'quadClasses: [MATERIAL_CONFLICT]',
  ].map(claimsWith),
  ...['{from: {slug: "nation-0"}, to: {slug: "leader-0"}}', '{from: {slug: "issue-0"}, to: {slug: "nation-2"}}'].flatMap((ends) =>
    ['', ', overlapping: true'].map((extra) => ({
      query: `query($asOf: AsOf) { paths(${ends.slice(1, -1)}, asOf: $asOf, first: 20${extra}) { explored truncated paths { length hops { forward from { ${brief} } to { ${brief} } relationship { ...RelationshipFields } } } } }`,
    })),
  ),
  ...['nation-0', 'leader-0'].map((slug) => ({
    query: `query($asOf: AsOf) { neighborhood(of: [{slug: "${slug}"}], hops: 2, asOf: $asOf) { totalNodes truncated nodes { ${brief} } edges { ...RelationshipFields } } }`,
  })),
  {
    query: `query($asOf: AsOf) { timeline(of: [{slug: "nation-0"}, {slug: "nation-1"}, {slug: "leader-0"}], first: 100, asOf: $asOf) { totalCount edges { cursor node { title claim { id } } } } }`,
  },
  ...[...cast.ISSUE, ...cast.AGREEMENT].map((slug) => ({
    query: `query($asOf: AsOf) { positions(issue: {slug: "${slug}"}, asOf: $asOf) { ...PositionFields } }`,
  })),
  {
    query: `query($asOf: AsOf) { commonGround(a: {slug: "nation-0"}, b: {slug: "institution-1"}, asOf: $asOf) { a { ${brief} } b { ${brief} } agree { ...Ground } disagree { ...Ground } mixed { ...Ground } } } fragment Ground on CommonIssue { issue { ${brief} } stanceA stanceB claims { id } doubts { id } }`,
  },
  {
    query: `query($asOf: AsOf) { agreement(actors: [{slug: "nation-0"}, {slug: "leader-0"}, {slug: "institution-0"}], asOf: $asOf) { actors { ${brief} } issues { ${brief} } pairs { a { slug } b { slug } score issues } } }`,
  },
  { query: 'query($asOf: AsOf) { articles(asOf: $asOf, first: 100, filter: {author: {slug: "person-0"}}) { totalCount nodes { ...ArticleFields } } }' },
  { query: 'query($asOf: AsOf) { articles(asOf: $asOf, first: 2) { totalCount nodes { ...ArticleFields } } }' },
  {
    query:
      'query($asOf: AsOf) { statistics(asOf: $asOf) { entities claims relationships articles contradictions byKind { kind count } byPredicate { predicate count } } }',
  },
].map((read) => ({ ...read, query: withFragments(read.query) }));

/** Questions asked at once: as many as a server would be, so that none waits for a connection too long. */
const readsAtOnce = 8;

/** What every read answers: data, or the refusal. */
export async function readAll(world: World, asOf: object, asked: readonly Read[] = reads): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (let start = 0; start < asked.length; start += readsAtOnce)
    answers.push(...(await Promise.all(asked.slice(start, start + readsAtOnce).map(({ query }) => outcomeOf(world, query, { asOf })))));
  return answers;
}

async function outcomeOf(world: World, query: string, variables: Answer): Promise<Answer> {
  try {
    return await world.ask(query, variables);
  } catch (error) {
    try {
      return { refused: await world.refusal(query, variables) };
    } catch {
      throw error;
    }
  }
}
