import { expect, test } from 'vitest';
import { terminalJson, terminalText } from '../../src/cli/output/terminal-text.js';
import { linesOfItem, type ShownItem } from '../../src/cli/review/lines-of-item.js';

test('Control characters of data are shown, each as one character; newline and tab are left', () => {
  expect(terminalText('a\u001b[2J\u0007\u007f\u009b\r\n\tb é’😀')).toBe('a\ufffd[2J\ufffd\ufffd\ufffd\ufffd\n\tb é’😀');
});

test('The words that an item rests on are underlined in a terminal, and escapes in them are not obeyed', () => {
  const sentence = 'He was\u001b[2J loud, they say.';
  const item = { id: 'pit_0', kind: 'EVIDENCE', summary: '\u001b[1;4mIt', sentence, quote: 'was\u001b[2J loud', start: 103, sentenceStart: 100, mentions: 1 };
  const rest = { end: 112, decision: null, decidedAt: null, decidedBy: null, candidates: [], proposedEntity: null, proposedClaim: null, entity: null };
  const shown = (isTerminal: boolean) => linesOfItem({ ...item, ...rest } satisfies ShownItem, isTerminal).map(terminalText);
  expect(shown(true)).toEqual(['', 'EVIDENCE pit_0: \ufffd[1;4mIt', '  “He \u001b[1;4mwas\ufffd[2J loud\u001b[0m, they say.”']);
  expect(shown(false)).toEqual(['', 'EVIDENCE pit_0: \ufffd[1;4mIt', '  “He [was\ufffd[2J loud], they say.”']);
});

test('JSON for a terminal says the same, without control characters', () => {
  const document = { 'a\u009b': ['\u001b[2J\u007f\u0085\n'] };
  expect(terminalJson(document)).toBe('{"a\\u009b":["\\u001b[2J\\u007f\\u0085\\n"]}');
  expect(JSON.parse(terminalJson(document, 2))).toEqual(document);
});
