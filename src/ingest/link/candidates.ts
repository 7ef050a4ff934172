import { foldName } from '../../domain/names.js';
import { daySpan, type PartialDate } from '../../domain/partial-date.js';
import type { EntityCandidate } from '../../domain/proposal.js';
import { holdsIn, validityDays } from '../../domain/validity.js';
import type { KnownTenure } from '../knowledge.js';
import { officeOf } from '../words/offices.js';
import type { KnownEntity, Lexicon } from './lexicon.js';

/** Candidates that a reviewer is shown. */
const candidatesMax = 5;

/** Names that the graph has and that look like `name`, best first; never taken by themselves. */
export function similarNames(name: string, { similar }: Lexicon): readonly EntityCandidate[] {
  const all = similar.search(name);
  const sharesWord = wordSharedWith(name);
  const some =
    all.length >= candidatesMax
      ? []
      : similar.search(name, { anyWord: true }).filter(({ id, matched }) => !all.some((hit) => hit.id === id) && sharesWord(matched));
  const hits = [...all.map((hit) => ({ hit, weight: 0.8 })), ...some.map((hit) => ({ hit, weight: 0.5 }))].slice(0, candidatesMax);
  return hits.map(({ hit, weight }) => ({ entityId: hit.id, score: round(hit.score * weight), reasons: [`similar name "${hit.matched}"`] }));
}

/** Of several words one must be the very same: that "Jane" looks like "Jae" is no help to a reviewer. */
function wordSharedWith(name: string): (other: string) => boolean {
  const words = new Set(
    foldName(name)
      .split(' ')
      .filter((word) => word.length > 2),
  );
  return (other) =>
    foldName(other)
      .split(' ')
      .some((word) => words.has(word));
}

/** What else speaks for one of several entities that a name may mean. */
export interface Context {
  /** Entities that the article names beyond doubt. */
  readonly named: ReadonlySet<string>;
  readonly title: string | undefined;
  readonly publishedOn: PartialDate | undefined;
}

/** The entities that a name may mean, each with what speaks for it, best first. */
export function weigh(
  entities: readonly KnownEntity[],
  reason: (entity: KnownEntity) => string,
  context: Context,
  lexicon: Lexicon,
): readonly EntityCandidate[] {
  const base = 0.6 / Math.max(1, entities.length) + 0.1;
  const weighed = entities.map((entity) => {
    const tenures = lexicon.knowledge.tenures.filter(({ holderId }) => holderId === entity.id);
    const reasons = [reason(entity), ...namedReason(entity, context), ...titleReason(tenures, context), ...presenceReason(tenures, context, lexicon)];
    return { entityId: entity.id, score: round(Math.min(0.95, base + 0.2 * (reasons.length - 1))), reasons };
  });
  return weighed.sort((a, b) => b.score - a.score || (a.entityId < b.entityId ? -1 : 1)).slice(0, candidatesMax);
}

const namedReason = ({ id }: KnownEntity, { named }: Context): readonly string[] => (named.has(id) ? ['the article names it elsewhere'] : []);

/** It held the office that its title names, on the day of the article where that is known. */
function titleReason(tenures: readonly KnownTenure[], { title, publishedOn }: Context): readonly string[] {
  const offices = (title === undefined ? undefined : officeOf(title))?.tenures ?? [];
  const held = tenures.filter(({ office }) => offices.includes(office));
  const then = publishedOn === undefined ? held : heldOn(held, publishedOn);
  const [tenure] = then;
  return tenure === undefined ? [] : [publishedOn === undefined ? `has been ${tenure.office}` : `was ${tenure.office} when the article appeared`];
}

/** The article names the nation or institution that it held an office of. */
function presenceReason(tenures: readonly KnownTenure[], { named }: Context, { byId }: Lexicon): readonly string[] {
  const tenure = tenures.find(({ ofId }) => named.has(ofId));
  return tenure === undefined ? [] : [`held an office of ${byId(tenure.ofId)?.name ?? 'it'}, which the article names`];
}

/** Tenures that may have held on some day of `date`. */
export const heldOn = (tenures: readonly KnownTenure[], date: PartialDate): readonly KnownTenure[] =>
  tenures.filter(({ from, to }) => holdsIn(validityDays({ validFrom: from, validTo: to }), daySpan(date), 'POSSIBLE'));

const round = (score: number): number => Math.round(score * 100) / 100;
