/** What an event stream (Server-Sent Events) sent so far, and the beginning of what is still to come. */
export interface Received {
  /** The data of each event named `next`. */
  readonly events: readonly string[];
  readonly rest: string;
}

/** Reads the events that are complete. Comments, which keep the line open, and events of other names are passed over. */
export function readEvents(text: string): Received {
  const blocks = text.replaceAll('\r\n', '\n').split('\n\n');
  const rest = blocks.pop() ?? '';
  return { events: blocks.flatMap(eventOf), rest };
}

function eventOf(block: string): readonly string[] {
  const lines = block.split('\n');
  if (!lines.some((line) => /^event: ?next$/.test(line))) return [];
  return [lines.flatMap((line) => (line.startsWith('data:') ? [line.slice(5).trimStart()] : [])).join('\n')];
}
