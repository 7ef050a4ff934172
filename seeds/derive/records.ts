/** One line of a seed file: the shapes of the exchange format that the derivation writes. */
export interface AliasRecord {
  readonly name: string;
  readonly language?: string;
  readonly from?: string;
  readonly to?: string;
}

export interface EntityRecord {
  readonly type: 'entity';
  readonly kind: 'NATION' | 'LEADER';
  readonly slug: string;
  readonly name: string;
  readonly aliases?: readonly (string | AliasRecord)[];
  readonly description: string;
  readonly wikidataId?: string;
  readonly source: string;
  readonly bornOn?: string;
  readonly diedOn?: string;
  readonly isoAlpha2?: string;
  readonly isoAlpha3?: string;
  readonly region?: string;
  readonly existsFrom?: string;
  readonly existsTo?: string;
}

export interface ArticleRecord {
  readonly type: 'article';
  readonly key: string;
  readonly title: string;
  readonly authors?: readonly string[];
  readonly publisher: string;
  readonly publishedOn?: string;
  readonly url?: string;
  readonly licence?: string;
  readonly note?: string;
}

export interface ClaimRecord {
  readonly type: 'claim';
  readonly subject: string;
  readonly predicate: 'BORDERS' | 'HOLDS_OFFICE' | 'MEETS' | 'MEMBER_OF' | 'SUCCEEDS';
  readonly object: string;
  readonly office?: string;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly method: 'HUMAN' | 'IMPORT';
  readonly summary: string;
  readonly article: string;
}

export type SeedRecord = EntityRecord | ArticleRecord | ClaimRecord;

/**
 * `fields` without the absent ones, so that tables may leave gaps.
 * The result has the keys in the order of `fields`, which makes the files reproducible.
 */
export function present<T extends object>(fields: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}

/** Compares by code unit, the same on every machine (`localeCompare` is not). */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
