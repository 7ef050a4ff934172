import { invalidInput } from '../../src/domain/errors.js';
import { articleId, entityIdFromSlug, sha256 } from '../../src/domain/identity.js';
import { foldName, slugify } from '../../src/domain/names.js';
import type { EntityItem } from '../../src/domain/proposal.js';
import { nowhere } from '../../src/domain/proposed.js';
import type { IngestionSteps } from '../../src/ingest/ingest-article.js';
import type { GraphStore } from '../../src/store/graph-store.js';

/** Steps that look for nothing in the text: the article, who wrote and published it, and what the caller says of it. */
export const articleAlone: IngestionSteps = {
  readDocument: (bytes, format, details) => {
    if (format !== 'TEXT') throw invalidInput(`format: only TEXT is read here, not ${format}`);
    const text = new TextDecoder().decode(bytes);
    return {
      format,
      sourceSha256: sha256(text),
      text,
      language: undefined,
      title: details.title,
      authors: details.authors ?? [],
      publisher: details.publisher,
      publishedOn: details.publishedOn,
      url: details.url,
      asides: [],
    };
  },
  propose: async ({ text, title, authors, publisher, publishedOn, url }, store) => {
    const textSha256 = sha256(text);
    const writers = await Promise.all(authors.map((name) => nameOf(store, name, 'PERSON', 'authors')));
    const outlet = publisher === undefined ? undefined : await nameOf(store, publisher, 'INSTITUTION', 'publisher');
    const publication = { publisherId: outlet?.id, url, publishedOn };
    const isPublished = Object.values(publication).some((value) => value !== undefined);
    const article = {
      id: articleId({ textSha256 }),
      title,
      authorIds: writers.map(({ id }) => id),
      publications: isPublished ? [publication] : [],
      textSha256,
      text,
    };
    return { article, items: [...writers, ...(outlet === undefined ? [] : [outlet])].flatMap(({ item }) => item ?? []) };
  },
};

/** The entity that a text names, by slug, name or alias; where there is none, an item that proposes it. */
async function nameOf(
  store: GraphStore,
  name: string,
  kind: 'PERSON' | 'INSTITUTION',
  field: string,
): Promise<{ readonly id: string; readonly item?: EntityItem }> {
  const bySlug = (await store.membersBySlugs([name])).get(name);
  const [known, another] = bySlug === undefined ? ((await store.membersByNames([foldName(name)])).get(foldName(name)) ?? []) : [bySlug];
  if (another !== undefined) throw invalidInput(`${field}: "${name}" may mean several entities: use a slug`);
  if (known !== undefined) return { id: known.id };
  const slug = slugify(name);
  if (slug === '') throw invalidInput(`${field}: "${name}" has no letter or digit: write it out`);
  const entity = { id: entityIdFromSlug(slug), kind, slug, name, aliases: [] };
  const role = kind === 'PERSON' ? 'author' : 'publisher';
  return {
    id: entity.id,
    item: { kind: 'ENTITY', summary: `The ${role} of the article: ${name}.`, span: nowhere, sentence: nowhere, entity, mentions: [], candidates: [] },
  };
}
