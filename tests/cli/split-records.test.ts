import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { splitRecords } from '../../src/cli/add/split-records.js';
import { sha256 } from '../../src/domain/identity.js';
import { addRecords } from '../../src/exchange/jsonl/add-records.js';
import { openEmbeddedEngine } from '../../src/store/embedded-engine.js';
import { createGraphStore } from '../../src/store/graph-store.js';
import { dumpEngine } from './support/dump-graph.js';
import { jsonl } from './support/world.js';

const options = { by: 'test', action: 'add' };

/** What the graph holds after these texts were added one after the other, the change log aside. */
async function graphOf(texts: readonly string[]) {
  const engine = await openEmbeddedEngine({});
  const store = await createGraphStore(engine);
  let rejected = 0;
  for (const text of texts) rejected += (await addRecords(store, text, options)).faults.length;
  const dump = (await dumpEngine(engine)).filter((line) => !/^\[\["(Change|Graph)"\]/.test(line));
  await store.close();
  return { dump, rejected };
}

describe('splitting records', () => {
  test('into any number of pieces gives the same graph as the whole file', async () => {
    const folder = new URL('../../seeds/', import.meta.url);
    const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
    const whole = files.map((file) => readFileSync(new URL(file, folder), 'utf8')).join('\n');
    const pieces = splitRecords(whole, 250_000);
    expect(pieces.length).toBeGreaterThan(3);

    const lines = pieces.flatMap((piece) => piece.lines.filter((line) => !piece.repeated.includes(line)));
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines).toHaveLength(whole.split('\n').filter((line) => line.trim() !== '').length);
    expect(await graphOf(pieces.map((piece) => piece.jsonl))).toEqual(await graphOf([whole]));
  });

  const text = 'Syldavia is right. '.repeat(100);
  const speech = { type: 'article', key: 'speech', title: 'A speech', authors: ['ann'], text };
  const ann = { type: 'entity', kind: 'LEADER', slug: 'ann', name: 'Ann', source: 'speech' };
  const claim = { type: 'claim', subject: 'ann', predicate: 'PRAISES', object: 'syldavia', article: 'speech' };
  const syldavia = { type: 'entity', kind: 'NATION', slug: 'syldavia', name: 'Syldavia' };

  test('repeats an article at the head of each piece that names its key, by the digest of its text', () => {
    const [first, second] = splitRecords(jsonl(claim, speech, ann, '', syldavia), 2_200);
    expect(first).toMatchObject({ lines: [3, 2, 5], repeated: [] });
    expect(second).toMatchObject({ lines: [1, 2], repeated: [2] });
    expect(JSON.parse(second?.jsonl.split('\n')[1] ?? '')).toEqual({
      type: 'article',
      key: 'speech',
      title: 'A speech',
      authors: ['ann'],
      textSha256: sha256(text),
    });
  });

  test('keeps the text of an article whose digest is wrong, so that it is refused again', () => {
    const wrong = { ...speech, textSha256: sha256('another text') };
    const pieces = splitRecords(jsonl(claim, wrong, ann, syldavia), 2_300);
    expect(pieces).toHaveLength(2);
    for (const piece of pieces) expect(piece.jsonl).toContain('Syldavia is right.');
  });

  test('passes on what is no record, for others to refuse', () => {
    expect(splitRecords('no JSON\n[]\n\n5', 10)).toEqual([
      { jsonl: 'no JSON', lines: [1], repeated: [] },
      { jsonl: '[]\n5', lines: [2, 4], repeated: [] },
    ]);
  });
});
