import { expect, test } from 'vitest';
import { countsSetOff } from '../../../src/dashboard/words/numbers.js';

test.each([
  ['340 entities and 1135 claims added', '340 entities and 1,135 claims added'],
  ['31 entities added', '31 entities added'],
  ['"Talks of 2026" proposed', '"Talks of 2026" proposed'],
])('In a sentence the counts are set off, and years are not: %s', (written, shown) => expect(countsSetOff(written)).toBe(shown));
