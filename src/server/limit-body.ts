import type { FetchAPI } from 'graphql-yoga';
import type { Caller, ServerPlugin } from './plugin.js';
import { refusal } from './refusal.js';

/** What a request may hold: room for any query; editors and contributors also send articles, editors records (`bulkAdd`). */
const bodyBytesMax = { query: 100_000, writer: 10_000_000 } as const;

const isWriter = (caller: Caller | undefined): boolean => caller?.viewer.role === 'editor' || caller?.viewer.role === 'contributor';

/** Refuses a request that is too large (413), by its stated length before anything is read, else as soon as too much came. */
export function limitBody(): ServerPlugin {
  return {
    onRequestParse({ request, requestParser, setRequestParser, serverContext, fetchAPI }) {
      const { caller } = serverContext;
      const bytesMax = isWriter(caller) ? bodyBytesMax.writer : bodyBytesMax.query;
      const stated = request.headers.get('content-length');
      if (stated !== null && Number(stated) > bytesMax) throw tooLarge(bytesMax, caller);
      // With a stated length, node reads no more than that.
      if (stated !== null || requestParser === undefined || request.body === null) return;
      setRequestParser(async (request) => requestParser(await readAtMost(request, bytesMax, caller, fetchAPI)));
    },
  };
}

async function readAtMost(request: Request, bytesMax: number, caller: Caller | undefined, fetchAPI: FetchAPI): Promise<Request> {
  const reader = (request.body as ReadableStream<Uint8Array>).getReader();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    bytes += piece.value.byteLength;
    if (bytes > bytesMax) {
      void discardRest(reader);
      throw tooLarge(bytesMax, caller);
    }
    chunks.push(piece.value);
  }
  return new fetchAPI.Request(request.url, { method: request.method, headers: request.headers, body: Buffer.concat(chunks) });
}

/** A client that is still sending would not read the answer if its connection were cut now. The time it has is limited. */
async function discardRest(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
  try {
    while (!(await reader.read()).done);
  } catch {
    // It has gone away.
  }
}

function tooLarge(bytesMax: number, caller: Caller | undefined) {
  const limit = `the request is larger than ${bytesMax.toLocaleString('en')} bytes`;
  const advice = isWriter(caller)
    ? 'send the records in several requests'
    : `ask for less at a time; ${bodyBytesMax.writer.toLocaleString('en')} bytes are taken with the token of an editor, for bulkAdd, or of a contributor, for articleIngest`;
  return refusal('QUERY_TOO_COSTLY', 413, `${limit}: ${advice}`);
}
