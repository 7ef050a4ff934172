import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the stand-in does with one call: answers with words, with a status, breaks off in the middle, or stays silent. */
export type Reply =
  | { readonly content: string; readonly finishReason?: 'stop' | 'length'; readonly delayMs?: number }
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  | 'BREAK_OFF'
  | 'HANG_UP'
  | 'SILENCE';

/** One call as it arrived. */
export interface Call {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: {
    readonly model: string;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly response_format?: { readonly type: string };
  };
}

export interface Endpoint {
  readonly url: string;
  readonly calls: readonly Call[];
  /** The most calls that were open at one time. */
  readonly parallel: () => number;
  close(): Promise<void>;
}

/** An OpenAI-compatible endpoint on this machine, that answers every call as `replyTo` says. */
export async function openEndpoint(replyTo: (call: Call, index: number) => Reply): Promise<Endpoint> {
  const calls: Call[] = [];
  let open = 0;
  let most = 0;
  const server = createServer(async (request, response) => {
    most = Math.max(most, ++open);
    response.on('close', () => open--);
    const call = await readCall(request);
    calls.push(call);
    send(response, replyTo(call, calls.length - 1));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    calls,
    parallel: () => most,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function readCall(request: IncomingMessage): Promise<Call> {
  let body = '';
  for await (const piece of request.setEncoding('utf8')) body += piece;
  return { path: request.url ?? '', authorization: request.headers.authorization, body: JSON.parse(body) as Call['body'] };
}

function send(response: ServerResponse, reply: Reply): void {
  if (reply === 'SILENCE') return;
  if (reply === 'HANG_UP') response.destroy();
  else if (reply === 'BREAK_OFF') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
    response.write('{"id":"1","choices":[{"message":{"content":"{\\"claims\\":[', () => response.destroy());
  } else if ('status' in reply) {
    response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers }).end(reply.body ?? '{"error":{"message":"refused"}}');
  } else {
    setTimeout(() => response.writeHead(200, { 'content-type': 'application/json' }).end(completion(reply)), reply.delayMs ?? 0);
  }
}

const completion = ({ content, finishReason = 'stop' }: { readonly content: string; readonly finishReason?: string }): string =>
  JSON.stringify({
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 0,
    model: 'stand-in',
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: finishReason }],
    usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
  });
