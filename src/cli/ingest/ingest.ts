import { exitCodes } from '../exit-codes.js';
import type { OutputOptions, RemoteOptions } from '../options.js';
import { errorDocument, errorLines } from '../output/error-lines.js';
import { printJson, printLine, printNotice } from '../output/print.js';
import { withProgressBar } from '../output/progress-bar.js';
import { type OpenGraph, withGraph } from '../query/open-graph.js';
import { inputName, readInput } from '../read-input.js';
import { WrongUsage } from '../wrong-usage.js';
import { faultLines } from './fault-lines.js';
import { type Ingested, ingestQuery, linesOf } from './ingested.js';
import { type ArticleInput, readArticle } from './read-article.js';

export interface IngestOptions extends OutputOptions {
  readonly format?: 'text' | 'markdown' | 'html' | 'pdf';
  readonly title?: string;
  readonly author?: readonly string[];
  readonly publisher?: string;
  readonly published?: string;
  readonly claims?: string;
  readonly dryRun?: true;
  readonly apply?: true;
  /** Of the article, and of the server. */
  readonly url?: readonly string[];
  readonly token?: string;
}

/** What became of one file. */
type Outcome = Ingested | { readonly file: string; readonly error: unknown };

/** Reads each file and proposes what it may add. A file that fails is reported, and the others are read; then the exit code is 1. */
export async function ingest(files: readonly string[], options: IngestOptions): Promise<void> {
  const remote = remoteOptions(options);
  checkSingle(files, options);
  const claimsJsonl = options.claims === undefined ? undefined : await readInput(options.claims);
  const mode = options.dryRun ? 'DRY_RUN' : options.apply ? 'APPLY' : 'PROPOSE';
  const outcomes: Outcome[] = [];
  await withGraph(remote, (graph) =>
    withProgressBar(
      'reading',
      options.json === true || files.length === 1,
      async (onProgress) => {
        for (const file of files) {
          outcomes.push(await ingestFile(graph, file, options, { mode, claimsJsonl }).catch((error: unknown) => ({ file: inputName(file), error })));
          onProgress(outcomes.length, files.length);
        }
      },
      'articles',
    ),
  );
  if (options.json) printJson({ mode, articles: outcomes.map(documentOf) });
  else for (const outcome of outcomes) print(outcome, mode, options);
  const failed = outcomes.some((outcome) => 'error' in outcome || outcome.userErrors.length > 0);
  process.exitCode = failed ? exitCodes.failed : exitCodes.done;
}

async function ingestFile(graph: OpenGraph, file: string, options: IngestOptions, extras: Partial<ArticleInput>): Promise<Ingested> {
  const [url] = (options.url ?? []).filter((address) => !isEndpoint(address));
  const input = { ...(await readArticle(file, options, url)), ...extras };
  const { outcome } = await graph.ask<{ readonly outcome: Omit<Ingested, 'file'> }>('the article was not read', {
    query: ingestQuery,
    variables: { input },
  });
  return { file: inputName(file), ...outcome };
}

const isEndpoint = (address: string): boolean => /\/graphql\/?$/.test(new URL(address).pathname);

function remoteOptions({ url = [], token }: IngestOptions): RemoteOptions {
  const [endpoint, ...more] = url.filter(isEndpoint);
  if (more.length > 0 || url.length > 2) throw new WrongUsage('--url may be given for one article and one server: the address of the server ends in /graphql');
  if (endpoint === undefined && token !== undefined) throw new WrongUsage('--token goes with --url http://…/graphql: give both, or neither');
  return { ...(endpoint !== undefined && { url: endpoint }), ...(token !== undefined && { token }) };
}

/** What is said of one article cannot hold for several. */
function checkSingle(files: readonly string[], options: IngestOptions): void {
  if (files.filter((file) => file === '-').length + (options.claims === '-' ? 1 : 0) > 1) throw new WrongUsage('standard input can be read once only');
  if (files.length === 1) return;
  const given = (['title', 'claims'] as const).filter((name) => options[name] !== undefined).map((name) => `--${name}`);
  if ((options.url ?? []).some((address) => !isEndpoint(address))) given.push('--url');
  if (given.length > 0) throw new WrongUsage(`${given.join(' and ')} can be said of one article only: give the files one by one`);
}

const documentOf = (outcome: Outcome) => ('error' in outcome ? { file: outcome.file, ...errorDocument(outcome.error) } : outcome);

function print(outcome: Outcome, mode: string, { verbose, claims = '-' }: IngestOptions): void {
  if ('error' in outcome) for (const line of errorLines(outcome.error, verbose === true, outcome.file)) printNotice(line);
  else {
    for (const line of faultLines(outcome, inputName(claims))) printNotice(`entente: ${line}`);
    for (const note of outcome.notes) printNotice(`entente: ${outcome.file}: ${note}`);
    for (const line of linesOf(outcome, mode)) printLine(line);
  }
}
