import type { ExecutionResult } from 'graphql';

/**
 * The results of a subscription, from a body in the "distinct connections mode" of GraphQL over Server-Sent Events
 * (https://github.com/graphql/graphql-over-http/blob/main/rfcs/GraphQLOverSSE.md): `next` events carry one result
 * each, `complete` ends them, lines that start with a colon only keep the connection alive. Ends when the body does.
 *
 * `EventSource` is no choice here: it can neither post nor send a token.
 */
export async function* resultsOfEventStream(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<ExecutionResult, void, void> {
  for await (const event of eventsOf(body)) {
    if (event.name === 'complete') return;
    if (event.name === 'next') yield JSON.parse(event.data);
  }
}

interface ServerSentEvent {
  readonly name: string;
  readonly data: string;
}

async function* eventsOf(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<ServerSentEvent, void, void> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let unread = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    const blocks = (unread + value).split(/\r?\n\r?\n/);
    unread = blocks.pop() ?? '';
    for (const block of blocks) yield readEvent(block);
  }
}

function readEvent(block: string): ServerSentEvent {
  const lines = block.split(/\r?\n/);
  const values = (field: string) => lines.filter((line) => line.startsWith(`${field}:`)).map((line) => line.slice(field.length + 1).replace(/^ /, ''));
  return { name: values('event').at(-1) ?? 'message', data: values('data').join('\n') };
}
