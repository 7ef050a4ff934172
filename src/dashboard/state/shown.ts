import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Place } from './address.js';
import { place } from './place.js';
import { type FilterName, filterNames } from './shared.js';

/** What stands on the page: while an answer is on its way, not yet what the address says. */
export interface Shown {
  /** The place that the answer shown was asked for. */
  readonly place: Place;
  /** Whether another answer is on its way. */
  readonly isAwaited: boolean;
  /** Whether it is a part of the view, and not of what stands around it. */
  readonly isOfView: boolean;
  /** The shared filters that count in it. */
  readonly follows: readonly FilterName[];
}

/** The evidence follows everything but the kinds. */
const besideView: readonly FilterName[] = filterNames.filter((name) => name !== 'kinds');

export const ShownContext = createContext<Shown | undefined>(undefined);

export const useShown = (): Shown => useContext(ShownContext) ?? { place: place.value, isAwaited: false, isOfView: false, follows: besideView };

/** The place of the answer that is shown. What is said of it, as its date, is read there; what changes it follows `place`. */
export const useShownPlace = (): Place => useShown().place;
