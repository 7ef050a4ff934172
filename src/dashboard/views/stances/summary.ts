import { dateWords } from '../../words/dates.js';
import { countWords, numberWords } from '../../words/numbers.js';
import type { Stances } from './find-stances.js';

/** What the matrix shows, in words; it also says what is left out, and by what rank. */
export function summaryOf({ actors, issues, positions, actorTotal, issueTotal, asked, known }: Stances, on: string): string {
  const when = on === '' ? 'At any time' : `As of ${dateWords(on)}`;
  const blank = actors.length * issues.length - positions.length;
  return [
    `${when}: ${countWords(actors.length, 'actor')} on ${countWords(issues.length, 'issue')}, ${countWords(positions.length, 'position')}.`,
    'From −3, opposes, to +3, supports: the mean of what claims say.',
    blank > 0 ? `Blank, in ${countWords(blank, 'cell')}: no claim says; that is not 0, which is neutral.` : '',
    actorTotal > actors.length ? `Showing ${actors.length} of ${numberWords(actorTotal)} actors, those on most issues first.` : '',
    issueTotal > issues.length ? `Showing ${issues.length} of ${numberWords(issueTotal)} issues, those with most voices first.` : '',
    known > asked ? `Looked at ${asked} of ${numberWords(known)} issues, those that most is said of.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}
