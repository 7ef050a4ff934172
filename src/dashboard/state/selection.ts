import { isId, isSlug, type Parameter } from './parameter.js';

/** What the evidence panel is about: an entity, what stands between two entities, all of it or what one voice says of them, or one claim. */
export type Selection =
  | { readonly kind: 'none' }
  | { readonly kind: 'entity'; readonly slug: string }
  | { readonly kind: 'pair'; readonly a: string; readonly b: string; readonly voice?: string }
  | { readonly kind: 'claim'; readonly id: string };

type Pair = Extract<Selection, { readonly kind: 'pair' }>;

export const nothing: Selection = { kind: 'none' };

/** `russia`, `russia~united-states`, `russia~united-states~brookings-institution` or `clm_…`: slugs have no underscore, ids have. */
export const selection: Parameter<Selection> = {
  absent: nothing,
  read: (text) => {
    if (isId(text)) return { kind: 'claim', id: text };
    const [a = '', b, voice, ...more] = text.split('~');
    if (!isSlug(a) || more.length > 0) return undefined;
    if (b === undefined) return { kind: 'entity', slug: a };
    if (!isSlug(b) || a === b) return undefined;
    if (voice === undefined) return { kind: 'pair', a, b };
    return isSlug(voice) ? { kind: 'pair', a, b, voice } : undefined;
  },
  write: (value) => {
    if (value.kind === 'none') return undefined;
    if (value.kind === 'entity') return value.slug;
    return value.kind === 'pair' ? [value.a, value.b, value.voice].filter(Boolean).join('~') : value.id;
  },
};

/** The pair in the order of the alphabet, so that one pair has one address. */
export const pairOf = (a: string, b: string): Pair => (a < b ? { kind: 'pair', a, b } : { kind: 'pair', a: b, b: a });

/** What one voice says of the two. */
export const voiceOn = (voice: string, a: string, b: string): Selection => ({ ...pairOf(a, b), voice });

export const entityOf = (slug: string): Selection => ({ kind: 'entity', slug });

export const claimOf = (id: string): Selection => ({ kind: 'claim', id });
