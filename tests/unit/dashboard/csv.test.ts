import { expect, test } from 'vitest';
import { csvOf } from '../../../src/dashboard/components/csv.js';

test('CSV quotes what needs it, gives formulas an apostrophe, and says where it comes from', () => {
  const columns = [
    { title: 'Name', value: ({ name }: { readonly name: string }) => name },
    { title: 'Length', value: ({ name }: { readonly name: string }) => -name.length },
  ];
  const rows = ['plain', 'a, "b"', '=SUM(A1)', 'two\nlines'].map((name) => ({ name }));
  expect(csvOf(columns, rows, 'http://here/#/network').split('\r\n')).toEqual([
    'Name,Length',
    'plain,-5',
    '"a, ""b""",-6',
    "'=SUM(A1),-8",
    '"two\nlines",-9',
    'From http://here/#/network',
  ]);
});
