import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { editorTokenPath, keepEditorToken } from '../../src/server/editor-token.js';

const emptyFolder = () => mkdtempSync(join(tmpdir(), 'entente-token-'));
const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

describe('the editor token', () => {
  test('is made once, kept beside the graph for its owner only, and used again', () => {
    const graph = join(emptyFolder(), 'data', 'entente');
    const first = keepEditorToken(`embedded:${graph}`);
    expect(first.path).toBe(`${graph}.editor-token`);
    expect(first.token).toMatch(/^[\w-]{43}$/);
    expect(readFileSync(`${graph}.editor-token`, 'utf8')).toBe(`${first.token}\n`);
    expect(modeOf(`${graph}.editor-token`)).toBe('600');
    expect(keepEditorToken(`embedded:${graph}`)).toEqual(first);
  });

  test('is closed to others again where somebody opened it', () => {
    const graph = join(emptyFolder(), 'entente');
    const { path = '' } = keepEditorToken(`embedded:${graph}`);
    chmodSync(path, 0o644);
    keepEditorToken(`embedded:${graph}`);
    expect(modeOf(path)).toBe('600');
  });

  test('is the same for all processes that start at once, with nothing left lying about', async () => {
    const folder = emptyFolder();
    const script = `import('./src/server/editor-token.ts').then((m) => console.log(m.keepEditorToken('embedded:${join(folder, 'entente')}').token))`;
    const runs = Array.from({ length: 4 }, () => promisify(execFile)(process.execPath, ['--import', 'tsx', '--eval', script]));
    const tokens = (await Promise.all(runs)).map(({ stdout }) => stdout.trim());
    expect(new Set(tokens).size).toBe(1);
    expect(readdirSync(folder)).toEqual(['entente.editor-token']);
  });

  test('of a graph in memory is good for one run, and kept nowhere', () => {
    const { token, path } = keepEditorToken('embedded:memory');
    expect(path).toBeUndefined();
    expect(keepEditorToken('embedded:memory').token).not.toBe(token);
  });

  test('of a Neo4j, which is elsewhere, is kept in data/', () => {
    expect(editorTokenPath('neo4j://localhost')).toBe(join('data', 'editor-token'));
  });

  test('is refused with the file to delete where something else stands in it', () => {
    const graph = join(emptyFolder(), 'entente');
    writeFileSync(`${graph}.editor-token`, 'hello');
    expect(() => keepEditorToken(`embedded:${graph}`)).toThrow(`${graph}.editor-token holds no editor token: delete it`);
  });

  test('says what to do where it cannot be kept', () => {
    const file = join(emptyFolder(), 'a-file');
    writeFileSync(file, '');
    expect(() => keepEditorToken(`embedded:${join(file, 'entente')}`)).toThrow(/cannot keep an editor token .* or set ENTENTE_TOKENS/);
    expect(existsSync(join(file, 'entente'))).toBe(false);
  });
});
