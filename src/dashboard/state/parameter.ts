/**
 * How one value stands in the address. `read` gives `undefined` for what it does not understand, which is then left out with
 * a notice; `write` gives `undefined` for what need not be written, because it is what an absent one means.
 */
export interface Parameter<T> {
  readonly absent: T;
  read(text: string): T | undefined;
  write(value: T): string | undefined;
}

export type Parameters = Readonly<Record<string, Parameter<unknown>>>;

/** The values of a table of parameters. */
export type ValuesOf<P> = { readonly [name in keyof P]: P[name] extends Parameter<infer T> ? T : never };

const slugPattern = /^[a-z0-9][a-z0-9-]*$/;
const idPattern = /^[a-z]{3}_[A-Za-z0-9_-]+$/;

export const isSlug = (text: string): boolean => slugPattern.test(text);
export const isId = (text: string): boolean => idPattern.test(text);

/** At most as many as one question to the API may name. */
const listMax = 20;

function list(isItem: (text: string) => boolean): Parameter<readonly string[]> {
  return {
    absent: [],
    read: (text) => {
      const items = [...new Set(text.split(',').filter(Boolean))];
      return items.length > 0 && items.length <= listMax && items.every(isItem) ? items : undefined;
    },
    write: (items) => (items.length > 0 ? items.join(',') : undefined),
  };
}

/** Slugs, with commas between. */
export const slugs = list(isSlug);

/** Ids, with commas between. */
export const ids = list(isId);

/** Pairs `a~b` of slugs, or of a slug and a word, with commas between. */
export const pairs = list((text) => /^[a-z0-9-]+~[A-Za-z0-9_-]+$/.test(text));

/** Some of the names of a table, which stand in the address in lower case with hyphens: `HOLDS_OFFICE` as `holds-office`. */
export function namesOf<T extends string>(names: readonly T[]): Parameter<readonly T[]> {
  const byWord = new Map(names.map((name) => [wordOf(name), name]));
  const words = list((text) => byWord.has(text));
  return {
    absent: [],
    read: (text) => words.read(text)?.flatMap((word) => byWord.get(word) ?? []),
    write: (chosen) => words.write(chosen.map(wordOf)),
  };
}

const wordOf = (name: string): string => name.toLowerCase().replaceAll('_', '-');

/** A whole number of a range. */
export function wholeNumber(absent: number, min: number, max: number): Parameter<number> {
  return {
    absent,
    read: (text) => (/^\d{1,6}$/.test(text) && Number(text) >= min && Number(text) <= max ? Number(text) : undefined),
    write: (value) => (value === absent ? undefined : String(value)),
  };
}

/** A share, 0 to 1. */
export const share: Parameter<number> = {
  absent: 0,
  read: (text) => (/^(0?\.\d{1,3}|0|1)$/.test(text) ? Number(text) : undefined),
  write: (value) => (value === 0 ? undefined : String(value)),
};

export const flag: Parameter<boolean> = {
  absent: false,
  read: (text) => (text === 'yes' ? true : undefined),
  write: (value) => (value ? 'yes' : undefined),
};

/** A slug; `''` for none. */
export const slug = (absent: string): Parameter<string> => ({
  absent,
  read: (text) => (isSlug(text) ? text : undefined),
  write: (value) => (value === absent ? undefined : value),
});
