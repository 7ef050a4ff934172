import type { BareDriver } from '../engines/bare-driver.js';
import type { ReadCase } from './read-case.js';
import type { Key, Sample } from './sample.js';

interface Variables {
  readonly from: string;
  readonly to: string;
}

/** One hop of a breadth-first search by hand, over the typed relationships. */
const level = 'UNWIND $ids AS id MATCH (e:Entity {id: id})-[r]-(o:Entity) RETURN DISTINCT o.id AS other';
const ends = 'MATCH (e:Entity) WHERE e.slug IN $slugs RETURN e.slug AS slug, e.id AS id';

const hopsMax = 4;

export const path = ({ hubs, ordinary }: Sample): ReadCase<Variables> => ({
  title: 'a path between a hub and an ordinary entity (raw: its length)',
  document: /* GraphQL */ `
    query ($from: String!, $to: String!) {
      paths(from: { slug: $from }, to: { slug: $to }, maxHops: ${hopsMax}, first: 1) {
        paths { length hops { forward from { slug } to { slug } relationship { predicate claimCount } } } explored
      }
    }`,
  variables: ordinary.flatMap(({ slug }: Key, index) => {
    const hub = hubs[index % hubs.length];
    return hub === undefined ? [] : [{ from: hub.slug, to: slug }];
  }),
  raw: async (bare, { from, to }) => {
    const found = new Map((await bare.read(ends, { slugs: [from, to] })).map((row) => [row[0], String(row[1])]));
    return [String(await distance(bare, found.get(from) ?? '', found.get(to) ?? ''))];
  },
  rowsOf: (data) => [String(data.paths.paths[0]?.length)],
});

/** Breadth-first from both ends, the smaller side first. */
async function distance(bare: BareDriver, from: string, to: string): Promise<number | undefined> {
  const sides = [new Set([from]), new Set([to])] as const;
  const frontiers = [[from], [to]];
  for (let hops = 1; hops <= hopsMax; hops++) {
    const grow = (frontiers[0]?.length ?? 0) <= (frontiers[1]?.length ?? 0) ? 0 : 1;
    const rows = await bare.read(level, { ids: frontiers[grow] });
    const next = rows.map((row) => String(row[0])).filter((id) => !sides[grow].has(id));
    for (const id of next) sides[grow].add(id);
    frontiers[grow] = next;
    if (next.some((id) => sides[1 - grow]?.has(id))) return hops;
  }
  return undefined;
}
