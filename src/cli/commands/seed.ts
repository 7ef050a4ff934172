import { Command } from 'commander';
import { withExamples } from '../examples.js';
import { withOutputOptions } from '../options.js';
import type { SeedOptions } from '../seed/seed.js';

export function createSeedCommand(): Command {
  const command = new Command('seed')
    .description('load the seeds that come with Entente; a second run changes nothing')
    .option('--reset', 'delete everything in the graph first, after asking')
    .option('--yes', 'do not ask; needed where nobody can be asked, in scripts')
    .action(async (options: SeedOptions) => {
      const { seed } = await import('../seed/seed.js');
      await seed(options);
    });
  return withExamples(withOutputOptions(command), [
    { line: 'entente seed', purpose: 'adds what of the seeds the graph does not have yet; completes a seeding that was interrupted' },
    { line: 'entente seed --reset', purpose: 'starts anew' },
    { line: 'ENTENTE_STORE=neo4j://localhost:7687 NEO4J_USER=neo4j NEO4J_PASSWORD=… entente seed', purpose: 'seeds a Neo4j' },
  ]);
}
