import { Command } from 'commander';
import { withExamples } from '../examples.js';
import type { JudgeOptions } from '../judge/judge.js';
import { withOutputOptions, withRemoteOptions } from '../options.js';

export function createUnmergeCommand(): Command {
  const command = new Command('unmerge')
    .description('undo the judgement that two entities are the same: each has its own claims again')
    .argument('<a>', 'one entity: its slug, id, Wikidata id or exact name')
    .argument('<b>', 'the other')
    .option('--reason <text>', 'why')
    .action(async (a: string, b: string, options: JudgeOptions) => {
      const { unmerge } = await import('../judge/unmerge.js');
      await unmerge(a, b, options);
    });
  return withExamples(withRemoteOptions(withOutputOptions(command)), [
    { line: "entente unmerge ussr soviet-union --reason 'one is a film'", purpose: 'parts two that were merged' },
    { line: 'entente unmerge ussr soviet-union --url http://127.0.0.1:4000/graphql --token "$TOKEN"', purpose: 'does so through a running server' },
  ]);
}
