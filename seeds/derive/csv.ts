/** A row of a CSV file by column name; a column that the row lacks reads as the empty string. */
export type CsvRow = (column: string) => string;

/** Rows of an RFC 4180 text whose first line names the columns. */
export function parseCsv(text: string): readonly CsvRow[] {
  const [header = [], ...lines] = splitCsv(text);
  const columnIndex = new Map(header.map((column, index) => [column, index]));
  return lines.map((cells) => (column) => cells[columnIndex.get(column) ?? -1] ?? '');
}

function splitCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, bare = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === ',') continue;
    if (row.length > 1) rows.push(row);
    row = [];
  }
  return rows;
}
