import { f1, precision, recall, type Score } from '../measures/score.js';
import type { Figure } from './section.js';

/** Precision, recall and F1 of one comparison. `things` names what is compared: "names". */
export const scoreFigures = (title: string, score: Score, things: string): readonly Figure[] => [
  { title: `${title}: precision`, value: precision(score), as: 'share', of: `${score.foundRight} of ${score.found} ${things} found` },
  { title: `${title}: recall`, value: recall(score), as: 'share', of: `${score.wantedFound} of ${score.wanted} ${things} marked` },
  { title: `${title}: F1`, value: f1(score), as: 'share', of: '' },
];

export const shareFigure = (title: string, part: number, whole: number, of: string): Figure => ({
  title,
  value: whole === 0 ? undefined : part / whole,
  as: 'share',
  of: `${part} of ${whole} ${of}`,
});
