import type { Log } from './log.js';

/**
 * Ends the process when it is told to (SIGTERM, or ^C): stops what is running by `stop`, then exits with 0, or with 1 where
 * that failed. The second ^C ends it at once.
 */
export function stopOnSignal(stop: () => Promise<void>, log: Log): void {
  let stopping = false;
  const onSignal = (signal: NodeJS.Signals) => {
    if (stopping) process.exit(1);
    stopping = true;
    log('stopping', { signal });
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log('stopping failed', { error });
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
}
