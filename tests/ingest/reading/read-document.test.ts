import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { EntenteError } from '../../../src/domain/errors.js';
import type { DocumentFormat } from '../../../src/ingest/document.js';
import { detectFormat } from '../../../src/ingest/read/detect-format.js';
import { limits } from '../../../src/ingest/read/limits.js';
import { readDocument } from '../../../src/ingest/read/read-document.js';
import { buildPdf, buildPdfBomb } from './build-pdf.js';
import { bytesOf } from './small-graph.js';

const prose = 'Russia and the United States met in Geneva on Monday to discuss arms control, and the talks went on for hours. ';
const page = (body: string, head = ''): Uint8Array => bytesOf(`<!doctype html><html><head>${head}</head><body><article>${body}</article></body></html>`);
const paragraph = `<p>${prose.repeat(3).trim()}</p>`;

/** The refusal of some bytes. */
async function refusalOf(bytes: Uint8Array, format?: DocumentFormat): Promise<string> {
  const outcome = await readDocument(bytes, format).catch((error: unknown) => error);
  if (!(outcome instanceof EntenteError)) throw new Error(`not refused: ${JSON.stringify(outcome).slice(0, 200)}`);
  expect(outcome.code).toBe('INVALID_INPUT');
  return outcome.message;
}

describe('A plain text', () => {
  const text = `By Jane Roe and J. R. Doe\n\nWill They Ever Agree?\n\n${prose.repeat(4)}“Never”, they say.\r\n`;

  test('is its own canonical text, to the last character', async () => {
    const document = await readDocument(bytesOf(text), undefined);
    expect(document).toMatchObject({ format: 'TEXT', text, language: 'eng', sourceSha256: createHash('sha256').update(text).digest('hex') });
  });

  test('says its title and its authors, and the caller goes before it', async () => {
    expect(await readDocument(bytesOf(text), 'TEXT')).toMatchObject({ title: 'Will They Ever Agree?', authors: ['Jane Roe', 'J. R. Doe'] });
    expect(await readDocument(bytesOf(text), 'TEXT', { title: 'Another', authors: ['A. N. Other'] })).toMatchObject({
      title: 'Another',
      authors: ['A. N. Other'],
    });
  });

  test('is known by its byte order mark, which is no part of it', async () => {
    const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from(prose, 'utf16le')]);
    expect((await readDocument(utf16, 'TEXT')).text).toBe(prose);
    expect((await readDocument(new Uint8Array([0xef, 0xbb, 0xbf, ...bytesOf(prose)]), 'TEXT')).text).toBe(prose);
  });

  test('has asides: its byline, and the tail that every page of a site has', async () => {
    const tail = 'Photo credit Somebody\n\nThe Paper is a paper.\n\nFollow Us\n  • Instagram';
    const document = await readDocument(bytesOf(`${text}\n\n${tail}`), 'TEXT');
    const asides = document.asides.map(({ start, end }) => document.text.slice(start, end));
    expect(asides).toEqual(['By Jane Roe and J. R. Doe', 'Photo credit Somebody', 'The Paper is a paper.', 'Follow Us', '• Instagram']);
  });
});

describe('A Markdown file', () => {
  const source = `---\ntitle: A title\nauthors: [Jane Roe, {name: John Doe}]\npublisher: The Paper\ndate: 2017-03-04\n---\n\n# Heading\n\n${prose}It **is** [a link](http://example.org/x) &amp; more.\n\n- one\n- two\n\n\`\`\`js\nprocess.exit()\n\`\`\`\n`;

  test('gives its words, without marks and code, and what its front matter says', async () => {
    const document = await readDocument(bytesOf(source), undefined);
    expect(document.text).toBe(`Heading\n\n${prose}It is a link & more.\n\none\n\ntwo`);
    expect(document).toMatchObject({
      format: 'MARKDOWN',
      title: 'A title',
      authors: ['Jane Roe', 'John Doe'],
      publisher: 'The Paper',
      publishedOn: '2017-03-04',
    });
  });

  test('is data: code in its front matter is not run', async () => {
    Reflect.deleteProperty(globalThis, 'wasRun');
    for (const opening of ['---js', '---javascript', '---coffee'])
      await readDocument(bytesOf(`${opening}\n{ title: globalThis.wasRun = true }\n---\n\n${prose.repeat(3)}`), 'MARKDOWN');
    const tagged = bytesOf(`---\ntitle: !!js/function 'function () { globalThis.wasRun = true }'\n---\n\n${prose}`);
    await readDocument(tagged, 'MARKDOWN');
    expect(globalThis).not.toHaveProperty('wasRun');
  });

  test.each([
    ['front matter that is no YAML', `---\ntitle: [a\n---\n\n${prose}`, /front matter is not valid YAML/],
    ['front matter of aliases that multiply', `---\na: &a [x]\nb: *a\n---\n\n${prose}`, /front matter is not valid YAML/],
    ['front matter without bound', `---\ntitle: ${'a'.repeat(limits.frontMatterLengthMax)}\n---\n\n${prose}`, /front matter has \d+ characters/],
    ['quotes within quotes', `${'>'.repeat(limits.markdownDepthMax + 1)} ${prose}`, /quotes or lists/],
    ['marks without end', '*a '.repeat(limits.markdownMarksMax + 1), /marks/],
    ['lines without end', '- a\n'.repeat(limits.markdownLinesMax + 1), /lines/],
  ])('with %s is refused', async (_, text, reason) => {
    expect(await refusalOf(bytesOf(text), 'MARKDOWN')).toMatch(reason);
  });
});

describe('An HTML page', () => {
  test('gives its article, its blocks an empty line apart, without what surrounds it', async () => {
    const bytes = bytesOf(
      `<html><body><nav><a href="/">Home</a></nav><article>${paragraph}<p>It&rsquo;s <b>bold</b>,\n   and<br>broken.</p>${paragraph}</article><script>document.title = 'x'</script></body></html>`,
    );
    const { text, format } = await readDocument(bytes, undefined);
    expect(format).toBe('HTML');
    expect(text).toBe(`${prose.repeat(3).trim()}\n\nIt’s bold, and\nbroken.\n\n${prose.repeat(3).trim()}`);
  });

  const linked = {
    '@graph': [
      { '@type': 'WebSite', name: 'No' },
      {
        '@type': ['NewsArticle'],
        headline: 'From JSON-LD',
        author: [{ name: 'Jane Roe' }],
        publisher: { name: 'The Post' },
        datePublished: '2017-03-04T23:30:00-05:00',
      },
    ],
  };
  const meta =
    '<meta property="og:title" content="From meta"><meta name="author" content="By John Doe and Ann Lee"><meta property="og:site_name" content="The Site"><meta property="article:published_time" content="2016-02-03">';

  test.each([
    ['https://example.org/news/3', 'https://example.org/news/3'],
    ['/news/3', undefined],
    ['javascript:alert(1)', undefined],
  ])('says where it stands, if %s is an address on the web', async (href, url) => {
    expect((await readDocument(page(paragraph, `<link rel="canonical" href="${href}">`), 'HTML')).url).toBe(url);
  });

  test('says its title, authors, publisher and date: by JSON-LD, then by meta elements, then by <time>', async () => {
    const json = `<script type="application/ld+json">{ no json</script><script type="application/ld+json">${JSON.stringify(linked)}</script>`;
    expect(await readDocument(page(paragraph, meta + json), 'HTML')).toMatchObject({
      title: 'From JSON-LD',
      authors: ['Jane Roe'],
      publisher: 'The Post',
      publishedOn: '2017-03-04',
    });
    expect(await readDocument(page(paragraph, meta), 'HTML')).toMatchObject({
      title: 'From meta',
      authors: ['John Doe', 'Ann Lee'],
      publisher: 'The Site',
      publishedOn: '2016-02-03',
    });
    const bare = await readDocument(page(`<h1>From a heading</h1><time>March 5, 2015</time>${paragraph}`), 'HTML');
    expect(bare).toMatchObject({ title: 'From a heading', authors: [], publisher: undefined, publishedOn: '2015-03-05' });
  });

  test('is read in the charset that it names', async () => {
    const source = `<html><head><meta charset="windows-1252"></head><body><article><p>It’s “so”. ${prose.repeat(3)}</p></article></body></html>`;
    const bytes = Uint8Array.from(source, (letter) => ({ '’': 0x92, '“': 0x93, '”': 0x94 })[letter] ?? letter.charCodeAt(0));
    expect((await readDocument(bytes, undefined)).text).toMatch(/^It’s “so”\. Russia/);
  });

  test.each([
    ['a charset that nobody knows', page(paragraph, '<meta charset="klingon">'), /charset that nobody knows \(klingon\)/],
    ['100,000 nested elements', bytesOf(`<html><body>${'<div>'.repeat(100_000)}x`), /nested more than 256 deep/],
    ['elements that nest without counting as open', bytesOf(`<html><body>${'<p><li>'.repeat(5_000)}x`), /nested more than 256 deep/],
    ['more elements than are read', bytesOf(`<html><body>${'<p>a</p>'.repeat(limits.htmlElementsMax + 1)}`), /more than 50000 elements/],
    ['nothing but scripts', bytesOf('<html><body><div id="root"></div><script>render()</script></body></html>'), /no text was found/],
  ])('with %s is refused, and soon', async (_, bytes, reason) => {
    const start = performance.now();
    expect(await refusalOf(bytes)).toMatch(reason);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe('A PDF', () => {
  test('gives its lines in order, paragraphs an empty line apart, and what it says of itself', async () => {
    const document = await readDocument(
      buildPdf([['Russia and China met', 'in Geneva.', '', 'They did not agree.'], ['Page two.']], { Title: 'Talks', Author: 'Jane Roe' }),
      undefined,
    );
    expect(document).toMatchObject({
      format: 'PDF',
      title: 'Talks',
      authors: ['Jane Roe'],
      text: 'Russia and China met\nin Geneva.\n\nThey did not agree.\n\nPage two.',
    });
  });

  test.each([
    ['decodes to far more than it is', buildPdfBomb(200_000_000, 1), /decodes to more than \d+ bytes/],
    ['is compressed twice, and decodes to far more than it is', buildPdfBomb(200_000_000, 2), /decodes to more than \d+ bytes/],
    ['has more pages than are read', buildPdf(Array.from({ length: limits.pdfPagesMax + 1 }, () => ['a'])), /201 pages, and 200 are read/],
    ['is cut off', buildPdf([['A line.']]).subarray(0, 200), /could not be read|no text was found/],
    ['has pictures alone', buildPdf([[]]), /no text was found.*scan/],
  ])('that %s is refused', async (_, bytes, reason) => {
    expect(await refusalOf(bytes)).toMatch(reason);
  });

  test('is refused where the bytes are none, and where a PDF is called text', async () => {
    expect(await refusalOf(bytesOf(prose), 'PDF')).toMatch(/no PDF: give it as what it is/);
    expect(await refusalOf(buildPdf([['a']]), 'TEXT')).toMatch(/the file is a PDF/);
  });
});

describe('The format of a file without one', () => {
  test.each<[string, string, DocumentFormat]>([
    ['a doctype after a byte order mark and a comment', '\ufeff\n<!-- saved --><!DOCTYPE html><p>a', 'HTML'],
    ['front matter', '---\nlayout: post\n---\na', 'MARKDOWN'],
    ['a heading', 'A line.\n\n## A heading\n', 'MARKDOWN'],
    ['a rule, and a line with a colon far below', 'A line.\n\n---\n\nCorrection: it was two.', 'TEXT'],
    ['prose', prose, 'TEXT'],
  ])('is told from %s', (_, text, format) => {
    expect(detectFormat(bytesOf(text))).toBe(format);
  });
});

describe('A file is refused, with what to do, that', () => {
  const french =
    'Le président russe a déclaré que les négociations avec les États-Unis sur le contrôle des armements étaient dans l’impasse. Le ministre des Affaires étrangères a ajouté que Moscou restait ouverte au dialogue, mais que la confiance devait d’abord être rétablie entre les deux pays. ';
  test.each([
    ['is empty', new Uint8Array(), /is empty/],
    ['is white space', bytesOf(' \n\n '), /no text was found/],
    ['has ten megabytes', new Uint8Array(10_000_000).fill(97), /10000000 bytes, and 8000000 are read at most/],
    ['has a text as long as a book', bytesOf(prose.repeat(1_000)), /characters, and 100000 are read at most/],
    ['is binary', Uint8Array.from({ length: 4_000 }, (_, index) => (index * 7_919) % 256), /not text/],
    ['is an archive', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), /word processor/],
    ['is not UTF-8', new Uint8Array([...bytesOf(prose), 0x92, ...bytesOf(prose)]), /not valid UTF-8: save it as UTF-8/],
    ['is in another language', bytesOf(french.repeat(2)), /in French.*English translation/],
    ['is in another script', bytesOf('Президент заявил, что переговоры зашли в тупик.'), /another script/],
  ])('%s', async (_, bytes, reason) => {
    expect(await refusalOf(bytes)).toMatch(reason);
  });
});
