import { advanceGraph } from '../../src/store/cypher/changes.js';
import type { Statement } from '../../src/store/engine.js';
import { foldRelationships } from '../../src/store/writes/fold-relationships.js';
import type { World } from './ask.js';

const markRetracted: Statement = { name: 'test: retract', text: 'MATCH (c:Claim {id: $id}) SET c.retractedAt = $at RETURN c.relationshipId AS relationshipId' };

/** Takes a claim back, as a judgement will; gives the instant at which it was. */
export async function retract({ engine, store }: World, id: string): Promise<string> {
  const { seq, at: before } = await store.latestChange();
  const at = new Date(Math.max(Date.now(), Date.parse(before) + 1)).toISOString();
  await engine.transact(async (run) => {
    const rows = await run(markRetracted, { id, at });
    await foldRelationships(
      run,
      rows.map((row) => row[0] as string),
    );
    await run(advanceGraph, { seq: seq + 1, at });
  });
  return at;
}
