/** What a file may be at most; beyond each the file is refused, before it is parsed where that can be told. */
export const limits = {
  /** Bytes of a file. */
  sourceBytesMax: 8_000_000,
  /** Characters of the canonical text, some 16,000 words: finding its names takes seconds by then. */
  textLengthMax: 100_000,
  /** Elements of an HTML page, counted by their tags. */
  htmlElementsMax: 50_000,
  /** Elements within elements of an HTML page. */
  htmlDepthMax: 256,
  /** Characters and lines of a Markdown file: its parser takes a second for each 50,000 characters of short blocks. */
  markdownLengthMax: 200_000,
  markdownLinesMax: 5_000,
  /** Block quotes and lists within one another of a Markdown file. */
  markdownDepthMax: 50,
  /** Characters that may open or close emphasis or a link in one paragraph of Markdown: pairing them is quadratic. */
  markdownMarksMax: 5_000,
  /** Bytes of a Markdown file's front matter. */
  frontMatterLengthMax: 20_000,
  pdfPagesMax: 200,
  /** Bytes that all streams of a PDF together may come to, decoded. */
  pdfDecodedBytesMax: 64 * 1024 * 1024,
  /** Megabytes of heap of the thread that reads a PDF. */
  pdfHeapMb: 256,
  pdfTimeoutMs: 20_000,
} as const;
