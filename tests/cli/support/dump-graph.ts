import { openEmbeddedEngine } from '../../../src/store/embedded-engine.js';
import type { Engine, Row, Statement, Value } from '../../../src/store/engine.js';

type Properties = Readonly<Record<string, Value>>;

const nodes: Statement = { name: 'dump-nodes', text: 'MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties' };

const relationships: Statement = {
  name: 'dump-relationships',
  text: `MATCH (a)-[r]->(b) RETURN coalesce(a.id, a.key) AS source, type(r) AS type, coalesce(b.id, b.key) AS target, properties(r) AS properties`,
};

/** When things were recorded, and which process held the write lock: all that two runs may differ in. */
const recordingTimes = new Set(['recordedAt', 'createdAt', 'recordedKey', 'createdKey', 'at', 'writer']);

/** Everything in the embedded graph at `path`, a line each, in an order that does not depend on how it came there. */
export async function dumpGraph(path: string): Promise<readonly string[]> {
  const engine = await openEmbeddedEngine({ path });
  try {
    return await dumpEngine(engine);
  } finally {
    await engine.close();
  }
}

/** The same of an engine that is open. */
export async function dumpEngine({ read }: Engine): Promise<readonly string[]> {
  const lines = [...(await read(nodes)), ...(await read(relationships))].map((row: Row) => JSON.stringify(row.map(canonical)));
  return lines.sort();
}

function canonical(value: Value): Value {
  if (Array.isArray(value)) return value;
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value as Properties).filter(([key, inner]) => !recordingTimes.has(key) && !isRecordedOrder(key, inner));
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What is listed by when it was recorded: contradictions. */
const isRecordedOrder = (key: string, value: Value): boolean => key === 'sortKey' && /^\d{4}-\d{2}-\d{2}T/.test(String(value));
