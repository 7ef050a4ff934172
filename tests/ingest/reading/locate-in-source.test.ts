import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DocumentFormat } from '../../../src/ingest/document.js';
import { paragraphsOf } from '../../../src/ingest/extract/paragraphs.js';
import { sentencesOf } from '../../../src/ingest/extract/sentences.js';
import { locateInSource } from '../../../src/ingest/read/locate-in-source.js';
import { readDocument } from '../../../src/ingest/read/read-document.js';
import { bytesOf } from './small-graph.js';

/** What of the source each sentence of its text is found at. */
async function sourcesOf(source: string, format: DocumentFormat): Promise<readonly (string | undefined)[]> {
  const bytes = bytesOf(source);
  const document = await readDocument(bytes, format);
  const sentences = paragraphsOf(document.text).flatMap((paragraph) => sentencesOf(document.text, paragraph));
  return sentences.map((sentence) => {
    const place = locateInSource(bytes, document, sentence);
    return place && source.slice(place.start, place.end);
  });
}

describe('A sentence of the canonical text is located', () => {
  test('in an HTML page, over tags, references and white space', async () => {
    const source =
      '<html><body><article><p>It&rsquo;s <b>bold</b> &amp; &#128512;\n  here. R&D went on.</p><p>The talks <a href="/x">failed</a> badly.</p></article></body></html>';
    expect(await sourcesOf(source, 'HTML')).toEqual([
      'It&rsquo;s <b>bold</b> &amp; &#128512;\n  here.',
      'R&D went on.',
      'The talks <a href="/x">failed</a> badly.',
    ]);
  });

  test('in a Markdown file, over marks and wrapped lines, behind its front matter', async () => {
    const source = '---\ntitle: It ended.\n---\n\n> It&rsquo;s **bold** \\* and\n> goes on. It [ended](http://example.org).\n';
    expect(await sourcesOf(source, 'MARKDOWN')).toEqual(['It&rsquo;s **bold** \\* and\n> goes on.', 'It [ended](http://example.org).']);
  });

  test('in a plain text where it stands', async () => {
    expect(await sourcesOf('One. Two.', 'TEXT')).toEqual(['One.', 'Two.']);
  });

  test('at the place between the same words, where it stands in several', async () => {
    const source =
      '<html><body><article><p>First they met. It failed. Then they left.</p><p>Last they came. It failed. So it ended.</p></article></body></html>';
    const bytes = bytesOf(source);
    const document = await readDocument(bytes, 'HTML');
    const start = document.text.lastIndexOf('It failed.');
    expect(locateInSource(bytes, document, { start, end: start + 10 })?.start).toBe(source.lastIndexOf('It failed.'));
  });
});

test('Whatever words of a page are located, the source has them there', async () => {
  const word = fc.constantFrom(
    'Russia',
    'it’s',
    '&amp;',
    '&lt;',
    '&#233;',
    '&eacute;',
    '<b>war</b>',
    '&hellip;',
    '&#x1F600;',
    'a&b',
    'talks',
    '<i>on</i>',
    '&nbsp;',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(word, { minLength: 3, maxLength: 20 }), fc.nat(), fc.nat(), async (words, from, length) => {
      const bytes = bytesOf(`<html><body><article><p>Begin ${words.join(' ')} end.</p></article></body></html>`);
      const document = await readDocument(bytes, 'HTML');
      const shown = [...document.text.matchAll(/\S+/g)];
      const [first, last] = [shown[from % shown.length], shown[Math.min(shown.length - 1, (from % shown.length) + (length % 4))]];
      const span = { start: first?.index ?? 0, end: (last?.index ?? 0) + (last?.[0].length ?? 0) };
      const place = locateInSource(bytes, document, span);
      const there = new TextDecoder().decode(bytes).slice(place?.start, place?.end);
      const again = await readDocument(bytesOf(`<html><body><article><p>${there}</p></article></body></html>`), 'HTML');
      expect(again.text.replace(/\s+/g, '')).toBe(document.text.slice(span.start, span.end).replace(/\s+/g, ''));
    }),
    { numRuns: 60 },
  );
});

test('A PDF has no such places', () => {
  expect(locateInSource(new Uint8Array(), { format: 'PDF', text: 'It ended.' }, { start: 0, end: 9 })).toBeUndefined();
});
