import type { Run, Statement, Value } from '../../src/store/engine.js';

const everyNode: Statement = { name: 'test: every node', text: 'MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties' };

const everyRelationship: Statement = {
  name: 'test: every relationship',
  text: 'MATCH (a)-[r]->(b) RETURN coalesce(a.id, a.entityId) AS source, type(r) AS type, properties(r) AS properties, coalesce(b.id, b.entityId) AS target',
};

/** The whole graph as sorted lines of text, one per node and relationship: two graphs are equal if these are. */
export async function dumpGraph(run: Run): Promise<readonly string[]> {
  const nodes = await run(everyNode);
  const relationships = await run(everyRelationship);
  return [
    ...nodes.map(([labels, properties]) => `(${[...(labels as readonly string[])].sort().join(':')} ${canonical(properties)})`),
    ...relationships.map(([source, type, properties, target]) => `(${String(source)})-[:${String(type)} ${canonical(properties)}]->(${String(target)})`),
  ].sort();
}

/** A value as JSON with the keys of every map sorted. */
export function canonical(value: Value | undefined): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
