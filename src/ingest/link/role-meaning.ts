import type { PartialDate } from '../../domain/partial-date.js';
import type { RoleMention } from '../extract/mention.js';
import { type Context, heldOn, weigh } from './candidates.js';
import type { Lexicon } from './lexicon.js';
import type { Meaning } from './meaning.js';

/**
 * Who held an office on a date: one holder is meant; of several, or without a date, a person has to say. Nobody, where the
 * graph knows no holder, or without a date more of them than can be shown.
 */
export function roleMeaning(role: RoleMention, written: string, on: PartialDate | undefined, context: Context, lexicon: Lexicon): Meaning | undefined {
  const tenures = lexicon.knowledge.tenures.filter(({ office, ofId }) => role.offices.includes(office) && role.ofIds.includes(ofId));
  const holders = [...new Set((on === undefined ? tenures : heldOn(tenures, on)).map(({ holderId }) => holderId))].flatMap((id) => lexicon.byId(id) ?? []);
  const [holder] = holders;
  if (holder === undefined || holders.length > holdersMax) return undefined;
  if (on !== undefined && holders.length === 1) return { state: 'KNOWN', entityId: holder.id, reason: `held the office on ${on}` };
  const reason = () => (on === undefined ? 'has held the office' : `may have held the office on ${on}`);
  return { state: 'AMBIGUOUS', name: written, candidates: weigh(holders, reason, context, lexicon) };
}

/** Holders of an office that a reviewer is asked to choose from. */
const holdersMax = 5;
