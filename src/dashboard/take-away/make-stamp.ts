import { ask } from '../api/ask.js';
import type { AsOf } from '../api/schema-types.js';
import { activeFilters } from '../state/active-filters.js';
import { asOfOf } from '../state/filters.js';
import { hashOf, place } from '../state/place.js';
import type { Shared } from '../state/shared.js';
import type { View } from '../views.js';
import { idsOnShow, offersOf } from './offers.js';
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
  const sources = await findSources(idsOnShow(), asOfOf({ ...shared, known }) ?? null);
  return {
    title: titleOf(view),
    summary: offersOf('picture')[0]?.summary ?? '',
    on: view.follows.includes('on') ? on : '',
    certain,
    known,
    filters: filtersOf(view, shared),
    taken: new Date().toISOString(),
    address: new URL(`/${hashOf({ shared: { known } })}`, location.href).href,
    sources,
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

export async function findSources(ids: readonly string[], asOf: AsOf | null): Promise<readonly Source[]> {
  const parts = Array.from({ length: Math.ceil(ids.length / idsMax) }, (_, index) => ids.slice(index * idsMax, (index + 1) * idsMax));
  const answers = await Promise.all(parts.map((part) => ask(SourcesOf, { ids: part, asOf })));
  const byId = new Map<string, Source>();
  for (const { claimCount, article } of answers.flatMap(({ data }) => data.sources ?? []))
    byId.set(article.id, { ...article, publisher: article.publisher?.name ?? null, claimCount: claimCount + (byId.get(article.id)?.claimCount ?? 0) });
  return [...byId.values()].toSorted((a, b) => b.claimCount - a.claimCount);
}

/** What the drawing is of, else what the page is headed, else what the view is called. */
export const titleOf = (view: View): string => offersOf('picture')[0]?.title ?? (document.querySelector('main h1')?.textContent?.trim() || view.title);
