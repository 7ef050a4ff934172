import type { Span } from '../../src/domain/quote.js';
import type { Document } from '../../src/ingest/document.js';
import type { SamplePage } from '../html/pages.js';
import { scoreBody } from '../measures/body.js';
import { f1, precision, recall } from '../measures/score.js';
import type { Pipeline } from '../pipeline.js';
import { shareFigure } from '../report/figures.js';
import type { Section } from '../report/section.js';

/** Body, title and day of each page of the sample. */
export async function htmlSection(pages: readonly SamplePage[], pipeline: Pipeline): Promise<Section> {
  const read = await Promise.all(pages.map(async (page) => ({ ...page, document: await pipeline.read(page.html, 'HTML') })));
  const scored = read.map((page) => ({ ...page, score: scoreBody(bodyOf(page.document), page.content.paragraphs.join('\n')) }));
  const [p, r] = [mean(scored.map(({ score }) => precision(score) ?? 0)), mean(scored.map(({ score }) => recall(score) ?? 0))];
  const of = `${pages.length} pages`;
  const weak = scored.filter(({ score }) => (f1(score) ?? 0) < 0.95);
  const undated = scored.filter(({ document, content }) => document.publishedOn !== content.publishedOn);
  return {
    title: 'Web pages',
    about: `${pages.length} pages made by \`evaluate/html\` around the gold texts: each in a layout of its own, with navigation, cookie banner, related stories, comments, newsletter, author box or footer, and the date in JSON-LD, meta elements, \`<time>\` or the visible line alone. They are written for this measure, and easier than the web: the published benchmark of article extraction is not part of this repository. Body by runs of four words, mean over pages.`,
    figures: [
      { title: 'body: precision', value: p, as: 'share', of },
      { title: 'body: recall', value: r, as: 'share', of },
      { title: 'body: F1', value: p + r === 0 ? 0 : (2 * p * r) / (p + r), as: 'share', of },
      shareFigure('title found', scored.filter(({ document, content }) => document.title === content.title).length, pages.length, 'pages'),
      shareFigure('day of publication found', pages.length - undated.length, pages.length, 'pages'),
    ],
    notes: [
      ...(weak.length === 0 ? [] : [`Body below 95 %: ${weak.map(({ layout, score }) => `${layout} (${((f1(score) ?? 0) * 100).toFixed(1)} %)`).join(', ')}.`]),
      ...(undated.length === 0
        ? []
        : [
            `Day not found: ${undated.map(({ layout, document }) => `${layout}${document.publishedOn === undefined ? '' : ` (taken for ${document.publishedOn})`}`).join(', ')}.`,
          ]),
    ],
  };
}

/** The text without what is not its body, the title included where it stands in front. */
function bodyOf({ text, asides, title }: Document): string {
  const body = [...asides]
    .toSorted((a, b) => b.start - a.start)
    .reduce((left: string, { start, end }: Span) => `${left.slice(0, start)}\n${left.slice(end)}`, text);
  return title !== undefined && body.trimStart().startsWith(title) ? body.trimStart().slice(title.length) : body;
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);
