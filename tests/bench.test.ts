import { expect, test } from 'vitest';
import { runBench } from '../bench/run-bench.js';

test('The benchmark times every read and every way of loading beside the same by hand', { timeout: 120_000 }, async () => {
  const report: string[] = [];
  await runBench({ icews: 'nowhere', claimsMax: 1, quick: true, engine: undefined, only: undefined }, (text) => report.push(text));
  const rows = report
    .join('\n')
    .split('\n')
    .filter((line) => /^\| (?!---|read|loading)/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const [loads, reads] = [rows.filter((row) => row.length === 6), rows.filter((row) => row.length === 10)];
  expect(loads.map(([, title]) => title)).toEqual([
    'raw CREATE, 1,000 a statement',
    'first import of 300 claims, folds in the same transaction',
    'the same again, which changes nothing (× first import)',
    'bulk of 300 claims, one fold at the end',
  ]);
  expect(reads.length).toBeGreaterThanOrEqual(10);
  for (const [, title, claimsPerSecond = ''] of loads) expect(Number(claimsPerSecond.replaceAll(',', '')), title).toBeGreaterThan(0);
  for (const [, title, , statements, entente, , raw, ratio] of reads) {
    expect(Number(statements), title).toBeGreaterThan(0);
    for (const number of [entente, raw, ratio]) expect(Number(number), title).toBeGreaterThan(0);
  }
});
