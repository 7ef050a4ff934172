import type { Command } from 'commander';

/** A command line that works, and what it is for. */
export interface Example {
  readonly purpose: string;
  readonly line: string;
}

const examplesByCommand = new WeakMap<Command, readonly Example[]>();

/** Gives a command's `--help` its examples, where the generated reference finds them too. */
export function withExamples(command: Command, examples: readonly Example[]): Command {
  examplesByCommand.set(command, examples);
  const lines = examples.map(({ purpose, line }) => `  ${line}\n      ${purpose}`);
  return command.addHelpText('after', `\nExamples:\n${lines.join('\n')}`);
}

export const examplesOf = (command: Command): readonly Example[] => examplesByCommand.get(command) ?? [];
