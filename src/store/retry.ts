import { setTimeout as sleep } from 'node:timers/promises';
import { EntenteError } from '../domain/errors.js';

/**
 * Runs `task` up to `attemptsMax` times while `isTransient` says that trying again may help, with growing, jittered pauses.
 * Then throws what `gaveUp` makes of the last error, else `CONFLICT`.
 */
export async function retryTransient<T>(
  task: () => Promise<T>,
  isTransient: (error: unknown) => boolean,
  attemptsMax: number,
  gaveUp: (error: unknown) => EntenteError | undefined = () => undefined,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await task();
    } catch (error) {
      if (!isTransient(error)) throw error;
      if (attempt >= attemptsMax)
        throw (
          gaveUp(error) ?? new EntenteError('CONFLICT', `somebody else is writing the same things: ${attempt} attempts failed; try again`, { cause: error })
        );
      await sleep(Math.random() * Math.min(1000, 10 * 2 ** attempt));
    }
  }
}
