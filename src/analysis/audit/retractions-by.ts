import type { Judgement } from '../../domain/judgement.js';
import type { Retraction } from '../../domain/retraction.js';

/** Judgements as the spells in which they took something back; those of other kinds are left out. */
export const retractionsBy = (judgements: readonly Judgement[]): readonly Retraction[] =>
  judgements.filter(({ kind }) => kind === 'RETRACT_CLAIM' || kind === 'RETRACT_ARTICLE').map(({ id, at, undoneAt }) => ({ id, from: at, to: undoneAt }));
