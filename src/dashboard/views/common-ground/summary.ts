import { dateWords } from '../../words/dates.js';
import { countWords } from '../../words/numbers.js';
import type { Ground } from './common-ground-view.js';

/** How much joins and divides the two, and how much of it is doubted. */
export function summaryOf({ agree, mixed, disagree }: Ground, on: string): string {
  const when = on === '' ? 'At any time' : `As of ${dateWords(on)}`;
  const doubted = [...agree, ...mixed, ...disagree].filter(({ doubts }) => doubts.length > 0).length;
  return [
    `${when}: ${countWords(agree.length, 'issue joins', 'issues join')} the two, ${countWords(disagree.length, 'divides', 'divide')} them, ${countWords(mixed.length, 'does', 'do')} both.`,
    doubted > 0 ? `What is said of ${countWords(doubted, 'issue')} is doubted: somebody denies it, or predicts against it.` : 'Nobody doubts it.',
    'Issues with more claims come first.',
  ].join(' ');
}
