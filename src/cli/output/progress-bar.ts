import { isWatched } from './print.js';

export type OnProgress = (done: number, total: number) => void;

/** Runs `work` under a progress bar on the terminal; without one (or when `quiet`) nothing is drawn. */
export async function withProgressBar<T>(label: string, quiet: boolean, work: (onProgress: OnProgress) => Promise<T>, unit = 'records'): Promise<T> {
  if (quiet || !isWatched()) return work(() => undefined);
  const { default: progress } = await import('cli-progress');
  const bar = new progress.SingleBar(
    {
      format: `${label} [{bar}] {percentage}% | {value} of {total} ${unit} | {duration_formatted}`,
      stream: process.stderr,
      // Signals are handled by the command, which knows what to put in order first.
      gracefulExit: false,
      emptyOnZero: true,
      clearOnComplete: true,
    },
    progress.Presets.legacy,
  );
  bar.start(0, 0);
  try {
    return await work((done, total) => {
      bar.setTotal(total);
      bar.update(done);
    });
  } finally {
    bar.stop();
  }
}
