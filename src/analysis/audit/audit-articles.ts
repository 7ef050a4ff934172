import type { Publication } from '../../domain/article.js';
import { neverRetracted } from '../../domain/as-of.js';
import { articleId, sha256 } from '../../domain/identity.js';
import { retractionStateOf } from '../../domain/retraction.js';
import { compareText, groupBy } from '../../store/page.js';
import type { AuditReads, IdStretch } from '../../store/reads/audit-reads.js';
import { articleContentOf, articleProperties, type Properties, retractionOf } from '../../store/writes/stored-properties.js';
import { auditStates } from './audit-states.js';
import { derivedFault, differences, evidenceFault, type GraphFault, logFault, recordFault, setDifferences } from './graph-fault.js';
import { retractionsBy } from './retractions-by.js';

const stretchSize = 500;

/** Every article: does its id follow from what it was first known by, do its states and its text hold, and the words that rest on it? */
export async function* auditArticles(reads: AuditReads): AsyncGenerator<GraphFault> {
  for (const stretch of await reads.stretches('Article', stretchSize)) yield* auditStretch(reads, stretch);
}

async function* auditStretch(reads: AuditReads, stretch: IdStretch): AsyncGenerator<GraphFault> {
  const states = await reads.articleStates(stretch);
  const links = groupBy(await reads.articleEnds(stretch), ({ key }) => key);
  const logged = await reads.loggedInstants(states.map((state) => state['recordedAt'] as string));
  const groups = groupBy(states, (state) => state['articleKey'] as string);
  const judgements = groupBy(await reads.judgementsOn([...groups.keys()]), ({ target }) => target);
  for (const id of await reads.articlesWithin(stretch)) if (!groups.has(id)) yield recordFault(id, 'it has no state');
  for (const [id, own] of groups) {
    const inTime = own.map(withoutNulls).sort((a, b) => compareText(a['recordedAt'] as string, b['recordedAt'] as string));
    yield* auditStates(id, inTime, inTime[0]?.['createdAt'] as string);
    for (const { recordedAt } of inTime)
      if (!logged.has(recordedAt as string)) yield logFault(id, `it has a state of ${String(recordedAt)}, at which the log has no change`);
    if (!isKnownBy(id, inTime[0] ?? {}))
      yield recordFault(id, 'its id does not follow from the text, address, or title, publisher and date that it was first known by');
    const last = inTime.at(-1) ?? {};
    const linked = (links.get(id) ?? []).map(({ type, entityId }) => `${type} ${entityId}`);
    // What an article no longer names stays joined to it, for questions about the past.
    const named = inTime.flatMap((state) => [
      ...idsIn(state, 'authorIds').map((each) => `AUTHOR ${each}`),
      ...idsIn(state, 'publisherIds').map((each) => `PUBLISHED_BY ${each}`),
    ]);
    const { missing, extra } = setDifferences(linked, [...new Set(named)]);
    for (const each of missing) yield recordFault(id, `it is not joined to an entity that it names: ${each}`);
    for (const each of extra) yield recordFault(id, `it is joined to an entity that it does not name: ${each}`);
    yield* auditRetraction(id, last, retractionsBy((judgements.get(id) ?? []).map(({ judgement }) => judgement)));
  }
  const present = states.filter((state) => state['id'] !== null);
  const textless = idsOf(present.filter((state) => !state['textIsHeld']));
  for (const article of await reads.articles(textless)) yield* auditPresent(article);
  for (const piece of await reads.evidenceOfArticles(textless))
    if (piece['status'] !== 'TEXT_NOT_HELD')
      yield evidenceFault(piece['id'] as string, `it is ${String(piece['status'])}, but the text of ${String(piece['articleId'])} is not held`);
  // Texts are long: one at a time.
  for (const id of idsOf(present.filter((state) => state['textIsHeld'])))
    for (const article of await reads.articles([id])) {
      yield* auditPresent(article);
      for (const piece of await reads.evidenceOfArticles([id])) yield* auditWords(piece, (article['text'] ?? '') as string);
    }
}

const withoutNulls = (state: Properties): Properties => Object.fromEntries(Object.entries(state).filter(([, value]) => value !== null));

const idsOf = (states: readonly Properties[]): readonly string[] => states.map((state) => state['id'] as string);

const idsIn = (state: Properties, key: string): readonly string[] => (state[key] ?? []) as readonly string[];

/** Whether the id follows from something that the article's first state says. */
function isKnownBy(id: string, first: Properties): boolean {
  const { textSha256, title, publications } = first as { readonly textSha256?: string; readonly title?: string; readonly publications?: string };
  const all = JSON.parse(publications ?? '[]') as readonly Publication[];
  const identities = [{ textSha256 }, { title }, ...all.flatMap(({ url, publisherId, publishedOn }) => [{ url }, { title, publisherId, publishedOn }])];
  return identities.some((identity) => articleId(identity) === id);
}

function* auditRetraction(id: string, state: Properties, retractions: ReturnType<typeof retractionsBy>): Generator<GraphFault> {
  const expected = retractionStateOf(retractions);
  const actual = { retractedAt: state['retractedAt'] ?? neverRetracted, retractions: idsIn(state, 'retractions').toSorted() };
  for (const difference of differences(actual, { retractedAt: expected.retractedAt, retractions: expected.retractions }))
    yield derivedFault(id, `it is not retracted as the judgements on it say: ${difference}`);
}

function* auditPresent(article: Properties): Generator<GraphFault> {
  const id = article['id'] as string;
  const content = articleContentOf(article);
  if (content.text !== undefined && sha256(content.text) !== content.textSha256)
    yield recordFault(id, `its text has SHA-256 ${sha256(content.text)}, not ${content.textSha256}`);
  const expected = articleProperties(content, article['createdAt'] as string, article['recordedAt'] as string, retractionOf(article));
  for (const difference of differences(article, expected, ['supersededAt']))
    yield derivedFault(id, `its present state does not follow from its content: ${difference}`);
}

function* auditWords(piece: Properties, text: string): Generator<GraphFault> {
  const { id, status, start, end, quote } = piece as {
    readonly id: string;
    readonly status: string;
    readonly start?: number;
    readonly end?: number;
    readonly quote?: string;
  };
  if (status === 'BROKEN') return;
  if (status !== 'VERIFIED') yield evidenceFault(id, `it is ${status}, though the text of ${String(piece['articleId'])} is held`);
  else if (text.slice(start, end) !== quote) yield evidenceFault(id, `its words do not stand at ${start} to ${end} of ${String(piece['articleId'])}`);
}
