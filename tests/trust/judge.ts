import type { Answer, World } from '../graphql/ask.js';

/** Mutations by name, as editors send them; each gives its payload, of which `fields` are asked. */
export function mutate(world: World, mutation: string, input: object, fields = ''): Promise<Answer> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation($input: ${type}!) { ${mutation}(input: $input) { ${fields} userErrors { field code message } } }`;
  return world.ask(query, { input }).then((data) => data[mutation]);
}

/** The same, which must not be refused. */
export async function done(world: World, mutation: string, input: object, fields = ''): Promise<Answer> {
  const payload = await mutate(world, mutation, input, fields);
  if (payload.userErrors.length > 0) throw new Error(`${mutation} is refused: ${JSON.stringify(payload.userErrors)}`);
  return payload;
}

export const merge = (world: World, a: string, b: string, verdict = 'SAME') =>
  done(world, 'entityMerge', { a: { slug: a }, b: { slug: b }, verdict }, 'judgement { id }');
export const unmerge = (world: World, a: string, b: string) => done(world, 'entityUnmerge', { a: { slug: a }, b: { slug: b } });
export const undo = (world: World, id: string) => done(world, 'judgementUndo', { id });

/** Takes a claim back; gives the judgement to undo it by. */
export const retractClaim = async (world: World, id: string): Promise<string> =>
  (await done(world, 'claimRetract', { id, reason: 'a mistake' }, 'judgement { id }')).judgement.id;

/** Takes an article back; gives the judgement to undo it by. */
export const retractArticle = async (world: World, id: string): Promise<string> =>
  (await done(world, 'articleRetract', { id, reason: 'a hoax' }, 'judgement { id }')).judgement.id;

/** The claims that pass a filter, newest valid first. */
export const claimsWhere = async (world: World, filter: object, fields = ''): Promise<readonly Answer[]> =>
  (await world.ask(`query($filter: ClaimFilter) { claims(first: 100, filter: $filter) { nodes { id ${fields} } } }`, { filter })).claims.nodes;

export const articleIdOf = async (world: World, url: string): Promise<string> =>
  (await world.ask('{ articles(first: 100) { nodes { id url } } }')).articles.nodes.find((article: Answer) => article.url === url).id;

/** The contradictions that are live, newest found first. */
export const contradictionsOf = async (world: World, fields = ''): Promise<readonly Answer[]> =>
  (await world.ask(`{ contradictions(first: 100) { nodes { id rule status explanation resolution claims { id } ${fields} } } }`)).contradictions.nodes;

export const rulesOf = async (world: World): Promise<readonly string[]> => (await contradictionsOf(world)).map(({ rule }) => rule).sort();
