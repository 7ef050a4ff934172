import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readJsonLines } from '../../../evaluate/data/json-lines.js';
import { createIngestion } from '../../../src/ingest/steps.js';
import { packageRoot } from '../../../src/package-root.js';
import { openEmbeddedEngine } from '../../../src/store/embedded-engine.js';
import { seed } from '../../docs/seeded.js';
import { faultsOf } from '../../exchange/faults-of.js';
import { worldOn } from '../../graphql/ask.js';
import { done } from '../../trust/judge.js';

const folder = join(packageRoot(), '../shared/data/wiki-current-events');
const isHere = existsSync(folder);
if (!isHere) console.warn(`skipped: there is no news in ${folder}`);

/** How many of each are read, if not a few; 200 take some minutes. */
const wanted = process.env['NEWS_ARTICLES'];

const inputs = {
  /** Every report of a day, as a Markdown file. */
  days: (count: number) => {
    const files = readdirSync(join(folder, 'days')).toSorted().slice(0, count);
    return files.map((file) => ({ text: readFileSync(join(folder, 'days', file), 'utf8'), format: 'MARKDOWN' }));
  },
  /** One report each. */
  reports: (count: number) =>
    readJsonLines<{ readonly text: string; readonly date: string }>(join(folder, 'items-2025.jsonl'))
      .slice(0, count)
      .map(({ text, date }) => ({ text, format: 'TEXT', publishedOn: date })),
} as const;

const statistics = '{ statistics { articles claims entities } }';

describe.skipIf(!isHere)('News', () => {
  test.each([
    ['days', 2],
    ['reports', 12],
  ] as const)(
    'by %s goes in, is reviewed by a script, leaves the graph sound, and goes in again without a change',
    { timeout: 1_800_000 },
    async (kind, few) => {
      const engine = await openEmbeddedEngine({});
      const world = await worldOn(engine, [], { ingestion: createIngestion() });
      await seed(engine);
      const before = (await world.ask(statistics)).statistics;
      const articles = inputs[kind](Number(wanted ?? few));
      const ingest = (input: object) => done(world, 'articleIngest', input, 'itemsLeftOut report { itemsProposed } proposal { id pendingCount }');
      const kept: (typeof articles)[number][] = [];
      let [claims, accepted] = [0, 0];
      for (const article of articles) {
        const { proposal, itemsLeftOut } = await ingest(article);
        expect(itemsLeftOut).toBe(0);
        // Of one in which nothing was found nothing is kept.
        if (proposal === null || proposal.pendingCount === 0) continue;
        kept.push(article);
        const { report } = await done(world, 'proposalDecide', { id: proposal.id, all: 'ACCEPT' }, 'report { claimsCreated itemsAccepted }');
        claims += report.claimsCreated;
        accepted += report.itemsAccepted > 0 ? 1 : 0;
        // Names that may mean several, and sentences without a claim, are not this reviewer's.
        expect((await done(world, 'proposalDecide', { id: proposal.id, all: 'REJECT' }, 'proposal { pendingCount }')).proposal).toEqual({ pendingCount: 0 });
      }
      const after = (await world.ask(statistics)).statistics;
      expect(after).toMatchObject({ articles: before.articles + accepted, claims: before.claims + claims });
      expect(after.entities).toBeGreaterThan(before.entities);
      expect(await faultsOf(engine)).toEqual([]);
      // What the names that were explained let be read is proposed once more, and then nothing.
      for (const article of kept) {
        const { proposal, report } = await ingest(article);
        if (report.itemsProposed > 0) await done(world, 'proposalDecide', { id: proposal.id, all: 'REJECT' });
      }
      for (const article of kept) expect((await ingest(article)).report, article.text.slice(0, 200)).toEqual({ itemsProposed: 0 });
      expect((await world.ask(statistics)).statistics).toEqual(after);
      await world.store.close();
    },
  );
});
