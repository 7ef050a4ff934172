import { Command } from 'commander';
import { withExamples } from '../examples.js';
import { withVerboseOption } from '../options.js';

export function createServeCommand(): Command {
  const command = new Command('serve').description('serve the dashboard, GraphiQL and the GraphQL API; an empty graph is seeded first').action(async () => {
    const { serve } = await import('../serve/serve.js');
    await serve();
  });
  return withExamples(withVerboseOption(command), [
    { line: 'entente serve', purpose: 'serves the graph of ./data at http://localhost:4000 until Ctrl-C' },
    { line: 'PORT=0 entente serve', purpose: 'takes a free port and prints it' },
    {
      line: 'ENTENTE_STORE=neo4j+s://example.databases.neo4j.io NEO4J_USER=neo4j NEO4J_PASSWORD=… entente serve',
      purpose: 'serves a graph that is kept in Neo4j',
    },
  ]);
}
