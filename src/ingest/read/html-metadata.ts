import { isRecord } from './json.js';
import { namesIn, partialDateIn, textIn } from './metadata-values.js';
import type { ReadFile } from './read-document.js';

interface HtmlElement {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
  closest(selector: string): unknown;
}

interface HtmlDocument {
  querySelectorAll(selector: string): Iterable<HtmlElement>;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * What a page says of itself, surest first: JSON-LD (schema.org), then meta elements (Open Graph, Dublin Core, citation),
 * then `<time>` and `<title>`.
 */
export function readHtmlMetadata(document: HtmlDocument): Omit<ReadFile, 'text'> {
  const linked = linkedData(document);
  const meta = metaOf(document);
  return {
    title: textIn(linked['headline']) ?? meta('og:title', 'twitter:title', 'dc.title', 'citation_title') ?? titleElement(document),
    authors:
      namesIn(linked['author']) ??
      namesIn(metaAll(document, ['citation_author', 'author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author'])),
    publisher: textIn(linked['publisher']) ?? meta('og:site_name', 'dc.publisher', 'citation_journal_title', 'application-name'),
    publishedOn:
      partialDateIn(linked['datePublished']) ??
      partialDateIn(
        meta(
          'article:published_time',
          'datepublished',
          'citation_publication_date',
          'citation_date',
          'dc.date',
          'dc.date.issued',
          'date',
          'pubdate',
          'publish-date',
          'parsely-pub-date',
        ),
      ) ??
      timeElement(document),
    url: attributeOf(document, 'link[rel="canonical"]', 'href') ?? meta('og:url'),
  };
}

const articleType = /(?:Article|BlogPosting|Report|Posting|Review)$/;

/** The first JSON-LD object of the page that is an article. What is no JSON is passed over. */
function linkedData(document: HtmlDocument): Fields {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    for (const object of objectsIn(parsed(script.textContent ?? '')))
      if ([object['@type']].flat().some((type) => articleType.test(String(type)))) return object;
  return {};
}

function objectsIn(json: unknown): readonly Fields[] {
  const top: readonly unknown[] = Array.isArray(json) ? json : [json];
  return top.filter(isRecord).flatMap((object) => [object, ...(Array.isArray(object['@graph']) ? object['@graph'].filter(isRecord) : [])]);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Values of meta elements by name or property, in lower case; of several the first. */
function metaOf(document: HtmlDocument): (...names: readonly string[]) => string | undefined {
  return (...names) => names.flatMap((name) => metaAll(document, [name]))[0];
}

/** All values of the first of the names that has any. */
function metaAll(document: HtmlDocument, names: readonly string[]): readonly string[] {
  const metas = [...document.querySelectorAll('meta')].map((meta) => ({
    name: (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '').toLowerCase(),
    content: textIn(meta.getAttribute('content') ?? ''),
  }));
  const values = names.map((name) => metas.flatMap((meta) => (meta.name === name && meta.content !== undefined ? [meta.content] : [])));
  return values.find((each) => each.length > 0) ?? [];
}

/** Where readers and other articles give their dates. */
const notOfTheArticle = '[id*="comment"], [class*="comment"], [class*="related"], aside, nav';

function timeElement(document: HtmlDocument): ReadFile['publishedOn'] {
  for (const selector of ['time[itemprop="datePublished"]', 'time[pubdate]', 'article time', 'time'])
    for (const time of document.querySelectorAll(selector)) {
      if (time.closest(notOfTheArticle) !== null) continue;
      const date = partialDateIn(time.getAttribute('datetime') ?? time.textContent ?? '');
      if (date !== undefined) return date;
    }
  return undefined;
}

function titleElement(document: HtmlDocument): string | undefined {
  for (const selector of ['h1', 'title']) for (const element of document.querySelectorAll(selector)) return textIn(element.textContent ?? '');
  return undefined;
}

function attributeOf(document: HtmlDocument, selector: string, attribute: string): string | undefined {
  for (const element of document.querySelectorAll(selector)) return textIn(element.getAttribute(attribute) ?? '');
  return undefined;
}
