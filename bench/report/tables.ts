import type { LoadRow, LogRow, ReadRow } from './rows.js';

export function readTable(rows: readonly ReadRow[]): string {
  return table(
    ['read, median', 'rows', 'statements', 'GraphQL ms', 'store ms', 'raw ms', 'GraphQL ÷ raw', 'target'],
    rows.map(({ title, rows: found, statements, entente, store, raw, target }) => [
      title,
      String(found),
      String(statements),
      milliseconds(entente),
      store === undefined ? '' : milliseconds(store),
      milliseconds(raw),
      ratio(entente / raw),
      target === undefined ? '' : `≤ ${target}${mark(entente / raw <= target)}`,
    ]),
  );
}

export function loadTable(rows: readonly LoadRow[]): string {
  return table(
    ['loading, median', 'claims/s', '÷ raw', 'target'],
    rows.map(({ title, rate, base, target }) => [
      title,
      Math.round(rate).toLocaleString('en'),
      base === undefined ? '' : ratio(rate / base),
      target === undefined || base === undefined ? '' : `≥ ${target}${mark(rate / base >= target)}`,
    ]),
  );
}

export function logTable(rows: readonly LogRow[]): string {
  return table(
    ['read of the present, median', 'long log ms', 'fresh ms', 'long ÷ fresh', 'target'],
    rows.map(({ title, worn, fresh, target }) => [
      title,
      milliseconds(worn),
      milliseconds(fresh),
      ratio(worn / fresh),
      `≤ ${target}${mark(worn / fresh <= target)}`,
    ]),
  );
}

const mark = (isMet: boolean): string => (isMet ? '' : ' **missed**');

const milliseconds = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(1));

const ratio = (value: number): string => value.toFixed(2);

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}
