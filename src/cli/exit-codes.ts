/** What every command's exit code means; scripts rely on it. */
export const exitCodes = { done: 0, failed: 1, wrongUsage: 2 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export const exitCodeMeanings: Readonly<Record<ExitCode, string>> = {
  0: 'done',
  1: 'the work failed, or faults were found',
  2: 'wrong usage: an unknown command or option, a missing argument, a bad setting',
};
