interface CsvColumn<Row> {
  readonly title: string;
  readonly value: (row: Row) => string | number;
}

/** Rows as CSV (RFC 4180), with the address of the view in a last line of its own, so that a file says what it shows. */
export function csvOf<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[], source: string): string {
  const lines = [columns.map(({ title }) => title), ...rows.map((row) => columns.map(({ value }) => value(row))), [`From ${source}`]];
  return lines.map((cells) => cells.map(cellOf).join(',')).join('\r\n');
}

/** A text that a spreadsheet would run as a formula gets an apostrophe before it. */
function cellOf(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Saves rows as a file, named after what they are. The mark at its beginning tells spreadsheets that it is UTF-8. */
export function downloadCsv<Row>(name: string, columns: readonly CsvColumn<Row>[], rows: readonly Row[]): void {
  save(`${name}.csv`, new Blob(['\uFEFF', csvOf(columns, rows, location.href)], { type: 'text/csv;charset=utf-8' }));
}

/** Has the browser save a file. */
function save(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = Object.assign(document.createElement('a'), { href: address, download: name.replaceAll(/[^\p{L}\p{N}.-]+/gu, '-') });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
