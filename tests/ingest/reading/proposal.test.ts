import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleId, entityIdFromSlug, sha256 } from '../../../src/domain/identity.js';
import type { ProposalDraft, ProposalItem } from '../../../src/domain/proposal.js';
import { findQuote, type Span } from '../../../src/domain/quote.js';
import { proposeFrom } from '../../../src/ingest/pipeline.js';
import { capitalSlugs } from '../../../src/ingest/words/capitals.js';
import { demonymSlugs } from '../../../src/ingest/words/demonyms.js';
import { documentOf, smallGraph, world } from './small-graph.js';

const text = 'By Jane Roe\n\nTomas Novak met Putin in 2015. Nobody believed Assad. Later Novak praised Iran and Russia. The US waited for Ukraine.';
const propose = async (): Promise<ProposalDraft> =>
  proposeFrom(await documentOf(text, { publisher: 'The Daily Paper', publishedOn: '2015-05-06', url: 'http://example.org/a' }), smallGraph);

const mentionsOf = (item: ProposalItem): readonly Span[] => ('mentions' in item ? item.mentions : []);
const selectorsOf = (item: ProposalItem) => (item.kind === 'CLAIM' ? item.claim.evidence : []);

describe('A proposal', () => {
  test('has the article, known by its text', async () => {
    const { article } = await propose();
    expect(article).toEqual({
      id: articleId({ textSha256: sha256(text) }),
      title: undefined,
      text,
      textSha256: sha256(text),
      authorIds: [entityIdFromSlug('jane-roe')],
      publications: [{ publisherId: entityIdFromSlug('the-daily-paper'), url: 'http://example.org/a', publishedOn: '2015-05-06' }],
    });
  });

  test('has what a person must decide, names before the claims of their sentence, as they stand in the text', async () => {
    const { items } = await propose();
    expect(items.map(({ kind, summary }) => `${kind} ${summary}`)).toEqual([
      expect.stringMatching(/^ENTITY "(Jane Roe|The Daily Paper)" is not in the graph/),
      expect.stringMatching(/^ENTITY "(Jane Roe|The Daily Paper)" is not in the graph/),
      'ENTITY "Tomas Novak" is not in the graph: a person, as it seems',
      'CLAIM Tomas Novak meets Vladimir Putin',
      'LINK "Assad" may mean 2 known entities',
      'CLAIM Tomas Novak praises Iran',
      'CLAIM Tomas Novak praises Russia',
      expect.stringMatching(/^EVIDENCE .+ and .+ in one sentence$/),
    ]);
  });

  test('has one item for a new name, with all of its places, and shows similar names without taking one', async () => {
    const { items } = proposeFrom(await documentOf('They met Vladimir Putilin. Later Putilin left.'), smallGraph);
    expect(items).toEqual([
      expect.objectContaining({
        kind: 'ENTITY',
        mentions: [
          { start: 9, end: 25 },
          { start: 33, end: 40 },
        ],
      }),
    ]);
    const [item] = items;
    expect(item?.kind === 'ENTITY' && item.candidates).toContainEqual({
      entityId: world.putin.id,
      score: expect.any(Number),
      reasons: [expect.stringMatching(/^similar name "/)],
    });
  });

  test('weighs who is meant by title and time', async () => {
    const { items } = proposeFrom(await documentOf('Nobody in Syria believed President Assad.', { publishedOn: '1990' }), smallGraph);
    const [item] = items;
    expect(item?.kind === 'LINK' && item.candidates.map(({ entityId }) => entityId)).toEqual([world.hafez.id, world.bashar.id]);
    expect(item?.kind === 'LINK' && item.candidates[0]?.reasons).toEqual([
      'same surname as Hafez al-Assad',
      'was President when the article appeared',
      'held an office of Syria, which the article names',
    ]);
  });

  test('is the same bytes each time, in whatever order the graph gives its entities', async () => {
    const first = JSON.stringify(await propose());
    expect(JSON.stringify(await propose())).toBe(first);
    const reversed = { entities: [...smallGraph.entities].reverse(), tenures: [...smallGraph.tenures].reverse() };
    const again = proposeFrom(
      await documentOf(text, { publisher: 'The Daily Paper', publishedOn: '2015-05-06' as never, url: 'http://example.org/a' }),
      reversed,
    );
    expect(JSON.stringify(again)).toBe(first);
  });

  test('of a text without names is the article alone', async () => {
    expect(proposeFrom(await documentOf('It rained all day.'), smallGraph).items).toEqual([]);
  });
});

const words = fc.constantFrom(
  'Putin',
  'Obama',
  'the Russian president',
  'Tomas Novak',
  'Novak’s',
  'US-Russia',
  'condemned',
  'met',
  'with',
  'and',
  '.',
  '. ',
  ',',
  '\n\n',
  '\n',
  'Mr. Jordan',
  'in 2014',
  'South Sudan',
  'arms control',
  '“',
  '”',
  '(CPC)',
  'Civic Peace Council',
  'said',
  'Georgia',
  '😀',
  '• ',
  'São Tomé',
  'Photo credit X',
);

test('Whatever a text says, every span of its proposal is in it, and every quote stands where it is said to', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 30 }), async (parts) => {
      const document = await documentOf(`So: ${parts.join(' ')}`);
      const { items } = proposeFrom(document, smallGraph);
      const offered = new Set([...smallGraph.entities.map(({ id }) => id), ...items.flatMap((item) => (item.kind === 'ENTITY' ? [item.entity.id] : []))]);
      for (const item of items) {
        for (const { start, end } of [item.span, item.sentence, ...mentionsOf(item)]) {
          expect(start < end && start >= 0 && end <= document.text.length).toBe(true);
          expect(document.text.slice(start, end).trim()).toBe(document.text.slice(start, end));
        }
        expect(item.sentence.start <= item.span.start && item.span.end <= item.sentence.end).toBe(true);
        for (const { start, end, quote } of selectorsOf(item)) {
          expect(document.text.slice(start, end)).toBe(quote);
          expect(findQuote(document.text, quote ?? '')).toContainEqual({ start, end });
        }
        if (item.kind === 'CLAIM')
          expect([item.claim.subjectId, item.claim.objectId, ...item.claim.aboutIds, ...item.claim.speakerIds].every((id) => offered.has(id))).toBe(true);
        if (item.kind === 'EVIDENCE') expect(item.entityIds.length >= 2 && item.entityIds.every((id) => offered.has(id))).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});

test('The tables of peoples and of capitals name states and institutions that the seeds have', () => {
  const slugs = new Set(
    ['nations', 'institutions'].flatMap((file) =>
      [...readFileSync(`seeds/${file}.jsonl`, 'utf8').matchAll(/"type":"entity","kind":"\w+","slug":"([^"]+)"/g)].map((match) => match[1]),
    ),
  );
  expect([...demonymSlugs, ...capitalSlugs].filter((slug) => !slugs.has(slug))).toEqual([]);
  expect(demonymSlugs.length).toBeGreaterThan(195);
});
