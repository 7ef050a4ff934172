import { entityIdFromSlug } from '../../domain/identity.js';
import type { PartialDate } from '../../domain/partial-date.js';
import type { RoleMention } from '../extract/mention.js';
import { type Context, heldOn, weigh } from './candidates.js';
import type { KnownEntity, Lexicon } from './lexicon.js';
import type { Meaning } from './meaning.js';

/**
 * Who held an office on a date: one holder is meant; of several, or without a date, a person has to say. Nobody, where the
 * graph knows no holder, or without a date more of them than can be shown.
 */
export function roleMeaning(role: RoleMention, written: string, on: PartialDate | undefined, context: Context, lexicon: Lexicon): Meaning | undefined {
  const first = holdersOf(role.offices, role, on, lexicon);
  const holders = first.length > 0 ? first : holdersOf(role.otherwise, role, on, lexicon);
  const [holder] = holders;
  if (holder === undefined || holders.length > holdersMax) return undefined;
  if (on !== undefined && holders.length === 1) return { state: 'KNOWN', entityId: holder.id, reason: `held the office on ${on}` };
  const reason = () => (on === undefined ? 'has held the office' : `may have held the office on ${on}`);
  return { state: 'AMBIGUOUS', name: written, candidates: weigh(holders, reason, context, lexicon) };
}

function holdersOf(offices: readonly string[], { ofIds }: RoleMention, on: PartialDate | undefined, { knowledge, byId }: Lexicon): readonly KnownEntity[] {
  const ofAny = new Set(ofIds.flatMap((id) => [id, ...(ministries.get(id) ?? [])]));
  const tenures = knowledge.tenures.filter(({ office, ofId }) => offices.includes(office) && ofAny.has(ofId));
  return [...new Set((on === undefined ? tenures : heldOn(tenures, on)).map(({ holderId }) => holderId))].flatMap((id) => byId(id) ?? []);
}

/** Some ministers hold their office in the ministry, and are named by the state: `the US secretary of state`. */
const ministries: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ['united-states', 'us-department-of-state'],
    ['russia', 'ministry-of-foreign-affairs-of-russia'],
  ].map(([state = '', ministry = '']) => [entityIdFromSlug(state), [entityIdFromSlug(ministry)]]),
);

/** Holders of an office that a reviewer is asked to choose from. */
const holdersMax = 5;
