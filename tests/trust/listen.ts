/** A change as subscribers receive it. */
export interface ReceivedChange {
  readonly id: string;
  readonly action: string;
  readonly entities: readonly { readonly slug: string; readonly name: string }[];
}

/** Somebody who listens to changes over Server-Sent Events. */
export interface Listener {
  readonly received: readonly ReceivedChange[];
  /** Errors that came instead of a change. */
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
  /** Resolves when that many changes have come; rejects after 10 s. */
  until(count: number): Promise<readonly ReceivedChange[]>;
  /** Resolves when the server ends the stream. */
  readonly ended: Promise<void>;
  leave(): void;
}

const query = 'subscription($since: ID, $of: [EntityRef!]) { changes(since: $since, of: $of) { id action entities { slug name } } }';

/** Subscribes as a browser would, and resolves when the server has begun to answer. */
export async function listen(url: string, variables: object = {}, headers: Readonly<Record<string, string>> = {}): Promise<Listener> {
  const leaving = new AbortController();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
    body: JSON.stringify({ query, variables }),
    signal: leaving.signal,
  });
  const received: ReceivedChange[] = [];
  const errors: Listener['errors'][number][] = [];
  const waiting = new Set<() => void>();
  const take = (event: string): void => {
    const data = /^data: ?(\{.*)$/m.exec(event)?.[1];
    if (data === undefined) return;
    const result = JSON.parse(data);
    if (result.data?.changes) received.push(result.data.changes);
    errors.push(...(result.errors ?? []));
    for (const check of waiting) check();
  };
  const read = async (): Promise<void> => {
    let text = '';
    const decoder = new TextDecoder();
    for await (const chunk of response.body ?? []) {
      text += decoder.decode(chunk as Uint8Array, { stream: true });
      const events = text.split('\n\n');
      text = events.pop() ?? '';
      events.forEach(take);
    }
  };
  return {
    received,
    errors,
    until: (count) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`${received.length} of ${count} changes came: ${JSON.stringify([received, errors])}`)), 10_000);
        const check = () => {
          if (received.length < count) return;
          clearTimeout(timer);
          waiting.delete(check);
          resolve(received);
        };
        waiting.add(check);
        check();
      }),
    ended: read().catch(() => undefined),
    leave: () => leaving.abort(),
  };
}
