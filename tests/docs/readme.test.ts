import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createProgram } from '../../src/cli/program.js';
import { addRecords } from '../../src/exchange/jsonl/add-records.js';
import { packageRoot } from '../../src/package-root.js';
import { queryLimits } from '../../src/server/limits/limits.js';
import { seededWorld } from './seeded.js';

const world = seededWorld();

const read = (path: string): string => readFileSync(join(packageRoot(), path), 'utf8');
const readme = read('README.md');

/** The blocks of code in the README, in order. */
const blocks = [...readme.matchAll(/```(\w*)\n(.*?)```/gs)].map(([, language = '', text = '']) => ({ language, text }));
const questions = blocks.flatMap(({ language, text }, index) => (language === 'graphql' ? [{ question: text, answer: blocks[index + 1] }] : []));

test('The README asks three questions', () => {
  expect(questions).toHaveLength(3);
});

test.each(questions)('A question of the README has the answer that is printed below it: $question', async ({ question, answer }) => {
  expect(answer?.language).toBe('json');
  expect(await world().ask(question)).toEqual(JSON.parse(answer?.text ?? ''));
});

test('The records of the README are added as they stand, and change nothing the second time', async () => {
  const records = blocks.find(({ language }) => language === 'jsonl')?.text ?? '';
  const options = { by: 'reader', action: 'add' };
  expect(await addRecords(world().store, records, options)).toMatchObject({
    faults: [],
    report: { entitiesCreated: 1, articlesCreated: 1, claimsCreated: 1, evidenceAdded: 1 },
  });
  expect(await addRecords(world().store, records, options)).toMatchObject({
    faults: [],
    report: { entitiesUnchanged: 1, articlesUnchanged: 1, claimsUnchanged: 1 },
  });
  const { claims } = await world().ask('{ claims(filter: {author: {name: "Jane Doe"}}) { nodes { evidence { quote status } } } }');
  expect(claims.nodes).toEqual([{ evidence: [{ quote: 'France should work with Germany', status: 'VERIFIED' }] }]);
});

test('The commands of the README exist', () => {
  const shell = blocks
    .filter(({ language }) => language === 'sh')
    .map(({ text }) => text)
    .join('\n');
  const { scripts, bin } = JSON.parse(read('package.json'));
  const commands = createProgram().commands.map((command) => command.name());
  expect(Object.keys(bin)).toEqual(['entente']);
  for (const [, script = ''] of shell.matchAll(/npm (start|test)/g)) expect(scripts).toHaveProperty(script);
  for (const [, command] of readme.matchAll(/npx entente (\w+)/g)) expect(commands).toContain(command);
  expect(shell).toContain('npm ci && npm start');
  expect(shell).toContain('npm ci && npm test');
});

test('The README lists every setting, and no other', () => {
  const settings = (text: string) => [...new Set(text.match(/\b(ENTENTE_[A-Z_]+|NEO4J_[A-Z]+|HOST|PORT)\b/g))].sort();
  expect(settings(readme)).toEqual(settings(read('src/config.ts')));
});

test('The README names the limits that are', () => {
  const { depthMax, charactersMax, aliasesMax, costMax } = queryLimits;
  const words = readme.replaceAll('\n', ' ');
  expect(words).toContain(
    `${depthMax} levels deep, have ${charactersMax.toLocaleString('en')} characters and ${aliasesMax} aliases, and may ask for at most ${costMax.toLocaleString('en')} fields`,
  );
});

test('The tree of the README is the tree that is there', () => {
  const tree = blocks.find(({ text }) => text.startsWith('schema/'))?.text ?? '';
  const named = tree.split('\n').flatMap((line) => /^(\S+)\//.exec(line)?.[1] ?? []);
  for (const folder of named) expect(existsSync(join(packageRoot(), folder)), folder).toBe(true);
  const rooms = readdirSync(join(packageRoot(), 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `src/${name}`);
  expect(named).toEqual(expect.arrayContaining(rooms));
});

test('What the README links to is there', () => {
  for (const [, target = ''] of readme.matchAll(/\]\(([^)#]+)\)/g)) expect(existsSync(join(packageRoot(), target)), target).toBe(true);
});
