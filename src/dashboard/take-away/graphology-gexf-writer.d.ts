/** The writer alone: the library's entry brings a parser along, which wants a `DOMParser` as soon as it is loaded. */
declare module 'graphology-gexf/browser/writer.js' {
  import type { write } from 'graphology-gexf/browser';

  const writer: typeof write;
  export default writer;
}
