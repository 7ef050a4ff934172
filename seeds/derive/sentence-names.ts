/** Nations and bodies whose English names take the article in a sentence. */
const withArticle: ReadonlySet<string> = new Set([
  'bahamas', 'central-african-republic', 'comoros', 'czech-republic', 'democratic-republic-of-the-congo', 'dominican-republic', 'gambia', 'holy-see', 'maldives', 'marshall-islands', 'netherlands',
  'ottoman-empire', 'philippines', 'republic-of-the-congo', 'russian-empire', 'solomon-islands', 'soviet-union', 'tsardom-of-russia', 'united-arab-emirates', 'united-arab-republic', 'united-kingdom',
  'united-nations', 'united-states',
]);

/** The name as it stands within a sentence: `the United States`, `France`. */
export function nameWithin(slug: string, name: string): string {
  return withArticle.has(slug) ? `the ${name}` : name;
}

/** The name as it opens a sentence: `The United States`, `France`. */
export function nameOpening(slug: string, name: string): string {
  return withArticle.has(slug) ? `The ${name}` : name;
}
