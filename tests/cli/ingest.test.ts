import { beforeEach, describe, expect, test } from 'vitest';
import { addToStore } from '../../src/cli/add/add-to-store.js';
import { runOnStore } from '../../src/cli/query/run-on-store.js';
import { buildPdf } from '../ingest/reading/build-pdf.js';
import { documentOf, runEntente } from './support/run-entente.js';
import { createWorld, jsonl, type World } from './support/world.js';

const cast = [
  { type: 'entity', kind: 'NATION', slug: 'syldavia', name: 'Syldavia' },
  { type: 'entity', kind: 'NATION', slug: 'borduria', name: 'Borduria' },
];
/** No sentence names two, so that nothing is found in it but what the caller says. */
const text = 'Syldavia was loud. Its neighbour did not answer.';
const claim = { type: 'claim', subject: 'syldavia', predicate: 'CRITICIZES', object: 'Borduria', evidence: [{ quote: 'Syldavia was loud' }] };

interface Document {
  readonly mode: string;
  readonly articles: readonly {
    readonly file: string;
    readonly article: { readonly id: string; readonly title: string };
    readonly proposal: { readonly id: string; readonly items: readonly { readonly id: string; readonly kind: string }[] } | null;
    readonly report: Readonly<Record<string, number>>;
    readonly itemsKnown: number;
    readonly error?: { readonly code: string };
  }[];
}

/** Adds the cast to the graph of a world. */
const addCast = ({ environment }: World) =>
  addToStore({ url: environment['ENTENTE_STORE'] ?? '' }, { jsonl: jsonl(...cast), dryRun: false, onProgress: () => undefined });

describe('entente ingest', () => {
  let world: World;
  let file: string;
  let claims: string;
  beforeEach(async () => {
    world = createWorld();
    file = world.write('article.txt', text);
    claims = world.write('claims.jsonl', jsonl(claim));
    await addCast(world);
  });

  const ingest = async (...args: readonly string[]) => documentOf<Document>(await world.run('ingest', ...args, '--json'));

  test('proposes what an article may add; the same again is known already', async () => {
    const args = [file, '--title', 'A later article', '--author', 'Jane Doe', '--claims', claims];
    const run = await world.run('ingest', ...args);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toMatch(/article\.txt: A later article \(art_\w+\): 2 proposed, 0 known already\n {2}2 to be decided: entente review show prp_\w+\n/);
    const again = await world.run('ingest', ...args);
    expect(again).toMatchObject({ code: 0, stdout: expect.stringContaining('0 proposed, 2 known already: nothing is new\n') });
  });

  test('tries without writing', async () => {
    const run = await world.run('ingest', file, '--claims', claims, '--dry-run');
    expect(run.stdout).toContain('1 proposed, 0 known already (dry run: nothing was written)\n  CLAIM    Syldavia criticizes Borduria\n');
    expect(documentOf(await world.run('review', '--json'))).toMatchObject({ totalCount: 0 });
  });

  test('tries again, and lists what would be new alone', async () => {
    await world.run('ingest', file, '--claims', claims);
    const again = await world.run('ingest', file, '--claims', claims, '--dry-run');
    expect(again.stdout).toMatch(/: 0 proposed, 1 known already \(dry run: nothing was written\)\n$/);
    const more = world.write('more.jsonl', jsonl(claim, { ...claim, predicate: 'PRAISES' }));
    const run = await world.run('ingest', file, '--claims', more, '--dry-run');
    expect(run.stdout).toMatch(/: 1 proposed, 1 known already \(dry run: nothing was written\)\n {2}CLAIM {4}Syldavia praises Borduria\n$/);
  });

  test('shows control characters, and does not write them to the terminal', async () => {
    const hostile = world.write('hostile.txt', `${text.replace('was loud', 'was loud\u001b[2J\u009b')}${' It rained.'.repeat(20)}`);
    const run = await world.run('ingest', hostile, '--title', 'Quiet \u001b]0;pwned\u0007 talks', '--author', 'Jane Doe\u007f', '--claims', claims);
    const id = /prp_\w+/.exec(run.stdout)?.[0] ?? '';
    const runs = [run, await world.run('review'), await world.run('review', 'show', id), await world.run('review', 'accept', id)];
    for (const { stdout, stderr } of runs) expect(stdout + stderr).not.toMatch(/(?!\n)\p{Cc}/u);
    expect(run.stdout).toContain('Quiet \ufffd]0;pwned\ufffd talks');
  });

  test('says what is wrong with own claims by line, with the name of their file', async () => {
    const faulty = [{ ...claim, object: 'nowhere' }, { ...claim, evidence: [{ quote: 'not there' }] }, '{', { ...claim, subject: 'nobody' }, '{}'];
    const run = await world.run('ingest', file, '--claims', world.write('q.jsonl', jsonl(...faulty)));
    const places = run.stderr.trimEnd().split('\n');
    expect(places.map((place) => /^entente: \S*q\.jsonl (line \d): /.exec(place)?.[1])).toEqual(['line 1', 'line 2', 'line 3', 'line 4', 'line 5']);
  });

  test('begins what it says of each file with its name', async () => {
    const files = [
      world.write('empty.txt', ''),
      world.write(
        'rubbish.txt',
        Uint8Array.from({ length: 4_000 }, (_, index) => (index * 7_919) % 256),
      ),
      world.write('blank.md', '\n\n'),
      `${file}.missing`,
    ];
    const run = await world.run('ingest', ...files);
    const lines = run.stderr.trimEnd().split('\n');
    expect(lines.map((line, index) => line.startsWith(`entente: ${files[index]}: `))).toEqual([true, true, true, true]);
    expect(lines[3]).toContain('there is no such file');
  });

  test('tells the format from the bytes where the name says nothing', async () => {
    const page = `<!doctype html><html><head><title>A page</title></head><body><article>${'<p>Syldavia shares a river.</p>'.repeat(8)}</article></body></html>`;
    const options = { environment: world.environment };
    expect((await runEntente(['ingest', '-', '--dry-run', '--author', 'Jane Doe'], { ...options, stdin: page })).stdout).toContain('standard input: A page');
    const pdf = buildPdf([['Syldavia was loud.', '', 'Its neighbour did not answer.']], { Title: 'Printed' });
    for (const name of ['printed', 'printed.txt'])
      expect((await world.run('ingest', world.write(name, pdf), '--dry-run', '--author', 'Jane Doe')).stdout).toContain(`${name}: Printed (`);
    const wrong = await world.run('ingest', world.write('page.pdf', page));
    expect(wrong).toMatchObject({ code: 1, stderr: expect.stringContaining('page.pdf: the file is no PDF: give it as what it is') });
  });

  test('applies own claims with --apply, leaves a bad one out alone, and exits 1 for it', async () => {
    const mixed = world.write('mixed.jsonl', jsonl(claim, { ...claim, object: 'nowhere' }));
    const run = await world.run('ingest', file, '--claims', mixed, '--apply', '--title', 'It');
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('article added, 1 claims added, 0 unchanged, 0 proposed, 0 known already, 1 claims rejected\n');
    expect(run.stderr).toMatch(/^entente: \S*mixed\.jsonl line 2: object: there is no entity "nowhere"/);
    expect((await ingest(file, '--claims', claims, '--apply')).articles).toMatchObject([{ report: { claimsCreated: 0, claimsUnchanged: 1 } }]);
  });

  test('reads several files, reports one that fails, and reads the others', async () => {
    const other = world.write('other.txt', 'Another article.');
    const run = await world.run('ingest', file, `${file}.missing`, other, '--author', 'Jane Doe', '--json');
    expect(run.code).toBe(1);
    const { articles } = documentOf<Document>(run);
    expect(articles.map(({ error }) => error?.code)).toEqual([undefined, 'NOT_FOUND', undefined]);
    expect(articles.flatMap(({ proposal }) => proposal?.items.length ?? [])).toEqual([1, 1]);
  });

  test('reads a page in the charset that it names', async () => {
    const page = `<html><head><meta charset="windows-1252"></head><body><article>${'<p>Syldavia shares Borduria’s river.</p>'.repeat(8)}</article></body></html>`;
    const bytes = Uint8Array.from(page, (letter) => (letter === '’' ? 0x92 : letter.charCodeAt(0)));
    const [article] = (await ingest(world.write('page.html', bytes))).articles;
    const shown = await world.run('review', 'show', article?.proposal?.id ?? '');
    expect(shown.stdout).toContain('Syldavia shares Borduria’s river.');
  });

  test('takes the address of the article, and reads standard input', async () => {
    const args = ['ingest', '-', '--url', 'https://example.org/later', '--author', 'Jane Doe', '--json'];
    const run = await runEntente(args, { environment: world.environment, stdin: text });
    const { proposal } = documentOf<Document>(run).articles[0] ?? {};
    const shown = documentOf<{ readonly article: unknown }>(await world.run('review', 'show', proposal?.id ?? '', '--json'));
    expect(shown.article).toMatchObject({ url: 'https://example.org/later' });
  });
});

describe('entente review', () => {
  let world: World;
  let id: string;
  let items: Readonly<Record<string, string>>;
  beforeEach(async () => {
    world = createWorld();
    await addCast(world);
    const claimsJsonl = jsonl(claim, { ...claim, subject: 'Jane Doe', predicate: 'PRAISES', evidence: undefined });
    const query = 'mutation($input: ArticleIngestInput!) { articleIngest(input: $input) { proposal { id items { id kind } } } }';
    const variables = { input: { text, authors: ['Jane Doe'], claimsJsonl } };
    const { data } = await runOnStore({ url: world.environment['ENTENTE_STORE'] ?? '' }, { query, variables });
    const { proposal } = (data as { readonly articleIngest: Pick<Document['articles'][number], 'proposal'> }).articleIngest;
    id = proposal?.id ?? '';
    const [jane = '', critique = '', praise = ''] = (proposal?.items ?? []).map((item) => item.id);
    items = { jane, critique, praise };
  });

  test('lists what waits, and shows each item in its sentence with the words marked', async () => {
    expect((await world.run('review')).stdout).toMatch(new RegExp(`^${id}  3 of 3 pending  \\d{4}-\\d\\d-\\d\\d by command line  untitled\n$`));
    const { code, stdout } = await world.run('review', 'show', id);
    expect(code).toBe(0);
    expect(stdout).toContain(`ENTITY ${items['jane']}: "Jane Doe" is not in the graph: a person, as it seems\n  adds: PERSON jane-doe\n`);
    expect(stdout).toContain(
      `CLAIM ${items['critique']}: Syldavia criticizes Borduria\n  “[Syldavia was loud].”\n  adds: Syldavia CRITICIZES Borduria, fact\n`,
    );
    expect(stdout).toContain(`adds: Jane Doe (${items['jane']}) PRAISES Borduria, fact\n`);
  });

  test('accepts all, once, and then has nothing to list', async () => {
    const accepted = await world.run('review', 'accept', id);
    expect(accepted).toMatchObject({ code: 0, stdout: `${id}: 3 accepted, 0 rejected; 1 entities and 2 claims added\n` });
    const again = await world.run('review', 'reject', id);
    expect(again.code).toBe(0);
    expect(again.stdout).toMatch(/: nothing was changed, it has been decided already \(3 accepted, 0 rejected; the last by \S+, \d{4}-\S+\)\n$/);
    expect((await world.run('review')).stdout).toBe('nothing waits for a decision\n');
    expect((await world.run('review', 'list', '--all')).stdout).toContain('ACCEPTED');
    expect((await world.run('review', 'show', id, '--all')).stdout).toMatch(/accepted as jane-doe by \S+, \d{4}/);
    expect((await world.run('verify')).code).toBe(0);
  });

  test('accepts a name as an entity that is known, and rejects single items', async () => {
    const accepted = await world.run('review', 'accept', id, '--item', items['jane'] ?? '', '--use', 'syldavia', '--json');
    expect(documentOf(accepted)).toMatchObject({ report: { itemsAccepted: 1, entitiesCreated: 0 }, userErrors: [] });
    expect(await world.run('review', 'reject', id, '--item', items['praise'] ?? '')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/0 accepted, 1 rejected; .*\n {2}1 still to be decided: entente review show/),
    });
    const same = await world.run('review', 'reject', id, '--item', items['praise'] ?? '');
    expect(same).toMatchObject({ code: 0, stdout: expect.stringContaining('nothing was changed, it has been decided so already\n') });
    const again = await world.run('review', 'accept', id, '--item', items['praise'] ?? '');
    expect(again).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(/items\.0\.decision: item pit_\w+ was rejected by/) });
  });

  test('refuses a claim on a name that is yet to be decided, and names the item', async () => {
    const run = await world.run('review', 'accept', id, '--item', items['praise'] ?? '');
    expect(run).toMatchObject({ code: 1, stderr: expect.stringContaining(items['jane'] ?? 'no item') });
  });

  test('says what is not there', async () => {
    expect(await world.run('review', 'show', 'prp_00')).toMatchObject({ code: 1, stderr: expect.stringContaining('there is no proposal prp_00') });
    expect(await world.run('review', 'reject', 'prp_00')).toMatchObject({ code: 1, stderr: expect.stringContaining('there is no proposal prp_00') });
  });
});

describe('Wrong usage', () => {
  test.each([
    [['a.txt', 'b.txt', '--title', 'It'], '--title can be said of one article only'],
    [['a.txt', 'b.txt', '--url', 'https://example.org/it'], '--url can be said of one article only'],
    [['a.txt', '--token', 'x'], '--token goes with --url'],
    [['a.txt', '--dry-run', '--apply'], 'cannot be used with'],
    [['a.txt', '--published', 'yesterday'], 'Write 2026, 2026-11 or 2026-11-25'],
    [['a.txt', '--format', 'doc'], 'Allowed choices are text, markdown, html, pdf'],
    [['-', '--claims', '-'], 'standard input can be read once only'],
  ])('of ingest %s is told', async (args, message) => {
    expect(await runEntente(['ingest', ...args])).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(message) });
  });

  test.each([
    [['accept'], 'accept needs the id of a proposal'],
    [['show', 'clm_00'], 'show needs the id of a proposal'],
    [['list', 'prp_00'], 'list takes no id'],
    [['show', 'prp_00', '--use', 'x'], '--item, --use and --claim go with accept and reject'],
    [['accept', 'prp_00', '--use', 'x'], '--use and --claim go with accept and one --item'],
    [['accept', 'prp_00', '--item', 'pit_00', '--claim', 'no JSON'], '--claim takes one claim as JSON'],
    [['delete', 'prp_00'], 'Allowed choices are list, show, accept, reject'],
  ])('of review %s is told', async (args, message) => {
    expect(await runEntente(['review', ...args])).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(message) });
  });
});
