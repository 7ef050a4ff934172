import { Command } from 'commander';
import { withExamples } from '../examples.js';
import type { JudgeOptions } from '../judge/judge.js';
import { withOutputOptions, withRemoteOptions } from '../options.js';

export function createUndoCommand(): Command {
  const command = new Command('undo')
    .description('undo a judgement: a merge, a retraction, a resolution')
    .argument('<judgement>', 'its id (jdg_…), which the command that made it prints')
    .option('--reason <text>', 'why')
    .action(async (id: string, options: JudgeOptions) => {
      const { undo } = await import('../judge/undo.js');
      await undo(id, options);
    });
  return withExamples(withRemoteOptions(withOutputOptions(command)), [
    { line: "entente undo jdg_0123456789abcdef --reason 'a mistake'", purpose: 'makes the judgement as if it were not; the log keeps both' },
  ]);
}
