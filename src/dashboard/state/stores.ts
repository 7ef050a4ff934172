type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What browsers keep for a page; where they refuse it, as to pages that others frame, it is kept until the page is closed. */
function storeOf(open: () => Kept): Kept {
  try {
    return open();
  } catch {
    const kept = new Map<string, string>();
    return {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
    };
  }
}

/** For as long as the browser likes. */
export const browserStore = storeOf(() => localStorage);

/** For this tab, until it is closed. */
export const tabStore = storeOf(() => sessionStorage);
