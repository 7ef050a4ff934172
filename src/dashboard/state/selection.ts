import { isId, isSlug, type Parameter } from './parameter.js';

/** What the evidence panel is about: an entity, what stands between two entities, or one claim. */
export type Selection =
  | { readonly kind: 'none' }
  | { readonly kind: 'entity'; readonly slug: string }
  | { readonly kind: 'pair'; readonly a: string; readonly b: string }
  | { readonly kind: 'claim'; readonly id: string };

export const nothing: Selection = { kind: 'none' };

/** `russia`, `russia~united-states` or `clm_…`: slugs have no underscore, ids have. */
export const selection: Parameter<Selection> = {
  absent: nothing,
  read: (text) => {
    if (isId(text)) return { kind: 'claim', id: text };
    const [a = '', b, ...more] = text.split('~');
    if (!isSlug(a) || more.length > 0) return undefined;
    if (b === undefined) return { kind: 'entity', slug: a };
    return isSlug(b) && a !== b ? { kind: 'pair', a, b } : undefined;
  },
  write: (value) => {
    if (value.kind === 'none') return undefined;
    if (value.kind === 'entity') return value.slug;
    return value.kind === 'pair' ? `${value.a}~${value.b}` : value.id;
  },
};

/** The pair in the order of the alphabet, so that one pair has one address. */
export const pairOf = (a: string, b: string): Selection => (a < b ? { kind: 'pair', a, b } : { kind: 'pair', a: b, b: a });

export const entityOf = (slug: string): Selection => ({ kind: 'entity', slug });

export const claimOf = (id: string): Selection => ({ kind: 'claim', id });
