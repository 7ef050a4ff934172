import { readEvents } from './event-stream.js';
import type { Operation } from './operation.js';
import { token } from './token.js';

interface Follower<Data, Variables> {
  /** Asked at each connection: from where to go on. */
  readonly variables: () => Variables;
  readonly onNext: (data: Data) => void;
  /** Whether the line to the server is open. */
  readonly onLive: (isLive: boolean) => void;
}

/** How long to wait before the first new attempt, and at most: each that brought nothing doubles it. */
const waitMs = { first: 1_000, most: 30_000 };

/** Follows a subscription until it is left, and connects again, from where `variables` says, whenever the line is lost. */
export function follow<Data, Variables>(operation: Operation<Data, Variables>, follower: Follower<Data, Variables>): () => void {
  const leaving = new AbortController();
  let wait = waitMs.first;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const receive = (data: Data) => {
    wait = waitMs.first;
    follower.onNext(data);
  };
  const lost = () => {
    if (leaving.signal.aborted) return;
    follower.onLive(false);
    timer = setTimeout(connect, wait);
    wait = Math.min(wait * 2, waitMs.most);
  };
  const connect = () => {
    listen(operation, { ...follower, onNext: receive }, leaving.signal).then(lost, lost);
  };
  connect();
  return () => {
    leaving.abort();
    clearTimeout(timer);
  };
}

/** Ends when the server does, and fails when the line breaks. */
async function listen<Data, Variables>(
  operation: Operation<Data, Variables>,
  { variables, onNext, onLive }: Follower<Data, Variables>,
  signal: AbortSignal,
): Promise<void> {
  const authorization = token.value === '' ? {} : { authorization: `Bearer ${token.value}` };
  const headers = { 'content-type': 'application/json', accept: 'text/event-stream', ...authorization };
  const response = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query: operation, variables: variables() }), signal });
  if (!response.ok || response.body === null) return;
  onLive(true);
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  for (let text = ''; ; ) {
    const { done, value } = await reader.read();
    if (done) return;
    const { events, rest } = readEvents(text + decoder.decode(value, { stream: true }));
    text = rest;
    for (const event of events) {
      const { data } = JSON.parse(event) as { readonly data?: Data | null };
      if (data) onNext(data);
    }
  }
}
