import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { ArticleContent } from '../../src/domain/article.js';
import type { ClaimDraft } from '../../src/domain/claim.js';
import type { EntityContent } from '../../src/domain/entity.js';
import { articleId, claimId, entityIdFromSlug } from '../../src/domain/identity.js';
import type { EntityKind } from '../../src/domain/kinds.js';
import { slugify } from '../../src/domain/names.js';
import { parsePartialDate } from '../../src/domain/partial-date.js';
import { predicateOfCameo } from './cameo-predicates.js';
import type { Dataset } from './dataset.js';

/**
 * ICEWS 2018 (machine-coded events between named actors) as claims: each event a fact that held on its day, stated by
 * that day's part of the file, with its row there as evidence. At most `eventsMax` events, earliest first. `undefined`
 * where the folder has no such file.
 */
export function readIcews18(folder: string, eventsMax: number): Dataset | undefined {
  const file = join(folder, 'events.tsv.gz');
  if (!existsSync(file)) return undefined;
  const rows = gunzipSync(readFileSync(file))
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .slice(1, 1 + eventsMax);
  const events = rows.map(parseRow);
  const entities = entitiesOf(events);
  const articles = new Map<string, ArticleContent>();
  const claims = new Map<string, ClaimDraft>();
  const lengths = new Map<string, number>();
  let unmapped = 0;
  for (const event of events) {
    const article = articles.get(event.date) ?? articleOfDay(event.date);
    articles.set(event.date, article);
    const start = lengths.get(event.date) ?? 0;
    lengths.set(event.date, start + event.row.length + 1);
    const claim = claimOf(event, entities, article.id, start);
    if (claim === undefined) unmapped++;
    else claims.set(claimId(claim), claim);
  }
  return {
    name: 'ICEWS18',
    hasTargets: true,
    entities: [...entities.values()],
    articles: [...articles.values()],
    claims: [...claims.values()],
    note: `${events.length} events; ${unmapped} of types that no predicate is near, ${events.length - unmapped - claims.size} the same claim as another`,
  };
}

interface Event {
  readonly row: string;
  readonly date: string;
  readonly subject: string;
  readonly relation: string;
  readonly object: string;
}

function parseRow(row: string): Event {
  const [date = '', subject = '', relation = '', object = ''] = row.split('\t');
  return { row, date, subject, relation, object };
}

function claimOf(event: Event, entities: ReadonlyMap<string, EntityContent>, article: string, start: number): ClaimDraft | undefined {
  const predicate = predicateOfCameo(event.relation);
  const [subject, object] = [entities.get(event.subject), entities.get(event.object)];
  if (predicate === undefined || subject === undefined || object === undefined) return undefined;
  const day = parsePartialDate(event.date);
  return {
    subjectId: subject.id,
    predicate,
    objectId: object.id,
    aboutIds: [],
    authorIds: [],
    speakerIds: [],
    polarity: 'AFFIRMED',
    epistemic: 'FACT',
    method: 'IMPORT',
    validFrom: day,
    validTo: day,
    articleId: article,
    summary: `${event.subject}: ${event.relation} (${event.object}).`,
    evidence: [{ start, end: start + event.row.length, quote: event.row }],
  };
}

function articleOfDay(date: string): ArticleContent {
  const title = `ICEWS coded event data, ${date}`;
  const publishedOn = parsePartialDate(date);
  return { id: articleId({ title, publishedOn }), title, authorIds: [], publications: [{ publishedOn }] };
}

/** Actors by name. The file names a country in brackets after a role; what else an actor is it does not say. */
function entitiesOf(events: readonly Event[]): ReadonlyMap<string, EntityContent> {
  const names = new Set(events.flatMap(({ subject, object }) => [subject, object]));
  const countries = new Set([...names].flatMap((name) => /\(([^()]+)\)$/.exec(name)?.[1] ?? []));
  const slugs = new Set<string>();
  return new Map([...names].map((name) => [name, entityOf(name, countries.has(name) ? 'NATION' : 'INSTITUTION', slugs)]));
}

function entityOf(name: string, kind: EntityKind, taken: Set<string>): EntityContent {
  const plain = slugify(name) || 'actor';
  let slug = plain;
  for (let next = 2; taken.has(slug); next++) slug = `${plain}-${next}`;
  taken.add(slug);
  return { id: entityIdFromSlug(slug), kind, slug, name, aliases: [] };
}
