import type { ComponentType } from 'preact';
import type { Parameters } from './state/parameter.js';
import type { FilterName } from './state/shared.js';
import { commonGroundParameters } from './views/common-ground/parameters.js';
import { contradictionsParameters } from './views/contradictions/parameters.js';
import { networkParameters } from './views/network/parameters.js';
import { pathsParameters } from './views/paths/parameters.js';
import { questionParameters } from './views/questions/parameters.js';
import { stancesParameters } from './views/stances/parameters.js';
import { timelineParameters } from './views/timeline/parameters.js';

/** One way of looking at the graph: a folder of its own in `views/`. */
export interface View {
  /** Its name in the address. */
  readonly name: string;
  readonly title: string;
  /** What it shows, in a sentence. */
  readonly purpose: string;
  /** Its own parameters in the address. */
  readonly parameters: Parameters;
  /** The shared filters that it follows; of the others it says that they do not count here. */
  readonly follows: readonly FilterName[];
  /** Its component, loaded when the view is opened. */
  readonly load: () => Promise<{ readonly default: ComponentType }>;
}

/** Every view, in the order of the navigation. The first is the opening page. */
export const views: readonly View[] = [
  {
    name: 'questions',
    title: 'Five questions',
    purpose: 'What divides two countries, what joins them, and who says so.',
    parameters: questionParameters,
    follows: ['on', 'known', 'certain'],
    load: () => import('./views/questions/questions-view.js'),
  },
  {
    name: 'network',
    title: 'Network',
    purpose: 'Who stands in what relation to whom.',
    parameters: networkParameters,
    follows: ['on', 'known', 'certain', 'kinds', 'predicates'],
    load: () => import('./views/network/network-view.js'),
  },
  {
    name: 'stances',
    title: 'Stances',
    purpose: 'Who stands where on which issue, and how far they agree.',
    parameters: stancesParameters,
    follows: ['on', 'known', 'certain', 'kinds', 'issues'],
    load: () => import('./views/stances/stances-view.js'),
  },
  {
    name: 'common-ground',
    title: 'Common ground',
    purpose: 'What joins two actors and what divides them, and who asserts or doubts it.',
    parameters: commonGroundParameters,
    follows: ['on', 'known', 'certain'],
    load: () => import('./views/common-ground/common-ground-view.js'),
  },
  {
    name: 'paths',
    title: 'Paths',
    purpose: 'How two are connected, step by step.',
    parameters: pathsParameters,
    follows: ['on', 'known', 'certain', 'predicates'],
    load: () => import('./views/paths/paths-view.js'),
  },
  {
    name: 'timeline',
    title: 'Timeline',
    purpose: 'What was when, as exactly as it is dated.',
    parameters: timelineParameters,
    follows: ['on', 'known', 'certain', 'predicates'],
    load: () => import('./views/timeline/timeline-view.js'),
  },
  {
    name: 'contradictions',
    title: 'Contradictions',
    purpose: 'Claims that cannot all be so, side by side.',
    parameters: contradictionsParameters,
    follows: [],
    load: () => import('./views/contradictions/contradictions-view.js'),
  },
];

export const parametersByView: ReadonlyMap<string, Parameters> = new Map(views.map(({ name, parameters }) => [name, parameters]));
