import type { EntityContent } from '../../../src/domain/entity.js';
import { parsePartialDate } from '../../../src/domain/partial-date.js';
import type { ClaimItem } from '../../../src/domain/proposal.js';
import type { Document, DocumentDetails } from '../../../src/ingest/document.js';
import type { Knowledge, KnownTenure } from '../../../src/ingest/knowledge.js';
import { proposeFrom, readNames } from '../../../src/ingest/pipeline.js';
import { readDocument } from '../../../src/ingest/read/read-document.js';
import { agreement, institution, issue, leader, nation } from '../../support/world.js';

const named = (...names: readonly string[]) => ({ aliases: names.map((name) => ({ name })) });

/** What tests of reading know of the world. */
export const world = {
  russia: nation('Russia', named('Russian Federation')),
  unitedStates: nation('United States', named('US', 'U.S.', 'America', 'United States of America')),
  sovietUnion: nation('Soviet Union', named('USSR')),
  ukraine: nation('Ukraine'),
  iran: nation('Iran'),
  syria: nation('Syria'),
  sudan: nation('Sudan'),
  georgia: nation('Georgia'),
  jordan: nation('Jordan'),
  france: nation('France'),
  northKorea: nation('North Korea'),
  southKorea: nation('South Korea'),
  putin: leader('Vladimir Putin', named('Putin')),
  yeltsin: leader('Boris Yeltsin', named('Yeltsin')),
  obama: leader('Barack Obama', named('Obama')),
  bashar: leader('Bashar al-Assad'),
  hafez: leader('Hafez al-Assad'),
  erdogan: leader('Recep Tayyip Erdoğan', named('Erdoğan')),
  nato: institution('NATO', named('North Atlantic Treaty Organization')),
  congress: institution('United States Congress', named('Congress')),
  alQaeda: institution('Al-Qaeda'),
  armsControl: issue('Arms control', named('Arms reduction')),
  start: agreement('START I Treaty', named('START')),
  mineBan: agreement('Mine Ban Treaty'),
} as const;

const tenure = (holder: EntityContent, office: string, of: EntityContent, from: string, to?: string): KnownTenure => ({
  holderId: holder.id,
  office,
  ofId: of.id,
  from: parsePartialDate(from),
  to: to === undefined ? undefined : parsePartialDate(to),
});

const tenures: readonly KnownTenure[] = [
  tenure(world.yeltsin, 'President', world.russia, '1991-07-10', '1999-12-31'),
  tenure(world.putin, 'President', world.russia, '1999-12-31', '2008-05-07'),
  tenure(world.putin, 'President', world.russia, '2012-05-07'),
  tenure(world.obama, 'President', world.unitedStates, '2009-01-20', '2017-01-20'),
  tenure(world.bashar, 'President', world.syria, '2000-07-17', '2024-12-08'),
  tenure(world.hafez, 'President', world.syria, '1971-03-12', '2000-06-10'),
];

export const knowledgeOf = (entities: readonly EntityContent[], known: readonly KnownTenure[] = []): Knowledge => ({
  entities: entities.map((entity) => ({ ...entity, memberIds: [entity.id] })),
  tenures: known,
});

export const smallGraph: Knowledge = knowledgeOf(Object.values(world), tenures);

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A plain text, as it is read. */
export const documentOf = (text: string, details: Omit<DocumentDetails, 'publishedOn'> & { readonly publishedOn?: string } = {}): Promise<Document> =>
  readDocument(bytesOf(text), 'TEXT', { ...details, publishedOn: details.publishedOn === undefined ? undefined : parsePartialDate(details.publishedOn) });

/** Every name of a text with what it means: a slug, `?` with the slugs that it may mean, or `new KIND slug`. */
export async function meaningsIn(text: string, publishedOn?: string, knowledge: Knowledge = smallGraph): Promise<readonly string[]> {
  const document = await documentOf(text, publishedOn === undefined ? {} : { publishedOn });
  const slugOf = (id: string): string => knowledge.entities.find((entity) => entity.id === id)?.slug ?? id;
  return readNames(document, knowledge).mentions.map(({ mention, meaning }) => {
    const written = document.text.slice(mention.span.start, mention.span.end);
    if (meaning.state === 'KNOWN') return `${written}: ${slugOf(meaning.entityId)}`;
    if (meaning.state === 'NEW') return `${written}: new ${meaning.entity.kind} ${meaning.entity.slug}`;
    if (meaning.state === 'PLACE') return `${written}: place`;
    return `${written}: ? ${meaning.candidates.map(({ entityId }) => slugOf(entityId)).join(' ')}`;
  });
}

/** Reads the claims that rules find in a text by one author, with some knowledge. */
export const claimsBy =
  (knowledge: Knowledge) =>
  async (text: string, publishedOn?: string): Promise<readonly ClaimItem[]> => {
    const document = await documentOf(text, { authors: ['Jane Roe'], ...(publishedOn === undefined ? {} : { publishedOn }) });
    return proposeFrom(document, knowledge).items.filter((item) => item.kind === 'CLAIM');
  };
