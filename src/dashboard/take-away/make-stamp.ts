import { ask } from '../api/ask.js';
import type { AsOf } from '../api/schema-types.js';
import { activeFilters } from '../state/active-filters.js';
import { asOfOf } from '../state/filters.js';
import { hashOf, place } from '../state/place.js';
import type { Shared } from '../state/shared.js';
import type { View } from '../views.js';
import { countWords } from '../words/numbers.js';
import { idsOnShow, offersOf, unlistedOnShow } from './offers.js';
import type { Source, Stamp } from './stamp.js';
import { LatestChange, SourcesOf } from './take-away.operations.js';

/** The most that one question may name. */
const idsMax = 2_000;

/**
 * Says where what is on the page is from. Where the view can show what was known then, its address is pinned to what is
 * known now: whoever opens it sees what was taken, whatever has been added since. Rejects with a `Failure`.
 */
export async function makeStamp(view: View): Promise<Stamp> {
  const { shared } = place.value;
  const { on, certain } = shared;
  const known = view.follows.includes('known') ? shared.known || (await knownNow()) : '';
  const sourced = await findSources(idsOnShow(), unlistedOnShow(), asOfOf({ ...shared, known }) ?? null);
  return {
    title: titleOf(view),
    summary: offersOf('picture')[0]?.summary ?? '',
    on: view.follows.includes('on') ? on : '',
    certain,
    known,
    filters: filtersOf(view, shared),
    taken: new Date().toISOString(),
    address: new URL(`/${hashOf({ shared: { known } })}`, location.href).href,
    ...sourced,
    allSources: allSourcesOnShow(),
  };
}

/** Where all sources are listed, if the view shows the whole graph. */
export const allSourcesOnShow = (): string => (offersOf('everything').length === 0 ? '' : new URL('/#/article', location.href).href);

/** The filters that count in a view or table, in words. */
export const filtersOf = ({ follows }: Pick<View, 'follows'>, shared: Shared): readonly string[] =>
  activeFilters(shared).flatMap(({ name, words }) => (follows.includes(name) ? [words] : []));

/** By the clock of the log, and not of this computer: what is added later is then surely later. */
async function knownNow(): Promise<string> {
  const { data } = await ask(LatestChange, {}, true);
  return data.latestChange?.at ?? '';
}

/** The sources behind claims and relationships, those with more claims first, and what is to be said besides of sources that are not listed. */
export async function findSources(ids: readonly string[], unlisted: string, asOf: AsOf | null): Promise<Pick<Stamp, 'sources' | 'unlisted'>> {
  const parts = Array.from({ length: Math.ceil(ids.length / idsMax) }, (_, index) => ids.slice(index * idsMax, (index + 1) * idsMax));
  const answers = await Promise.all(parts.map((part) => ask(SourcesOf, { ids: part, asOf })));
  const byId = new Map<string, Source>();
  for (const { claimCount, article } of answers.flatMap(({ data }) => data.sources ?? []))
    byId.set(article.id, { ...article, publisher: article.publisher?.name ?? null, claimCount: claimCount + (byId.get(article.id)?.claimCount ?? 0) });
  const sources = [...byId.values()].toSorted((a, b) => b.claimCount - a.claimCount);
  return { sources, unlisted: [unlisted, sourcelessWords(ids, sources)].filter(Boolean).join(' ') };
}

/** "2 claims name no source."; `''` where all do, or where what was asked about has relationships, whose claims nobody counted. */
function sourcelessWords(ids: readonly string[], sources: readonly Source[]): string {
  const count = ids.length - sources.reduce((sum, { claimCount }) => sum + claimCount, 0);
  return count <= 0 || ids.some((id) => !id.startsWith('clm_')) ? '' : `${countWords(count, 'claim names', 'claims name')} no source.`;
}

/** What the drawing is of, else what the page is headed, else what the view is called. */
export const titleOf = (view: View): string => offersOf('picture')[0]?.title ?? (document.querySelector('main h1')?.textContent?.trim() || view.title);
