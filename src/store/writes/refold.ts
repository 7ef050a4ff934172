import { lockGraph, markFoldDue } from '../cypher/changes.js';
import { claimsToFoldBetween } from '../cypher/relationships.js';
import { claimTotal } from '../cypher/statistics.js';
import type { Engine } from '../engine.js';
import { foldRowOf } from '../rows.js';
import { foldAnew } from './fold-relationships.js';

/** Claims folded in one transaction, about: a second of work at most. */
const stretchSize = 4_000;

/** Ids are `rel_` and a hash, so that the first digits divide them evenly. */
const idAt = (part: number): string =>
  `rel_${Math.round(part * 0x1_0000_0000)
    .toString(16)
    .padStart(8, '0')}`;
const afterAll = 'rel_~';

/**
 * Folds every relationship anew from its claims, a stretch of them a transaction; the end of a bulk load. Interrupted,
 * it may simply be run again, and until then it is remembered as due.
 */
export async function refold(engine: Engine): Promise<void> {
  const [before] = await engine.transact((run) => run(lockGraph, { writer: 'refold' }));
  const dueSince = (before?.[2] ?? 0) as number;
  const [total] = await engine.read(claimTotal);
  const stretches = Math.max(1, Math.ceil(((total?.[0] ?? 0) as number) / stretchSize));
  for (let stretch = 0; stretch < stretches; stretch++) {
    const from = idAt(stretch / stretches);
    const to = stretch === stretches - 1 ? afterAll : idAt((stretch + 1) / stretches);
    await engine.transact(async (run) => {
      await run(lockGraph, { writer: 'refold' });
      await foldAnew(
        run,
        (await run(claimsToFoldBetween, { from, to })).map((row) => foldRowOf(row)),
      );
    });
  }
  await engine.transact(async (run) => {
    const [now] = await run(lockGraph, { writer: 'refold' });
    // Another bulk load that began meanwhile has yet to be folded.
    if (now?.[2] === dueSince) await run(markFoldDue, { seq: 0 });
  });
}
