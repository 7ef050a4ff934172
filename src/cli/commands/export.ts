import { Command, InvalidArgumentError } from 'commander';
import { withExamples } from '../examples.js';
import type { ExportOptions } from '../export/export.js';
import { withOutputOptions } from '../options.js';

export function createExportCommand(): Command {
  const command = new Command('export')
    .description('write the whole graph with its history; added to an empty graph, it gives the same one')
    .option('--format <format>', 'jsonl: the records that `add` reads, change by change', knownFormat, 'jsonl')
    .option('--out <file>', 'write to this file instead of standard output')
    .action(async (options: ExportOptions) => {
      const { exportGraph } = await import('../export/export.js');
      await exportGraph(options);
    });
  return withExamples(withOutputOptions(command, 'with --out: print one JSON document on standard output, and nothing else'), [
    {
      line: 'entente export --out graph.jsonl',
      purpose: 'writes everything: entities, articles, claims, judgements, proposals, decisions, and who changed what when',
    },
    { line: 'ENTENTE_STORE=neo4j://localhost:7687 NEO4J_USER=neo4j NEO4J_PASSWORD=… entente add graph.jsonl', purpose: 'moves it into an empty Neo4j' },
    { line: 'entente export | grep \'"type":"judgement"\'', purpose: 'lists all judgements' },
  ]);
}

function knownFormat(format: string): string {
  if (format === 'jsonl') return format;
  throw new InvalidArgumentError(`Unknown format "${format}": the only one is jsonl.`);
}
