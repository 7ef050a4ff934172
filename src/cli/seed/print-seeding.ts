import { wroteAnything } from '../../domain/change-set.js';
import type { SeedResult } from '../../exchange/seeds.js';
import { printRejected } from '../add/print-outcome.js';
import { printLine } from '../output/print.js';

/** What a seeding did, and on standard error each record of the seeds that could not be loaded. */
export function printSeeding({ report, faults }: SeedResult): void {
  printRejected(faults, ({ file, line }) => `seeds/${file}:${line}`);
  const { evidenceAdded: _, ...records } = report;
  const total = Object.values(records).reduce((sum, count) => sum + count, 0);
  if (!wroteAnything(report)) return printLine(`nothing to do: the graph has all ${total} records of the seeds already`);
  const { entitiesCreated, articlesCreated, claimsCreated, entitiesUpdated, articlesUpdated } = report;
  const updated = entitiesUpdated + articlesUpdated;
  printLine(`seeded: ${entitiesCreated} entities, ${articlesCreated} articles and ${claimsCreated} claims are new, ${updated} records were updated`);
}
