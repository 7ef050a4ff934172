import type { GoldArticle } from '../gold/read-gold.js';
import { layouts, type PageContent } from './layouts.js';

/** A page of the sample, and what a reader of articles is to find on it. */
export interface SamplePage {
  readonly layout: string;
  readonly html: string;
  readonly content: PageContent;
}

/** One page for each layout, around the gold texts in turn. Author and day of publication are made up. */
export function samplePages(gold: readonly GoldArticle[]): readonly SamplePage[] {
  const texts = gold.filter(({ name, text }) => text !== undefined && name !== 'op-ed');
  return Object.entries(layouts).map(([layout, write], index) => {
    const { text = '', title = '' } = texts[index % texts.length] ?? {};
    const paragraphs = text.split(/\n+/).map((paragraph) => paragraph.replace(/\s+/g, ' ').trim());
    const content = { title, author: 'Ada Winter', publishedOn: `2024-03-${String(index + 1).padStart(2, '0')}`, paragraphs };
    return { layout, html: write(content), content };
  });
}
