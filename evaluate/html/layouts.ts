import { advertisement, authorBox, comments, cookieBanner, figure, footer, navigation, newsletter, related, share } from './boilerplate.js';

/** What a page is made of. */
export interface PageContent {
  readonly title: string;
  readonly author: string;
  /** `2024-03-05`. */
  readonly publishedOn: string;
  readonly paragraphs: readonly string[];
}

export type Layout = (content: PageContent) => string;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const asParagraphs = ({ paragraphs }: PageContent): string => paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n');

const longDate = (day: string): string =>
  new Date(`${day}T12:00:00Z`).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

const jsonLd = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

const newsArticle = ({ title, author, publishedOn }: PageContent) => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: title,
  datePublished: `${publishedOn}T08:30:00+00:00`,
  dateModified: '2025-06-01T10:00:00+00:00',
  author: { '@type': 'Person', name: author },
  publisher: { '@type': 'Organization', name: 'The Example Courier' },
});

const page = (head: string, body: string): string => `<!doctype html>\n<html lang="en"><head><meta charset="utf-8">${head}</head>\n<body>${body}</body></html>`;

const titleTag = ({ title }: PageContent): string => `<title>${escaped(title)} | The Example Courier</title>`;

/**
 * Fourteen ways in which sites lay out an article: where the body stands, how it is interrupted, and where title and date
 * are told (JSON-LD, its graph form, meta elements, `<time>`, or the visible line alone).
 */
export const layouts: Readonly<Record<string, Layout>> = {
  'newspaper with JSON-LD': (content) =>
    page(
      `${titleTag(content)}${jsonLd(newsArticle(content))}`,
      `${cookieBanner}${navigation}<main><article><h1>${escaped(content.title)}</h1><p class="byline">By ${content.author}</p>${share}${asParagraphs(content)}</article>${related}</main>${comments}${footer}`,
    ),
  'newspaper with a JSON-LD graph': (content) =>
    page(
      `${titleTag(content)}${jsonLd({ '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite', name: 'The Example Courier' }, newsArticle(content)] })}`,
      `${navigation}<div class="layout"><div class="content"><h1>${escaped(content.title)}</h1>${figure}<div class="story">${asParagraphs(content)}</div>${newsletter}</div><div class="rail">${related}${advertisement}</div></div>${footer}`,
    ),
  'open graph elements': (content) =>
    page(
      `${titleTag(content)}<meta property="og:title" content="${escaped(content.title)}"><meta property="article:published_time" content="${content.publishedOn}T06:00:00Z"><meta name="author" content="${content.author}">`,
      `${navigation}<article class="post"><header><h1>${escaped(content.title)}</h1></header><div class="entry-content">${asParagraphs(content)}</div><footer class="entry-footer">Filed under: <a href="/t">Diplomacy</a></footer></article>${authorBox(content.author)}${comments}${footer}`,
    ),
  'blog with a time element': (content) =>
    page(
      titleTag(content),
      `<div id="page">${navigation}<div id="primary"><article><h1 class="entry-title">${escaped(content.title)}</h1><div class="entry-meta">Posted on <time class="entry-date" datetime="${content.publishedOn}">${longDate(content.publishedOn)}</time> by ${content.author}</div>${asParagraphs(content)}${share}</article></div><div id="secondary">${related}${newsletter}</div></div>${footer}`,
    ),
  'government page with Dublin Core': (content) =>
    page(
      `<title>${escaped(content.title)}</title><meta name="DC.title" content="${escaped(content.title)}"><meta name="DC.date" content="${content.publishedOn}">`,
      `<div id="header">${navigation}</div><div id="breadcrumbs">Home &gt; Publications &gt; Essays</div><div id="main"><h1>${escaped(content.title)}</h1>${asParagraphs(content)}</div><div id="sidebar">${related}</div>${footer}`,
    ),
  'body in plain divisions': (content) =>
    page(
      `${titleTag(content)}${jsonLd(newsArticle(content))}`,
      `<div class="wrap"><div class="top">${navigation}</div><div class="col-8"><h1>${escaped(content.title)}</h1>${content.paragraphs.map((text) => `<div class="text">${escaped(text)}</div>`).join('')}</div><div class="col-4">${related}${advertisement}</div></div>${footer}`,
    ),
  'body with line breaks': (content) =>
    page(
      `<title>${escaped(content.title)}</title><meta name="date" content="${content.publishedOn}">`,
      `${navigation}<h1>${escaped(content.title)}</h1><div id="articleBody">${content.paragraphs.map(escaped).join('<br><br>')}</div>${share}${footer}`,
    ),
  'body in a table': (content) =>
    page(
      `<title>${escaped(content.title)}</title>`,
      `<table width="100%"><tr><td colspan="2">${navigation}</td></tr><tr><td width="20%">${related}</td><td><font size="5"><h1>${escaped(content.title)}</h1></font><i>${longDate(content.publishedOn)}</i>${asParagraphs(content)}</td></tr><tr><td colspan="2">${footer}</td></tr></table>`,
    ),
  'body interrupted': (content) =>
    page(
      `${titleTag(content)}<meta property="article:published_time" content="${content.publishedOn}">`,
      `${cookieBanner}${navigation}<main><article><h1>${escaped(content.title)}</h1>${content.paragraphs.map((text, index) => `<p>${escaped(text)}</p>${index % 2 === 0 ? advertisement : ''}${index === 1 ? newsletter : ''}`).join('')}</article></main>${related}${footer}`,
    ),
  'paywall and pull quotes': (content) =>
    page(
      `${titleTag(content)}${jsonLd([newsArticle(content)])}`,
      `<div class="paywall-banner"><p>You have two free articles left this month.</p></div>${navigation}<article><h1>${escaped(content.title)}</h1><p class="dek">An account of what happened, and why it still matters.</p>${asParagraphs(content)}<div class="subscribe-wall"><h3>Read on</h3><p>Subscribers get unlimited access to the Courier from one pound a week.</p></div></article>${footer}`,
    ),
  'linked names and emphasis': (content) =>
    page(
      `${titleTag(content)}<meta itemprop="datePublished" content="${content.publishedOn}">`,
      `${navigation}<article itemscope itemtype="https://schema.org/Article"><h1 itemprop="headline">${escaped(content.title)}</h1><div itemprop="articleBody">${content.paragraphs.map((text) => `<p>${escaped(text).replace(/\b(Soviet Union|United States|Kuwait|Kosovo|Iran|Russia)\b/, '<a href="/topic"><strong>$1</strong></a>')}</p>`).join('')}</div></article>${comments}${footer}`,
    ),
  'lettrine and entities': (content) =>
    page(
      `${titleTag(content)}${jsonLd({ ...newsArticle(content), '@type': 'OpinionNewsArticle' })}`,
      `${navigation}<article><h1>${escaped(content.title)}</h1>${content.paragraphs.map((text, index) => `<p>${index === 0 ? `<span class="dropcap">${text.charAt(0)}</span>${escaped(text.slice(1))}` : escaped(text).replaceAll('’', '&rsquo;').replaceAll('—', '&mdash;')}</p>`).join('\n')}</article>${authorBox(content.author)}${footer}`,
    ),
  'visible date alone': (content) =>
    page(
      titleTag(content),
      `${navigation}<section class="article-page"><h1>${escaped(content.title)}</h1><div class="meta">${content.author} · Published ${longDate(content.publishedOn)}</div><section class="article-text">${asParagraphs(content)}</section></section>${related}${footer}`,
    ),
  'sections with headings': (content) =>
    page(
      `${titleTag(content)}${jsonLd({ ...newsArticle(content), '@type': ['Article', 'Report'] })}`,
      `${navigation}<main id="content"><header><h1>${escaped(content.title)}</h1><time datetime="${content.publishedOn}T09:00Z">${longDate(content.publishedOn)}</time></header>${content.paragraphs.map((text) => `<section><p>${escaped(text)}</p></section>`).join('')}</main>${newsletter}${comments}${footer}`,
    ),
};
