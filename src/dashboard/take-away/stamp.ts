import { dateWords, instantWords, knownWords, undatedWords } from '../words/dates.js';
import { countWords } from '../words/numbers.js';

/** Where a picture or file is from: what it shows, of which time, by which filters, taken when, on whose word. */
export interface Stamp {
  readonly title: string;
  /** What it shows in words, and what it leaves out; `''` where the view says no more than its title. */
  readonly summary: string;
  /** As of when in the world; `''`: at any time. */
  readonly on: string;
  /** Only what certainly held then. */
  readonly certain: boolean;
  /** As known at which instant. `''`: the view shows what is known now, whatever was known then. */
  readonly known: string;
  /** The filters that count in it, in words. */
  readonly filters: readonly string[];
  /** The instant at which it was taken. */
  readonly taken: string;
  readonly address: string;
  readonly sources: readonly Source[];
  /** What of the sources is not among `sources`, and why, in sentences; `''`: nothing. */
  readonly unlisted: string;
  /** Where every source of the graph is listed; `''` where `sources` has those of the view. */
  readonly allSources: string;
}

/** An article or data set behind what is shown. */
export interface Source {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly publishedOn: string | null;
  readonly url: string | null;
  readonly licence: string | null;
  readonly claimCount: number;
}

const licenceWords = (licence: string | null): string => licence ?? 'licence not said';

/** "In the world: as of 1999. Claims without dates count at every date. As known on 25 November 2026, 16:40 UTC."; `now` says what stands for no instant. */
export const asOfWords = ({ on, certain, known }: Pick<Stamp, 'on' | 'certain' | 'known'>, now: string): string =>
  [
    `In the world: ${on === '' ? 'at any time' : `as of ${dateWords(on)}${certain ? ', what is certain' : ''}`}.`,
    undatedWords({ on, certain }),
    `As known ${known === '' ? now : `on ${knownWords(known)}`}.`,
  ]
    .filter(Boolean)
    .join(' ');

export const filterWords = (filters: readonly string[]): string => `Filters: ${filters.length === 0 ? 'none' : filters.join(', ')}.`;

/** The words of the stamp without its title and its sources. */
export function wordsOf({ summary, filters, taken, address, ...time }: Stamp): readonly string[] {
  return [
    ...(summary === '' ? [] : [summary]),
    asOfWords(time, 'when it was taken'),
    filterWords(filters),
    `Taken from Entente on ${instantWords(taken)}.`,
    address,
  ];
}

/** Every line of the stamp, each source by itself. */
export const linesOf = (stamp: Stamp): readonly string[] => [
  ...wordsOf(stamp),
  ...(stamp.allSources === '' && stamp.sources.length > 0
    ? [...stamp.sources.map(sourceLine), ...(stamp.unlisted === '' ? [] : [stamp.unlisted])]
    : [sourcesInShort(stamp)]),
];

export function sourceLine({ title, publisher, publishedOn, url, licence, claimCount }: Source): string {
  const parts = [title ?? 'Untitled', publisher, publishedOn === null ? 'undated' : dateWords(publishedOn), url];
  return `Source: ${parts.filter(Boolean).join(', ')} (${licenceWords(licence)}): ${countWords(claimCount, 'claim')}`;
}

/** Publishers that the short form names; the long form has every source. */
const publishersMax = 60;

/** The sources in one sentence, by licence and publisher, for what has no room for all of them. */
export function sourcesInShort({ sources, unlisted, allSources }: Pick<Stamp, 'sources' | 'unlisted' | 'allSources'>): string {
  if (allSources !== '') return `Sources: every article and data set of this graph, listed with their licences at ${allSources}.`;
  if (sources.length === 0) return unlisted === '' ? 'Sources: none behind what is shown.' : `Sources: none listed. ${unlisted}`;
  return [listedInShort(sources), unlisted].filter(Boolean).join(' ');
}

function listedInShort(sources: Stamp['sources']): string {
  const publishers = [...new Set(sources.map(({ licence, publisher, title }) => JSON.stringify([licenceWords(licence), publisher ?? title ?? 'Untitled'])))];
  const byLicence = new Map<string, string[]>();
  for (const [licence = '', name = ''] of publishers.slice(0, publishersMax).map((text): readonly string[] => JSON.parse(text)))
    byLicence.set(licence, [...(byLicence.get(licence) ?? []), name]);
  const more = publishers.length - publishersMax;
  const named = [...byLicence].map(([licence, names]) => `${names.join(', ')} (${licence})`);
  return `${countWords(sources.length, 'source')}: ${named.join('; ')}${more > 0 ? `; and ${countWords(more, 'more publisher')}` : ''}.`;
}
