import { foldName } from '../../domain/names.js';
import { daySpan, type PartialDate } from '../../domain/partial-date.js';
import { holdsIn, validityDays } from '../../domain/validity.js';
import type { KnownMention } from '../extract/mention.js';
import { isSharedBody, isSharedName } from '../words/shared-names.js';
import { type Context, weigh } from './candidates.js';
import { isPersonKind, type KnownEntity, type Lexicon } from './lexicon.js';
import type { Meaning } from './meaning.js';

/** "President Georgia" is no nation: a title wants a person. */
export const fitsTitle = (title: string | undefined, entity: KnownEntity): boolean => title === undefined || isPersonKind(entity.kind);

/** A name that only one entity bears, of a kind that fits. Names that English gives to other things too are not settled here. */
export function uniqueMeaning(mention: KnownMention, written: string, ofState: KnownMention | undefined, lexicon: Lexicon): Meaning | undefined {
  const { entityIds, form, title } = mention;
  const [entity, ...others] = entityIds.flatMap((id) => lexicon.byId(id) ?? []);
  if (entity === undefined || others.length > 0 || form === 'CAPITAL' || !fitsTitle(title, entity)) return undefined;
  if (isSharedName(foldName(written)) || isSharedBody(foldName(written)) || servedOthers(entity, ofState, lexicon)) return undefined;
  return { state: 'KNOWN', entityId: entity.id, reason: form === 'DEMONYM' ? `people or adjective of ${entity.name}` : `named "${written}"` };
}

/**
 * "Colombian defense minister Pedro Sánchez" is not the Pedro Sánchez who led Spain: the text gives the office of a state,
 * and whoever is known by that name held offices of other states alone.
 */
function servedOthers({ id }: KnownEntity, ofState: KnownMention | undefined, { knowledge, byId }: Lexicon): boolean {
  if (ofState === undefined) return false;
  const states = knowledge.tenures.filter(({ holderId, ofId }) => holderId === id && byId(ofId)?.kind === 'NATION').map(({ ofId }) => ofId);
  return states.length > 0 && !states.some((state) => ofState.entityIds.includes(state));
}

/** A name that several bear: the one that the article names beyond doubt elsewhere, or else a question with candidates. */
export function sharedMeaning(mention: KnownMention, written: string, context: Context, lexicon: Lexicon): Meaning | undefined {
  const entities = mention.entityIds.flatMap((id) => lexicon.byId(id) ?? []).filter((entity) => fitsTitle(mention.title, entity));
  if (entities.length === 0) return undefined;
  const named = entities.filter((entity) => context.named.has(entity.id) || (isSharedBody(foldName(written)) && isOfNamed(entity, context, lexicon)));
  const [only] = named;
  if (mention.form !== 'CAPITAL' && only !== undefined && named.length === 1)
    return { state: 'KNOWN', entityId: only.id, reason: `the article names ${context.named.has(only.id) ? only.name : 'its state'} elsewhere` };
  const [bearer] = context.publishedOn === undefined ? [] : bearersOn(entities, written, context.publishedOn);
  if (bearer !== undefined) return { state: 'KNOWN', entityId: bearer.id, reason: `was called "${written}" when the article appeared` };
  return { state: 'AMBIGUOUS', name: written, candidates: weigh(entities, (entity) => reasonFor(mention, written, entity), context, lexicon) };
}

/** Of several that bear a name at different times, the one that bore it then; none where the names are not dated, or more than one did. */
function bearersOn(entities: readonly KnownEntity[], written: string, on: PartialDate): readonly KnownEntity[] {
  const bears = entities.filter((entity) =>
    spellsOfName(entity, written).some(([from, to]) => holdsIn(validityDays({ validFrom: from, validTo: to }), daySpan(on), 'POSSIBLE')),
  );
  return entities.length > 1 && bears.length === 1 ? bears : [];
}

/** When an entity is called so: always, by its own name or an alias without dates. */
function spellsOfName({ name, aliases }: KnownEntity, written: string): readonly (readonly [PartialDate | undefined, PartialDate | undefined])[] {
  const folded = foldName(written);
  return [{ name }, ...aliases].flatMap((each) =>
    foldName(each.name) === folded ? [['from' in each ? each.from : undefined, 'to' in each ? each.to : undefined] as const] : [],
  );
}

function reasonFor({ form }: KnownMention, written: string, entity: KnownEntity): string {
  if (form === 'CAPITAL') return `seat of ${entity.name}`;
  if (form === 'DEMONYM') return `people or adjective of ${entity.name}`;
  return foldName(entity.name) === foldName(written) ? `name "${entity.name}"` : `alias "${written}"`;
}

/** "Congress" is the United States Congress where the article names the United States. */
const isOfNamed = ({ name }: KnownEntity, { named }: Context, { byId }: Lexicon): boolean =>
  [...named].some((id) => {
    const nation = byId(id);
    return nation?.kind === 'NATION' && ` ${foldName(name)} `.includes(` ${foldName(nation.name)} `);
  });
