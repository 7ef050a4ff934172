import { Command, Option } from 'commander';
import { withExamples } from '../examples.js';
import type { MergeOptions } from '../judge/merge.js';
import { withOutputOptions, withRemoteOptions } from '../options.js';

export function createMergeCommand(): Command {
  const command = new Command('merge')
    .description('judge that two entities are the same; claims stay where they were made, and the judgement can be undone')
    .argument('<a>', 'one entity: its slug, id, Wikidata id or exact name')
    .argument('<b>', 'the other')
    .option('--reason <text>', 'why')
    .addOption(new Option('--different', 'judge that they are not the same: they cannot be merged while that stands').conflicts('unsure'))
    .option('--unsure', 'note that nobody knows whether they are the same')
    .option('--dry-run', 'only check, and say what would change')
    .action(async (a: string, b: string, options: MergeOptions) => {
      const { merge } = await import('../judge/merge.js');
      await merge(a, b, options);
    });
  return withExamples(withRemoteOptions(withOutputOptions(command)), [
    { line: 'entente merge ussr soviet-union --dry-run', purpose: 'says what would be one, and as what it would be shown' },
    { line: "entente merge ussr soviet-union --reason 'the abbreviation'", purpose: 'makes them one, for every reader' },
    { line: 'entente merge georgia georgia-us-state --different', purpose: 'keeps two apart that share a name' },
  ]);
}
