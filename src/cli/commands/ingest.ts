import { Command, InvalidArgumentError, Option } from 'commander';
import { isPartialDate } from '../../domain/partial-date.js';
import { isWebAddress } from '../../domain/web-address.js';
import { withExamples } from '../examples.js';
import type { IngestOptions } from '../ingest/ingest.js';
import { withOutputOptions } from '../options.js';

export function createIngestCommand(): Command {
  const command = new Command('ingest')
    .description('read articles and propose what they may add; nothing of it is in the graph before it is accepted (see review)')
    .argument('<file...>', 'the articles, or - for standard input')
    .addOption(
      new Option('--format <format>', 'how they are written; absent: told by their names, else by how they begin').choices(['text', 'markdown', 'html', 'pdf']),
    )
    .option('--title <text>', 'the title')
    .option('--author <name>', 'who wrote it, by slug, name or alias; may be repeated', addTo)
    .option('--publisher <name>', 'who published it, by slug, name or alias')
    .option('--published <date>', 'when it was published: 2026, 2026-11 or 2026-11-25', knownDate)
    .option('--claims <file>', 'your own claims on it: JSON Lines, records of the type claim')
    .addOption(new Option('--dry-run', 'only show what would be proposed').conflicts(['propose', 'apply']))
    .addOption(new Option('--propose', 'propose everything: what is done unless told').conflicts('apply'))
    .option('--apply', 'add the article and your own claims at once, and propose the rest')
    .option(
      '--url <url>',
      'where the article stands; or, if it ends in /graphql, the running server to work through instead of opening the store; may be given twice',
      addAddress,
    )
    .option('--token <token>', "the server's token to work with: a contributor's, or with --apply an editor's")
    .action(async (files: readonly string[], options: IngestOptions) => {
      const { ingest } = await import('../ingest/ingest.js');
      await ingest(files, options);
    });
  return withExamples(withOutputOptions(command), [
    { line: "entente ingest article.txt --title 'A later article' --author 'Jane Doe' --published 2026-11", purpose: 'proposes what it may add' },
    { line: 'entente ingest articles/*.txt', purpose: 'proposes what many may add; what is proposed already is left alone' },
    { line: 'entente ingest article.txt --claims claims.jsonl --apply', purpose: 'adds it with your own claims, and proposes what else is found' },
    { line: 'curl -s https://example.org/article | entente ingest - --dry-run', purpose: 'shows what would be proposed' },
    { line: 'entente ingest article.txt --url http://127.0.0.1:4000/graphql --token "$TOKEN"', purpose: 'works through a running server' },
  ]);
}

const addTo = (name: string, names: readonly string[] = []): readonly string[] => [...names, name];

function addAddress(text: string, addresses: readonly string[] = []): readonly string[] {
  if (isWebAddress(text)) return [...addresses, text];
  throw new InvalidArgumentError('It must be an address like https://example.org/article or http://127.0.0.1:4000/graphql.');
}

function knownDate(text: string): string {
  if (isPartialDate(text)) return text;
  throw new InvalidArgumentError('Write 2026, 2026-11 or 2026-11-25, optionally followed by ~ or ?.');
}
