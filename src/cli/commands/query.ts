import { Command } from 'commander';
import { withExamples } from '../examples.js';
import { withOutputOptions, withRemoteOptions } from '../options.js';
import type { QueryOptions } from '../query/query.js';
import { addVariable } from '../query/variables.js';

export function createQueryCommand(): Command {
  const command = new Command('query')
    .description('run a GraphQL operation and print its result as JSON')
    .argument('<file>', 'the operation, or - for standard input')
    .option('--var <name=value>', 'a variable; the value is read as JSON where it is JSON, else as text; may be repeated', addVariable)
    .option('--operation <name>', 'the operation to run, where the file holds several')
    .action(async (file: string, options: QueryOptions) => {
      const { query } = await import('../query/query.js');
      await query(file, options);
    });
  return withExamples(withRemoteOptions(withOutputOptions(command, 'print the result on one line')), [
    { line: "entente query examples/02-soviet-union-in-1985.graphql --var name='Soviet Union' --var date=1985", purpose: 'runs a saved query' },
    {
      line: "echo 'query($slug: String!) { entity(ref: {slug: $slug}) { name } }' | entente query - --var slug=russia",
      purpose: 'takes the operation from standard input, with a variable',
    },
    { line: 'entente query question.graphql --url http://127.0.0.1:4000/graphql --json | jq .data', purpose: 'asks a running server' },
  ]);
}
