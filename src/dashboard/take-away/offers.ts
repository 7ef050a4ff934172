import { signal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import type { ClaimFragment } from '../claims/claim.operations.js';
import type { FilterName } from '../state/shared.js';
import { useShown } from '../state/shown.js';
import type { Network } from './network.js';
import type { Picture } from './picture.js';

/** The list that a table may be cut from. */
export interface Whole {
  readonly total: number;
  /** In the plural: "claims". */
  readonly what: string;
  /** "newest first". */
  readonly ranked: string;
}

/** What the open view has to be taken away; each is made only when it is taken. */
export type Offer =
  | { readonly kind: 'picture'; readonly title: string; readonly summary: string; readonly draw: () => Picture }
  | { readonly kind: 'network'; readonly read: () => Network }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly titles: readonly string[];
      readonly rows: () => readonly Cells[];
      readonly rowCount: number;
      /** Ids of the claims and relationships that its rows rest on. */
      readonly ids: readonly string[];
      /** What of the sources of its rows is not told by `ids`, in a sentence. */
      readonly unlisted?: string | undefined;
      /** What the rows are a part of; absent: they are all. */
      readonly of?: Whole | undefined;
      /** The shared filters that the table follows; absent: those of the view. */
      readonly follows?: readonly FilterName[] | undefined;
      /** By what else its rows are chosen, in words. */
      readonly filters?: readonly string[] | undefined;
    }
  /** Ids of claims and relationships that the view shows elsewhere than in a table; `unlisted` as above. */
  | { readonly kind: 'rests'; readonly ids: readonly string[]; readonly unlisted?: string | undefined }
  /** The view shows the whole graph, and so rests on everything in it. */
  | { readonly kind: 'everything' }
  | { readonly kind: 'claim'; readonly claim: ClaimFragment };

export type Cells = readonly (string | number)[];

export type OfferOf<K extends Offer['kind']> = Extract<Offer, { readonly kind: K }>;

/** Everything on offer now, in the order in which it stands on the page. */
const offers = signal<ReadonlyMap<string, Offer>>(new Map());

/** Parts of the view that are on their way. */
const awaited = signal<ReadonlySet<string>>(new Set());

/** Says of a part of the view that it is on its way. */
export function useAwaited(isAwaited: boolean): void {
  const id = useId();
  useEffect(() => {
    if (!isAwaited) return;
    awaited.value = new Set([...awaited.value, id]);
    return () => {
      awaited.value = new Set([...awaited.value].filter((other) => other !== id));
    };
  }, [isAwaited]);
}

/** Whether a part of the view is on its way: what is shown is then not what the address says. */
export const isViewAwaited = (): boolean => awaited.value.size > 0;

/** Offers something for as long as the component is on the page, but not while another answer than it shows is on its way. */
export function useOffer(offer: Offer | undefined): void {
  const id = useId();
  const { isAwaited } = useShown();
  useEffect(() => {
    if (offer !== undefined && !isAwaited) offers.value = new Map(offers.value).set(id, offer);
    else withdraw(id);
  });
  useEffect(() => () => withdraw(id), []);
}

function withdraw(id: string): void {
  if (!offers.value.has(id)) return;
  const left = new Map(offers.value);
  left.delete(id);
  offers.value = left;
}

export const offersOf = <K extends Offer['kind']>(kind: K): readonly OfferOf<K>[] =>
  [...offers.value.values()].filter((offer): offer is OfferOf<K> => offer.kind === kind);

/** The claims and relationships behind what is shown, each once. */
export const idsOnShow = (): readonly string[] => [...new Set([...offers.value.values()].flatMap((offer) => ('ids' in offer ? offer.ids : [])))];

/** What of the sources of what is shown is not told by these ids, in sentences; `''`: nothing. */
export const unlistedOnShow = (): string =>
  [...new Set([...offers.value.values()].flatMap((offer) => ('unlisted' in offer && offer.unlisted ? [offer.unlisted] : [])))].join(' ');
