import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.js';
import { EntenteError } from '../../src/domain/errors.js';

/** The lines in which a faulty environment is refused, without the heading. */
function faultsOf(environment: Readonly<Record<string, string>>): readonly string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof EntenteError && error.code === 'INVALID_INPUT')
      return error.message
        .split('\n')
        .slice(1)
        .map((line) => line.trim());
    throw error;
  }
  return [];
}

const secret = 'not-to-be-printed-0123456789';

function fileOf(text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'entente-config-')), 'tokens');
  writeFileSync(path, text);
  return path;
}

describe('readConfig', () => {
  test('has a default for everything', () => {
    expect(readConfig({})).toEqual({
      store: { url: 'embedded:./data/entente', user: undefined, password: undefined, database: undefined },
      host: '127.0.0.1',
      port: 4000,
      tokens: [],
      anonymous: 'reader',
      corsOrigins: [],
      embedOrigins: ['*'],
      languageModel: undefined,
    });
  });

  test('takes an empty variable as one that is not set, as docker compose passes them', () => {
    const empty = { ENTENTE_STORE: '', HOST: ' ', PORT: '', ENTENTE_TOKENS: '', ENTENTE_ANONYMOUS: '', ENTENTE_CORS_ORIGINS: '', NEO4J_PASSWORD: '' };
    expect(readConfig(empty)).toEqual(readConfig({}));
  });

  test('reads every setting', () => {
    const config = readConfig({
      ENTENTE_STORE: 'neo4j+s://graph.example.org',
      NEO4J_USER: 'entente',
      NEO4J_PASSWORD: ' with spaces ',
      NEO4J_DATABASE: 'policy',
      HOST: '0.0.0.0',
      PORT: ' 0 ',
      ENTENTE_TOKENS: `editor:${secret}, reader:another-secret-of-it`,
      ENTENTE_ANONYMOUS: 'none',
      ENTENTE_CORS_ORIGINS: 'https://dashboard.example.org,http://localhost:5173',
      ENTENTE_EMBED_ORIGINS: 'https://news.example.org',
      ENTENTE_LLM_URL: 'http://localhost:11434/v1',
      ENTENTE_LLM_MODEL: 'small',
      ENTENTE_LLM_KEY: 'key',
    });
    expect(config).toEqual({
      store: { url: 'neo4j+s://graph.example.org', user: 'entente', password: ' with spaces ', database: 'policy' },
      host: '0.0.0.0',
      port: 0,
      tokens: [
        { role: 'editor', token: secret },
        { role: 'reader', token: 'another-secret-of-it' },
      ],
      anonymous: undefined,
      corsOrigins: ['https://dashboard.example.org', 'http://localhost:5173'],
      embedOrigins: ['https://news.example.org'],
      languageModel: { url: 'http://localhost:11434/v1', model: 'small', key: 'key' },
    });
  });

  test('lets views be framed by any page, by those of some origins, or by none', () => {
    expect(readConfig({ ENTENTE_EMBED_ORIGINS: '*' }).embedOrigins).toEqual(['*']);
    expect(readConfig({ ENTENTE_EMBED_ORIGINS: 'none' }).embedOrigins).toEqual([]);
    expect(readConfig({ ENTENTE_EMBED_ORIGINS: 'https://a.org, https://b.org' }).embedOrigins).toEqual(['https://a.org', 'https://b.org']);
    const [fault] = faultsOf({ ENTENTE_EMBED_ORIGINS: 'https://a.org,*' });
    expect(fault).toContain('ENTENTE_EMBED_ORIGINS "*" is no origin');
  });

  test('logs in to Neo4j as neo4j where only a password is set', () => {
    expect(readConfig({ ENTENTE_STORE: 'bolt://localhost', NEO4J_PASSWORD: 'x' }).store.user).toBe('neo4j');
  });

  test('reads tokens from a file, one a line', () => {
    const path = fileOf(`editor:${secret}\r\ncontributor:another-secret-of-it\n\n`);
    expect(readConfig({ ENTENTE_TOKENS_FILE: path }).tokens).toEqual([
      { role: 'editor', token: secret },
      { role: 'contributor', token: 'another-secret-of-it' },
    ]);
  });

  test('reports all faults at once: the variable, its value, and what to write', () => {
    const faults = faultsOf({
      ENTENTE_STORE: 'postgres://localhost',
      HOST: 'two words',
      PORT: '65536',
      ENTENTE_ANONYMOUS: 'root',
      ENTENTE_CORS_ORIGINS: 'https://a.example.org/,*',
      ENTENTE_LLM_URL: 'localhost',
      NEO4J_USER: 'neo4j',
    });
    expect(faults).toHaveLength(9);
    for (const [variable, value, advice] of [
      ['ENTENTE_STORE', 'postgres://localhost', 'embedded:<path>'],
      ['HOST', 'two words', '127.0.0.1'],
      ['PORT', '65536', 'from 0 to 65535'],
      ['ENTENTE_ANONYMOUS', 'root', 'reader, contributor, editor or none'],
      ['ENTENTE_CORS_ORIGINS', 'https://a.example.org/', 'no slash at the end'],
      ['ENTENTE_CORS_ORIGINS', '*', 'https://dashboard.example.org'],
      ['ENTENTE_LLM_URL', 'localhost', 'http://localhost:11434/v1'],
    ] as const)
      expect(faults.find((fault) => fault.startsWith(`${variable} "${value}"`))).toContain(advice);
    expect(faults).toContain('NEO4J_PASSWORD is not set, but NEO4J_USER is: set both, or neither');
    expect(faults).toContain('ENTENTE_LLM_MODEL is not set, but ENTENTE_LLM_URL is: set both, or neither');
  });

  test.each(['abc', '-1', '1.5', '80 80', '0x50', '99999'])('takes no port %s', (port) => {
    expect(faultsOf({ PORT: port })).toEqual([`PORT "${port}" is no port: write a whole number from 0 to 65535; 0 takes a free one`]);
  });

  test.each([
    [`${secret}`, 'entry 1 does not begin with a role'],
    [`${secret}:editor`, 'entry 1 does not begin with a role'],
    ['editor:short', 'entry 1 has a token of less than 16 characters'],
    [`reader:${secret}, editor:with a space inside it`, 'entry 2 has a character that cannot be sent'],
    [`reader:${secret}, editor:${secret}`, 'entry 2 has the token of an earlier entry'],
    [',', 'holds no token'],
  ])('says what is wrong with a token by its number, and never repeats it', (tokens, fault) => {
    for (const environment of [{ ENTENTE_TOKENS: tokens }, { ENTENTE_TOKENS_FILE: fileOf(tokens) }]) {
      const [first = '', ...others] = faultsOf(environment);
      expect(others).toEqual([]);
      expect(first).toContain(`${Object.keys(environment)[0]} ${fault}`);
      expect(first).not.toContain(secret);
      expect(first).not.toContain('short');
    }
  });

  test('refuses tokens given twice, and a file that cannot be read', () => {
    expect(faultsOf({ ENTENTE_TOKENS: `editor:${secret}`, ENTENTE_TOKENS_FILE: fileOf(`editor:${secret}`) })).toEqual([
      'ENTENTE_TOKENS_FILE is set, and so is ENTENTE_TOKENS: set one of the two',
    ]);
    expect(faultsOf({ ENTENTE_TOKENS_FILE: '/nowhere/tokens' })[0]).toContain('ENTENTE_TOKENS_FILE "/nowhere/tokens" cannot be read (ENOENT');
  });

  test('never repeats a password that stands in an address', () => {
    for (const url of ['neo4j://neo4j:hunter2@localhost', 'http://neo4j:hunter2@localhost'])
      expect(faultsOf({ ENTENTE_STORE: url })[0]).toMatch(/^ENTENTE_STORE "(?!.*hunter2)/);
  });

  test('does not mind Neo4j settings beside an embedded graph', () => {
    expect(faultsOf({ NEO4J_USER: 'neo4j' })).toEqual([]);
  });
});
