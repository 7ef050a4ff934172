import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createIngestion } from '../../../src/ingest/steps.js';
import { packageRoot } from '../../../src/package-root.js';
import { openEmbeddedEngine } from '../../../src/store/embedded-engine.js';
import { seed } from '../../docs/seeded.js';
import { faultsOf } from '../../exchange/faults-of.js';
import { worldOn } from '../../graphql/ask.js';
import { done } from '../../trust/judge.js';

const folder = join(packageRoot(), '../shared/data/wiki-current-events/days');
const isHere = existsSync(folder);
if (!isHere) console.warn(`skipped: there are no days of news in ${folder}`);

/** Days of news that are read; NEWS_ARTICLES=200 reads as many, in some minutes. */
const count = Number(process.env['NEWS_ARTICLES'] ?? 3);

describe.skipIf(!isHere)('Days of news', () => {
  test('go in, are reviewed by a script, leave the graph sound, and go in again without a change', { timeout: 1_200_000 }, async () => {
    const engine = await openEmbeddedEngine({});
    const world = await worldOn(engine, [], { ingestion: createIngestion() });
    await seed(engine);
    const before = (await world.ask('{ statistics { articles claims entities } }')).statistics;
    const files = readdirSync(folder).toSorted().slice(0, count);
    const ingest = (file: string) =>
      done(
        world,
        'articleIngest',
        { text: readFileSync(join(folder, file), 'utf8'), format: 'MARKDOWN' },
        'itemsLeftOut report { itemsProposed } proposal { id items { kind candidates { score } } }',
      );
    let claims = 0;
    for (const file of files) {
      const { proposal, itemsLeftOut } = await ingest(file);
      expect(itemsLeftOut, file).toBe(0);
      const accepted = await done(world, 'proposalDecide', { id: proposal.id, all: 'ACCEPT' }, 'report { claimsCreated }');
      claims += accepted.report.claimsCreated;
      // Names that may mean several, and sentences without a claim, are not this reviewer's.
      expect((await done(world, 'proposalDecide', { id: proposal.id, all: 'REJECT' }, 'proposal { pendingCount }')).proposal).toEqual({ pendingCount: 0 });
    }
    const after = (await world.ask('{ statistics { articles claims entities } }')).statistics;
    expect(after).toMatchObject({ articles: before.articles + files.length, claims: before.claims + claims });
    expect(after.entities).toBeGreaterThan(before.entities);
    expect(await faultsOf(engine)).toEqual([]);
    for (const file of files) expect((await ingest(file)).report, file).toEqual({ itemsProposed: 0 });
    expect((await world.ask('{ statistics { articles claims entities } }')).statistics).toEqual(after);
    await world.store.close();
  });
});
