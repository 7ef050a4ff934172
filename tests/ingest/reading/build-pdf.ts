import { deflateSync } from 'node:zlib';

/** A PDF of pages of lines, as a program without pictures writes it; an empty line leaves a gap. */
export function buildPdf(pages: readonly (readonly string[])[], info: Readonly<Record<string, string>> = {}): Uint8Array {
  return pdfOf(
    pages.map((lines) => ({ content: deflateSync(Buffer.from(pageContent(lines), 'latin1')), filter: '/FlateDecode' })),
    info,
  );
}

/** A page whose content was compressed `times` times over, and decodes to that many zero bytes. */
export function buildPdfBomb(decodedBytes: number, times: number): Uint8Array {
  let content: Uint8Array = Buffer.alloc(decodedBytes, ' ');
  for (let time = 0; time < times; time++) content = deflateSync(content);
  return pdfOf([{ content, filter: `[${'/FlateDecode '.repeat(times)}]` }], {});
}

function pageContent(lines: readonly string[]): string {
  const shown = lines.map((line) => `(${line.replace(/[\\()]/g, (mark) => `\\${mark}`)}) Tj T*`);
  return `BT /F1 11 Tf 14 TL 50 780 Td\n${shown.join('\n')}\nET`;
}

function pdfOf(pages: readonly { readonly content: Uint8Array; readonly filter: string }[], info: Readonly<Record<string, string>>): Uint8Array {
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ');
  const objects: (string | Uint8Array)[][] = [
    ['<< /Type /Catalog /Pages 2 0 R >>'],
    [`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`],
    ['<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'],
    ...pages.flatMap(({ content, filter }, index) => [
      [`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`],
      [`<< /Length ${content.length} /Filter ${filter} >>\nstream\n`, content, '\nendstream'],
    ]),
    [
      `<< ${Object.entries(info)
        .map(([key, value]) => `/${key} (${value})`)
        .join(' ')} >>`,
    ],
  ];
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  const length = (): number => parts.reduce((sum, part) => sum + part.length, 0);
  objects.forEach((object, index) => {
    offsets.push(length());
    parts.push(Buffer.from(`${index + 1} 0 obj\n`), ...object.map((part) => Buffer.from(part as string)), Buffer.from('\nendobj\n'));
  });
  const start = length();
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}
