import { summaryLengthMax } from '../../domain/claim-rules.js';
import { foldName } from '../../domain/names.js';

/** So many words of the article in a row are no longer a summary in words of one's own. */
const copiedWordsMax = 9;

/**
 * A model's summary as it may be shown: one line, without addresses, not longer than a summary may be, and not copied
 * from the article, whose text may not be redistributable. `undefined` where it cannot be shown.
 */
export function ownSummary(summary: string, text: string): string | undefined {
  const line = summary
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (line === '' || line.length > summaryLengthMax || /https?:|www\./i.test(line)) return undefined;
  return copiesFrom(text, line) ? undefined : line;
}

function copiesFrom(text: string, line: string): boolean {
  const words = foldName(line).split(' ');
  const all = ` ${foldName(text)} `;
  return words.some((_, at) => at + copiedWordsMax < words.length && all.includes(` ${words.slice(at, at + copiedWordsMax + 1).join(' ')} `));
}
