import { Command } from 'commander';
import type { AddOptions } from '../add/add.js';
import { withExamples } from '../examples.js';
import { withOutputOptions, withRemoteOptions } from '../options.js';

export function createAddCommand(): Command {
  const command = new Command('add')
    .description('add entities, articles and claims from JSON Lines')
    .argument('<file>', 'the records, one a line, or - for standard input')
    .option('--dry-run', 'only check, and say what would be written')
    .action(async (file: string, options: AddOptions) => {
      const { add } = await import('../add/add.js');
      await add(file, options);
    });
  return withExamples(withRemoteOptions(withOutputOptions(command)), [
    { line: 'entente add claims.jsonl', purpose: 'adds the records of a file; the same file again changes nothing' },
    { line: 'entente add claims.jsonl --dry-run', purpose: 'checks a file without writing' },
    { line: 'echo \'{"type":"entity","kind":"ISSUE","name":"Arctic"}\' | entente add -', purpose: 'adds one record from standard input' },
    { line: 'entente add claims.jsonl --url http://127.0.0.1:4000/graphql --token "$TOKEN"', purpose: 'adds through a running server' },
    { line: 'entente add claims.jsonl --json | jq .faults', purpose: 'lists what was rejected, for a program' },
  ]);
}
