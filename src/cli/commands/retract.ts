import { Command } from 'commander';
import { withExamples } from '../examples.js';
import type { JudgeOptions } from '../judge/judge.js';
import { withOutputOptions, withRemoteOptions } from '../options.js';

export function createRetractCommand(): Command {
  const command = new Command('retract')
    .description('take back a claim, or an article with its own claims; nothing is deleted, and it can be undone')
    .argument('<id>', 'the id of the claim (clm_…) or article (art_…)')
    .requiredOption('--reason <text>', 'why (must be given)')
    .action(async (id: string, options: JudgeOptions) => {
      const { retract } = await import('../judge/retract.js');
      await retract(id, options);
    });
  return withExamples(withRemoteOptions(withOutputOptions(command)), [
    { line: "entente retract clm_0123456789abcdef --reason 'it was said of the father'", purpose: 'takes one claim back' },
    { line: "entente retract art_0123456789abcdef --reason 'the paper withdrew it'", purpose: 'takes an article back; what other articles support stays' },
  ]);
}
