/**
 * Derives the seeds on nations, leaders and their meetings from public data, and rewrites them in place:
 *   npx tsx seeds/derive/main.ts <data-folder>
 * The same data always gives the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { borderClaims } from './borders.js';
import { readFactbook } from './factbook.js';
import { historicalTopics, successions } from './historical-states.js';
import { handWrittenLeaders, incumbentLeaders, leaderTopics, uniteLeaders } from './leaders.js';
import { meetingClaims } from './meetings.js';
import { membershipClaims, membershipTopics } from './memberships.js';
import { nationEntities } from './nations.js';
import type { ClaimRecord, EntityRecord, SeedRecord } from './records.js';
import { nameOpening, nameWithin } from './sentence-names.js';
import { britannicaKey, sourceArticles } from './sources.js';
import { type LeaderWithTenures, tenureClaim } from './tenures.js';
import { presidents, secretariesOfState } from './united-states.js';

const seedsFolder = join(dirname(fileURLToPath(import.meta.url)), '..');

function deriveSeeds(dataFolder: string): void {
  const profiles = readFactbook(join(dataFolder, 'cia-factbook'));
  const nations = nationEntities(profiles);
  const unitedStates = presidents(dataFolder);
  const leaders = uniteLeaders([...unitedStates.leaders, ...handWrittenLeaders(), ...secretariesOfState(dataFolder), ...incumbentLeaders(profiles)]);

  writeSeed('nations.jsonl', [...nations, ...borderClaims(profiles, nations), ...membershipClaims(profiles, nations), ...successionClaims(nations)]);
  writeSeed('leaders.jsonl', [...leaders.map(({ entity }) => entity), ...tenureClaims(leaders, nations)]);
  writeSeed('meetings.jsonl', meetingClaims(dataFolder, leaders, unitedStates.slugById));
  writeSeed('sources-nations.jsonl', citedOnly(sourceArticles([...leaderTopics, ...membershipTopics, ...successions.map(([, , , topic]) => topic), ...Object.values(historicalTopics)])));
}

function successionClaims(nations: readonly EntityRecord[]): readonly ClaimRecord[] {
  const nameBySlug = new Map(nations.map(({ slug, name }) => [slug, name]));
  const nameOf = (slug: string): string => nameBySlug.get(slug) ?? slug;
  return successions.map(([successor, predecessor, from, topic]) => ({
    type: 'claim',
    subject: successor,
    predicate: 'SUCCEEDS',
    object: predecessor,
    validFrom: from,
    method: 'HUMAN',
    summary: `${nameOpening(successor, nameOf(successor))} is a successor state of ${nameWithin(predecessor, nameOf(predecessor))}.`,
    article: britannicaKey(topic),
  }));
}

/** Bodies outside the nations that somebody heads; they are defined in `institutions.jsonl`. */
const bodyNames: Readonly<Record<string, string>> = { nato: 'NATO', 'united-nations': 'the United Nations', 'us-department-of-state': 'the United States' };

function tenureClaims(leaders: readonly LeaderWithTenures[], nations: readonly EntityRecord[]): readonly ClaimRecord[] {
  const nameBySlug = new Map([...nations.map(({ slug, name }): [string, string] => [slug, nameWithin(slug, name)]), ...Object.entries(bodyNames)]);
  return leaders.flatMap(({ entity, tenures }) => tenures.map((tenure) => tenureClaim(tenure, entity.name, nameBySlug.get(tenure.of) ?? tenure.of)));
}

const citedKeys = new Set<string>();

function writeSeed(file: string, records: readonly SeedRecord[]): void {
  for (const record of records) {
    if (record.type === 'entity') citedKeys.add(record.source);
    if (record.type === 'claim') citedKeys.add(record.article);
  }
  writeFileSync(join(seedsFolder, file), records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  console.log(`${file}: ${records.length} records`);
}

function citedOnly<T extends { readonly key: string }>(articles: readonly T[]): readonly T[] {
  return articles.filter(({ key }) => citedKeys.has(key));
}

const [dataFolder] = process.argv.slice(2);
if (dataFolder === undefined) {
  console.error('usage: npx tsx seeds/derive/main.ts <data-folder>');
  process.exitCode = 2;
} else {
  deriveSeeds(dataFolder);
}
