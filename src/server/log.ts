/** Says that something happened: a few words, and what a reader of the log needs with them. */
export type Log = (event: string, details?: Readonly<Record<string, unknown>>) => void;

const causesMax = 5;

/** A log of one JSON document a line. Errors are written with their stack and causes, which no client ever sees. */
export function createLog(write: (line: string) => void = (line) => process.stderr.write(line)): Log {
  return (event, details = {}) => {
    const entries = Object.entries(details).map(([key, value]) => [key, value instanceof Error ? describeError(value, causesMax) : value]);
    write(`${JSON.stringify({ time: new Date().toISOString(), event, ...Object.fromEntries(entries) })}\n`);
  };
}

function describeError(error: Error, causesLeft: number): object {
  const code = 'code' in error ? { code: error.code } : {};
  const cause = error.cause instanceof Error && causesLeft > 0 ? { cause: describeError(error.cause, causesLeft - 1) } : {};
  return { name: error.name, message: error.message, ...code, stack: error.stack, ...cause };
}
