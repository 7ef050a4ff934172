import { Command } from 'commander';
import { withExamples } from '../examples.js';
import { type OutputOptions, withOutputOptions } from '../options.js';

export function createVerifyCommand(): Command {
  const command = new Command('verify')
    .description('check the whole graph: ids, words, dates, relationships, judgements, contradictions, the change log')
    .action(async (options: OutputOptions) => {
      const { verify } = await import('../verify/verify.js');
      await verify(options);
    });
  return withExamples(withOutputOptions(command), [
    { line: 'entente verify', purpose: 'says what is wrong, with ids, and what to do about it' },
    { line: 'entente verify --json | jq .faults', purpose: 'lists the faults for a program' },
  ]);
}
