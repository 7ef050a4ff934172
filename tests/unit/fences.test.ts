import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const rooms = ['domain', 'store', 'search', 'analysis', 'exchange', 'ingest', 'graphql', 'server', 'cli', 'explorer', 'dashboard'];

interface Fence {
  /** A file inside the fence, as it might be. */
  readonly file: string;
  readonly rooms: readonly string[];
  readonly libraries: readonly string[];
}

const upToAnalysis = ['domain', 'store', 'search', 'analysis'];
const upToGraphql = [...upToAnalysis, 'exchange', 'ingest', 'graphql'];

const readingLibraries = [
  '@mozilla/readability',
  'linkedom',
  'parse5',
  'mdast-util-from-markdown',
  'yaml',
  'unpdf',
  'franc-min',
  'wink-nlp',
  'wink-eng-lite-web-model',
  'compromise',
  'modern-ahocorasick',
  'chrono-node',
];

/** Who may import what. Everything else is refused: the table is the architecture. */
const fences: readonly Fence[] = [
  { file: 'src/domain/a.ts', rooms: [], libraries: ['any-ascii', 'node:crypto'] },
  { file: 'src/store/a.ts', rooms: ['domain'], libraries: ['node:fs'] },
  { file: 'src/store/cypher/a.ts', rooms: ['domain'], libraries: ['node:fs'] },
  { file: 'src/store/embedded-engine.ts', rooms: ['domain'], libraries: ['node:fs', '@grafeo-db/js'] },
  { file: 'src/store/neo4j-engine.ts', rooms: ['domain'], libraries: ['node:fs', 'neo4j-driver'] },
  { file: 'src/search/a.ts', rooms: ['domain', 'store'], libraries: ['node:fs', 'minisearch'] },
  { file: 'src/analysis/a.ts', rooms: ['domain', 'store'], libraries: ['node:fs', 'graphology', 'graphology-metrics'] },
  { file: 'src/exchange/jsonl/a.ts', rooms: upToAnalysis, libraries: ['node:fs', 'zod'] },
  { file: 'src/ingest/a.ts', rooms: upToAnalysis, libraries: ['node:fs', 'zod', ...readingLibraries] },
  { file: 'src/ingest/model/a.ts', rooms: upToAnalysis, libraries: ['node:fs', 'zod', 'ai', '@ai-sdk/openai-compatible'] },
  {
    file: 'src/graphql/resolvers/a.ts',
    rooms: [...upToAnalysis, 'exchange', 'ingest'],
    libraries: ['node:fs', 'graphql', 'dataloader', '@graphql-tools/schema'],
  },
  { file: 'src/server/a.ts', rooms: upToGraphql, libraries: ['node:fs', 'graphql', 'graphql-yoga', 'prom-client'] },
  { file: 'src/cli/commands/a.ts', rooms: [...upToGraphql, 'server'], libraries: ['node:fs', 'graphql', 'commander', 'cli-progress'] },
  { file: 'src/config.ts', rooms: ['domain', 'store'], libraries: ['node:fs', 'zod'] },
  { file: 'src/explorer/a.ts', rooms: [], libraries: ['react', 'graphiql', 'graphql'] },
  { file: 'src/dashboard/network/a.ts', rooms: [], libraries: ['preact', 'sigma'] },
];

const fencedLibraries = ['ai', '@ai-sdk/openai-compatible', 'neo4j-driver', '@grafeo-db/js', 'minisearch', 'graphql-yoga', 'commander', 'zod', 'node:fs'];
const serverLibraries = ['dataloader', '@graphql-tools/schema', 'graphql', 'prom-client', 'cli-progress', 'any-ascii'];

/** Libraries that a file is tried with: those that somebody may import; what runs in the browser may import its own freely. */
const librariesFor = ({ file, libraries }: Fence): readonly string[] =>
  [...new Set([...libraries, ...fencedLibraries, ...(/explorer|dashboard/.test(file) ? [] : serverLibraries)])].sort();

/** `src/store/cypher/a.ts` reaches the room `domain` as `../../domain/b.js`. */
const pathTo = (file: string, target: string): string => `${'../'.repeat(file.split('/').length - 2)}${target}`.replace(/^(?!\.)/, './');

const importsOf = (fence: Fence): readonly string[] => [
  ...rooms.filter((room) => room !== fence.file.split('/')[1]).map((room) => pathTo(fence.file, `${room}/b.js`)),
  ...librariesFor(fence),
];

const allowedOf = (fence: Fence): ReadonlySet<string> => new Set([...fence.rooms.map((room) => pathTo(fence.file, `${room}/b.js`)), ...fence.libraries]);

interface Diagnostic {
  readonly category: string;
  readonly location: { readonly path: string; readonly start: { readonly line: number } };
}

/** Runs the linter, with this project's rules, over files of one import a line; gives the refused ones by file. */
function lint(folder: string, sources: ReadonlyMap<string, readonly string[]>): readonly Diagnostic[] {
  copyFileSync('biome.json', join(folder, 'biome.json'));
  for (const [file, lines] of sources) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), lines.join('\n'));
  }
  const arguments_ = ['lint', '--reporter=json', '--max-diagnostics=none', '--only=style/noRestrictedImports', '--only=style/noProcessEnv', 'src'];
  try {
    return diagnosticsOf(execFileSync(join(process.cwd(), 'node_modules/.bin/biome'), arguments_, { cwd: folder, encoding: 'utf8', stdio: 'pipe' }));
  } catch (error) {
    return diagnosticsOf((error as { readonly stdout: string }).stdout);
  }
}

const diagnosticsOf = (json: string) => (JSON.parse(json) as { readonly diagnostics: readonly Diagnostic[] }).diagnostics;

const sourceFiles = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => join('src', path))
  .filter((path) => /\.tsx?$/.test(path));

describe('The fences between rooms', () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-fences-'));
  let diagnostics: readonly Diagnostic[] = [];

  beforeAll(() => {
    const sources = fences.map((fence) => [fence.file, importsOf(fence).map((name) => `import '${name}';`)] as const);
    const readers = ['src/cli/settings.ts', 'src/store/settings.ts'].map((file) => [file, ['export const port = process.env.PORT;']] as const);
    diagnostics = lint(folder, new Map<string, readonly string[]>([...sources, ...readers]));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const refusedIn = (file: string, category: string): readonly number[] =>
    diagnostics.filter((each) => each.location.path === file && each.category === category).map((each) => each.location.start.line);

  test.each(fences)('let $file import what it may, and nothing else', (fence) => {
    const imports = importsOf(fence);
    const refused = refusedIn(fence.file, 'lint/style/noRestrictedImports').map((line) => imports[line - 1]);
    expect([...refused].sort()).toEqual(imports.filter((name) => !allowedOf(fence).has(name)).sort());
  });

  test('stand around every room that there is', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(rooms).toEqual(expect.arrayContaining(folders.map((entry) => entry.name)));
    expect([...new Set(fences.map(({ file }) => file.split('/')[1]))]).toEqual(expect.arrayContaining(rooms));
  });

  test('refuse the environment to all but one file', () => {
    for (const file of ['src/cli/settings.ts', 'src/store/settings.ts']) expect(refusedIn(file, 'lint/style/noProcessEnv')).toEqual([1]);
  });
});

describe('The sources', () => {
  const filesWith = (pattern: RegExp): readonly string[] => sourceFiles.filter((file) => pattern.test(readFileSync(file, 'utf8')));

  test('read the environment in one file', () => {
    const readers = filesWith(/process\s*\.\s*env|\benv\b.*from 'node:process'|import\.meta\.env/);
    expect(readers.filter((file) => file !== 'src/config.ts')).toEqual([]);
  });

  test('name an engine only where it is chosen, driven and explained to its users', () => {
    const adapters = /^src\/store\/(neo4j-engine|neo4j-faults|embedded-engine|embedded-faults|open-engine)\.ts$/;
    // Settings, `--help` and the advice of `doctor` are for people.
    const forPeople = /^src\/(config\.ts|cli\/commands\/|cli\/doctor\/)/;
    const named = filesWith(/neo4j|grafeo/i).filter((file) => !adapters.test(file) && !forPeople.test(file));
    // Comments may say whom something is for.
    const inCode = named.filter((file) => /neo4j|grafeo/i.test(readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')));
    expect(inCode).toEqual([]);
  });

  test('leave the drivers to their adapters, however they are imported', () => {
    const drivers = /(from|import|require)\s*\(?\s*['"](neo4j-driver|@grafeo-db\/js)/;
    expect(filesWith(drivers).toSorted()).toEqual(['src/store/embedded-engine.ts', 'src/store/neo4j-engine.ts', 'src/store/neo4j-faults.ts']);
  });

  test('import no type through a back door that the linter does not see', () => {
    expect(filesWith(/\bimport\('[^']+'\)\.[A-Z]/)).toEqual([]);
  });
});
