import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { entityIdFromSlug } from '../../../src/domain/identity.js';
import { loadSeeds } from '../../../src/exchange/seeds.js';
import type { Document } from '../../../src/ingest/document.js';
import type { Knowledge } from '../../../src/ingest/knowledge.js';
import type { Meaning } from '../../../src/ingest/link/meaning.js';
import { proposeFrom, readNames } from '../../../src/ingest/pipeline.js';
import { readDocument } from '../../../src/ingest/read/read-document.js';
import { readKnowledge } from '../../../src/ingest/read-knowledge.js';
import { openStore } from '../../../src/store/graph-store.js';
import { buildPdf } from './build-pdf.js';
import { bytesOf } from './small-graph.js';

const file = '../shared/articles/will-us-russia-relations-ever-improve.txt';

/** Who and what the body names, and the entities that may be meant where a person has to say. */
const body: Readonly<Record<string, readonly string[]>> = {
  'United States': ['united-states'],
  US: ['united-states'],
  America: ['united-states'],
  Americans: ['united-states'],
  Russia: ['russia'],
  Russian: ['russia'],
  Obama: ['barack-obama'],
  Trump: ['donald-trump'],
  'President Trump': ['donald-trump'],
  Putin: ['vladimir-putin'],
  Gorbachev: ['mikhail-gorbachev'],
  Yeltsin: ['boris-yeltsin'],
  'Peter the Great': ['peter-the-great'],
  Assad: ['bashar-al-assad', 'hafez-al-assad'],
  Congress: ['united-states-congress'],
  'Brookings Institution': ['brookings-institution'],
  'Soviet Union': ['soviet-union'],
  Syria: ['syria'],
  Ukraine: ['ukraine'],
  China: ['china'],
  Iran: ['iran'],
  'Cold War': ['cold-war'],
  Washington: ['united-states'],
  Europe: ['the place Europe'],
  'Trump administration': ['second-trump-administration', 'trump-administration'],
};

function idsOf(meaning: Meaning): readonly string[] {
  if (meaning.state === 'KNOWN') return [meaning.entityId];
  if (meaning.state === 'NEW') return [meaning.entity.id];
  return meaning.state === 'PLACE' ? [`the place ${meaning.name}`] : meaning.candidates.map(({ entityId }) => entityId);
}

const isHere = existsSync(file);
if (!isHere) console.warn(`skipped: the op-ed is not at ${file}`);

describe.skipIf(!isHere)('The op-ed that the graph started from', () => {
  let [knowledge, document]: [Knowledge, Document] = [{ entities: [], tenures: [] }, {} as Document];

  beforeAll(async () => {
    const store = await openStore({ url: 'embedded:memory' });
    await loadSeeds(store, 'seeds');
    [knowledge, document] = [await readKnowledge(store), await readDocument(readFileSync(file), undefined)];
    await store.close();
  });

  const slugOf = (id: string): string => knowledge.entities.find((entity) => entity.id === id)?.slug ?? id;

  test('is read as what it is', () => {
    expect(document).toMatchObject({ format: 'TEXT', language: 'eng', title: 'Will US-Russia Relations Ever Improve?', authors: ['Alex de Ramon'] });
    expect(document.sourceSha256).toBe('98c9733711e6f8f16f210df4228128ffa95ad605d9e899227bf98833a71276e6');
  });

  test('is the article that the seeds know', () => {
    expect(proposeFrom(document, knowledge).article).toMatchObject({ textSha256: document.sourceSha256, authorIds: [entityIdFromSlug('alex-de-ramon')] });
  });

  test('has every name of its body found, each with the meaning that it has', () => {
    const issues = knowledge.entities.filter(({ kind }) => kind === 'ISSUE').map(({ id }) => id);
    const named = new Map<string, Set<string>>();
    for (const { mention, meaning } of readNames(document, knowledge).mentions) {
      const written = document.text.slice(mention.span.start, mention.span.end);
      const ids = idsOf(meaning);
      if (ids.some((id) => issues.includes(id)) && written !== 'Cold War') continue;
      named.set(written, new Set([...(named.get(written) ?? []), ...ids.map(slugOf)]));
    }
    for (const [written, slugs] of Object.entries(body)) expect([...(named.get(written) ?? [])].sort(), written).toEqual(slugs);
    // Beside them, groups that the seeds made entities for this article.
    expect([...named.keys()].filter((written) => !(written in body)).sort()).toEqual(['Foreign policy elites', 'bipartisan foreign policy establishment']);
  });

  test('asks a person about three names that several bear', () => {
    const names = proposeFrom(document, knowledge).items.filter(({ kind }) => kind === 'ENTITY' || kind === 'LINK');
    expect(names.map((item) => document.text.slice(item.span.start, item.span.end))).toEqual(['Washington', 'Assad', 'Trump administration']);
  });

  test.each(['MARKDOWN', 'HTML', 'PDF'] as const)('names the same as %s', async (format) => {
    const entitiesOf = (of: Document) =>
      new Set(readNames(of, knowledge).mentions.flatMap(({ meaning }) => (meaning.state === 'KNOWN' ? [meaning.entityId] : [])));
    const claimsOf = (of: Document) => proposeFrom(of, knowledge).items.flatMap((item) => (item.kind === 'CLAIM' ? [item.summary] : []));
    const paragraphs = document.text
      .slice(0, 6_400)
      .split(/\n\s*\n/)
      .slice(2);
    const plain = await readDocument(bytesOf(paragraphs.join('\n\n')), 'TEXT');
    const other = await readDocument(inFormat(paragraphs, format), format);
    expect([...entitiesOf(other)].sort()).toEqual([...entitiesOf(plain)].sort());
    expect(claimsOf(other)).toEqual(claimsOf(plain));
    expect(claimsOf(plain)).not.toEqual([]);
  });
});

function inFormat(paragraphs: readonly string[], format: 'MARKDOWN' | 'HTML' | 'PDF'): Uint8Array {
  if (format === 'MARKDOWN') return bytesOf(paragraphs.join('\n\n'));
  if (format === 'HTML')
    return bytesOf(`<html><head><meta charset="utf-8"></head><body><article>${paragraphs.map((each) => `<p>${each}</p>`).join('')}</article></body></html>`);
  const plain = paragraphs.map((each) =>
    each
      .replace(/[’‘]/g, "'")
      .replace(/[“”]/g, '"')
      .replace(/[^ -~\n]/g, ' '),
  );
  return buildPdf(plain.map((each) => each.replace(/(.{60,80}) /g, '$1\n').split('\n')));
}
