import { foldName } from '../../domain/names.js';
import type { KnownMention } from '../extract/mention.js';
import { isSharedBody, isSharedName } from '../words/shared-names.js';
import { type Context, weigh } from './candidates.js';
import { isPersonKind, type KnownEntity, type Lexicon } from './lexicon.js';
import type { Meaning } from './meaning.js';

/** "President Georgia" is no nation: a title wants a person. */
export const fitsTitle = (title: string | undefined, entity: KnownEntity): boolean => title === undefined || isPersonKind(entity.kind);

/** A name that only one entity bears, of a kind that fits. Names that English gives to other things too are not settled here. */
export function uniqueMeaning({ entityIds, form, title }: KnownMention, written: string, { byId }: Lexicon): Meaning | undefined {
  const [entity, ...others] = entityIds.flatMap((id) => byId(id) ?? []);
  if (entity === undefined || others.length > 0 || form === 'CAPITAL' || !fitsTitle(title, entity)) return undefined;
  if (isSharedName(foldName(written)) || isSharedBody(foldName(written))) return undefined;
  return { state: 'KNOWN', entityId: entity.id, reason: form === 'DEMONYM' ? `people or adjective of ${entity.name}` : `named "${written}"` };
}

/** A name that several bear: the one that the article names beyond doubt elsewhere, or else a question with candidates. */
export function sharedMeaning(mention: KnownMention, written: string, context: Context, lexicon: Lexicon): Meaning | undefined {
  const entities = mention.entityIds.flatMap((id) => lexicon.byId(id) ?? []).filter((entity) => fitsTitle(mention.title, entity));
  if (entities.length === 0) return undefined;
  const named = entities.filter((entity) => context.named.has(entity.id) || (isSharedBody(foldName(written)) && isOfNamed(entity, context, lexicon)));
  const [only] = named;
  if (mention.form !== 'CAPITAL' && only !== undefined && named.length === 1)
    return { state: 'KNOWN', entityId: only.id, reason: `the article names ${context.named.has(only.id) ? only.name : 'its state'} elsewhere` };
  return { state: 'AMBIGUOUS', name: written, candidates: weigh(entities, (entity) => reasonFor(mention, written, entity), context, lexicon) };
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
