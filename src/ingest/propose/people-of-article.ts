import { entityIdFromSlug } from '../../domain/identity.js';
import type { EntityKind } from '../../domain/kinds.js';
import { foldName, slugify } from '../../domain/names.js';
import { similarNames } from '../link/candidates.js';
import { isPersonKind, type Lexicon } from '../link/lexicon.js';
import type { Meaning } from '../link/meaning.js';

/** Somebody whom the document names as its author or publisher, and who that is. */
export interface Named {
  readonly name: string;
  readonly meaning: Meaning;
}

export const authorNamed = (name: string, lexicon: Lexicon): Named => ({ name, meaning: meaningOf(name, 'PERSON', lexicon) });

export const publisherNamed = (name: string, lexicon: Lexicon): Named => ({ name, meaning: meaningOf(name, 'INSTITUTION', lexicon) });

/** By name or alias; an author may be a person or an institution, a publisher is an institution. */
function meaningOf(name: string, kind: EntityKind, lexicon: Lexicon): Meaning {
  const fits = (of: EntityKind): boolean => of === 'INSTITUTION' || (kind === 'PERSON' && isPersonKind(of));
  const entities = lexicon.byName(foldName(name)).filter((entity) => fits(entity.kind));
  const [entity] = entities;
  if (entity !== undefined && entities.length === 1) return { state: 'KNOWN', entityId: entity.id, reason: `named "${name}"` };
  if (entity !== undefined)
    return { state: 'AMBIGUOUS', name, candidates: entities.map(({ id }) => ({ entityId: id, score: 0.5, reasons: [`name "${name}"`] })) };
  const slug = slugify(name);
  const free = lexicon.byId(entityIdFromSlug(slug)) === undefined ? slug : slugify(`${name} ${kind}`);
  return { state: 'NEW', entity: { id: entityIdFromSlug(free), kind, slug: free, name, aliases: [] }, candidates: similarNames(name, lexicon) };
}
