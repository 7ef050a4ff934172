import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addToStore } from '../../src/cli/add/add-to-store.js';
import { buildPdfBomb } from '../ingest/reading/build-pdf.js';
import { dumpGraph } from './support/dump-graph.js';
import { documentOf, runEntente } from './support/run-entente.js';
import { createFolder, jsonl } from './support/world.js';

const words = 'Syldavia criticized Borduria, and nobody in the whole of the country was surprised by what its president had to say. ';
const french =
  'Le président russe a déclaré que les négociations avec les États-Unis sur le contrôle des armements étaient dans l’impasse. Le ministre des Affaires étrangères a ajouté que Moscou restait ouverte au dialogue. ';

/** Files that are no article, and what is said of each. */
const hazards: readonly (readonly [string, Uint8Array | string, RegExp])[] = [
  ['ten-megabytes.txt', new Uint8Array(10_000_000).fill(97), /10000000 bytes, and 8000000 are read at most: save/],
  ['book.txt', words.repeat(2_000), /characters, and 100000 are read at most: split/],
  ['bomb.pdf', buildPdfBomb(200_000_000, 1), /decodes to more than \d+ bytes/],
  ['nested.html', `<html><body>${'<div>'.repeat(100_000)}x`, /nested more than 256 deep/],
  ['rubbish.txt', Uint8Array.from({ length: 4_000 }, (_, index) => (index * 7_919) % 256), /is not text: save/],
  ['latin-1.txt', new Uint8Array([...Buffer.from(words), 0x92, ...Buffer.from(words)]), /not valid UTF-8: save it as UTF-8/],
  ['klingon.html', `<html><head><meta charset="klingon"></head><body><p>${words}</p></body></html>`, /charset that nobody knows \(klingon\)/],
  ['empty.md', '', /is empty: give/],
  ['blank.txt', ' \n\n ', /is empty|no text was found/],
  ['french.txt', french.repeat(3), /in French.*English translation/],
];

interface Articles {
  readonly articles: readonly { readonly file: string; readonly error?: { readonly code: string; readonly message: string } }[];
}

describe('Files that are no article, given to "entente ingest" at once', () => {
  const { folder, path, environment, remove } = createFolder();
  let [articles, before, after]: [Articles['articles'], readonly string[], readonly string[]] = [[], [], []];

  beforeAll(async () => {
    await addToStore(
      { url: environment.ENTENTE_STORE },
      { jsonl: jsonl({ type: 'entity', kind: 'NATION', name: 'Syldavia' }), dryRun: false, onProgress: () => undefined },
    );
    const files = hazards.map(([name, content]) => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    });
    before = await dumpGraph(path);
    // The heap of a small machine.
    const run = await runEntente(['ingest', ...files, '--json'], { environment: { ...environment, NODE_OPTIONS: '--max-old-space-size=512' } });
    articles = documentOf<Articles>(run).articles;
    expect(run.code).toBe(1);
    after = await dumpGraph(path);
  });
  afterAll(remove);

  test.each(hazards.map(([name, , reason], index) => [name, reason, index] as const))('%s is refused, with what to do', (name, reason, index) => {
    const { file, error } = articles[index] ?? {};
    expect(file).toContain(name);
    expect(error).toMatchObject({ message: expect.stringMatching(reason) });
  });

  test('write nothing', () => {
    expect(after).toEqual(before);
  });
});
