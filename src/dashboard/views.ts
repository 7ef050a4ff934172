import type { ComponentType } from 'preact';
import type { Parameters } from './state/parameter.js';
import { ownText } from './state/place.js';
import { entityOf, type Selection } from './state/selection.js';
import type { FilterName } from './state/shared.js';
import type { WayToLook } from './state/ways-to-look.js';
import { articleParameters } from './views/article/parameters.js';
import { changesParameters } from './views/changes/parameters.js';
import { commonGroundParameters } from './views/common-ground/parameters.js';
import { contradictionsParameters } from './views/contradictions/parameters.js';
import { entityParameters } from './views/entity/parameters.js';
import { networkParameters } from './views/network/parameters.js';
import { endsOf, pathsParameters } from './views/paths/parameters.js';
import { questionParameters } from './views/questions/parameters.js';
import { reviewParameters } from './views/review/parameters.js';
import { stancesParameters } from './views/stances/parameters.js';
import { timelineParameters } from './views/timeline/parameters.js';

/** One way of looking at the graph: a folder of its own in `views/`. */
export interface View extends WayToLook {
  /** What it shows, in a sentence. */
  readonly purpose: string;
  /** Its own parameters in the address. */
  readonly parameters: Parameters;
  /** The shared filters that it follows; of the others it says that they do not count here. */
  readonly follows: readonly FilterName[];
  /** Its own parameters to begin with where this is selected; absent where the selection counts in the evidence only. */
  readonly takeUp?: (select: Selection) => Readonly<Record<string, string | undefined>>;
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
    lookAt: (slug) => ownText(networkParameters, { of: [slug] }),
    load: () => import('./views/network/network-view.js'),
  },
  {
    name: 'stances',
    title: 'Stances',
    purpose: 'Who stands where on which issue, and how far they agree.',
    parameters: stancesParameters,
    follows: ['on', 'known', 'certain', 'kinds', 'issues'],
    lookAt: (slug) => ownText(stancesParameters, { of: [slug] }),
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
    lookAt: (slug) => ownText(pathsParameters, endsOf(entityOf(slug))),
    takeUp: (select) => ownText(pathsParameters, endsOf(select)),
    load: () => import('./views/paths/paths-view.js'),
  },
  {
    name: 'timeline',
    title: 'Timeline',
    purpose: 'What was when, as exactly as it is dated.',
    parameters: timelineParameters,
    follows: ['on', 'known', 'certain', 'predicates'],
    lookAt: (slug) => ownText(timelineParameters, { of: [slug] }),
    load: () => import('./views/timeline/timeline-view.js'),
  },
  {
    name: 'contradictions',
    title: 'Contradictions',
    purpose: 'Claims that cannot all be so, side by side.',
    parameters: contradictionsParameters,
    follows: ['known'],
    lookAt: (slug) => ownText(contradictionsParameters, { of: slug }),
    load: () => import('./views/contradictions/contradictions-view.js'),
  },
  {
    name: 'entity',
    title: 'Entity',
    purpose: 'Who or what it is, what it stands in, what is said of it, and where.',
    parameters: entityParameters,
    follows: ['on', 'known', 'certain', 'kinds', 'predicates', 'said', 'issues', 'authors', 'articles', 'confidence'],
    load: () => import('./views/entity/entity-view.js'),
  },
  {
    name: 'article',
    title: 'Sources',
    purpose: 'What an article or data set says, and in which words.',
    parameters: articleParameters,
    follows: ['on', 'known', 'certain', 'predicates', 'said', 'issues', 'authors', 'articles', 'confidence'],
    load: () => import('./views/article/article-view.js'),
  },
  {
    name: 'review',
    title: 'Review',
    purpose: 'What later articles may add, to be accepted or rejected.',
    parameters: reviewParameters,
    follows: [],
    load: () => import('./views/review/review-view.js'),
  },
  {
    name: 'changes',
    title: 'What is new',
    purpose: 'Who added, judged or took back what, and when.',
    parameters: changesParameters,
    follows: [],
    load: () => import('./views/changes/changes-view.js'),
  },
];

export const parametersByView: ReadonlyMap<string, Parameters> = new Map(views.map(({ name, parameters }) => [name, parameters]));
