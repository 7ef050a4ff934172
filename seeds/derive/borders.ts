import type { Profile } from './factbook.js';
import { type ClaimRecord, compareText, type EntityRecord, present } from './records.js';
import { nameOpening, nameWithin } from './sentence-names.js';
import { plainLetters } from './slug.js';
import { sourceKeys } from './sources.js';
import { stateRows } from './states.js';

/** Names that only the lists of boundaries use. */
const boundaryNames: Readonly<Record<string, string>> = { uae: 'united-arab-emirates', uk: 'united-kingdom', us: 'united-states', macedonia: 'north-macedonia', 'czech republic': 'czechia', burma: 'myanmar' };

/** Morocco's boundary with Mauritania exists only where Western Sahara is counted as Moroccan, which is disputed. */
const disputedPairs: ReadonlySet<string> = new Set(['mauritania morocco']);

/** Land borders between the states of the seeds; boundaries with territories that are no state here are left out. */
export function borderClaims(profiles: ReadonlyMap<string, Profile>, nations: readonly EntityRecord[]): readonly ClaimRecord[] {
  const slugByName = new Map([...nations.map(({ name, slug }): [string, string] => [plainLetters(name), slug]), ...Object.entries(boundaryNames)]);
  const pairs = new Set<string>();
  for (const [code, slug] of stateRows)
    for (const name of neighbourNames(profiles.get(code)?.borderCountries)) {
      const neighbour = slugByName.get(plainLetters(name));
      if (neighbour !== undefined && neighbour !== slug) pairs.add([slug, neighbour].toSorted(compareText).join(' '));
    }
  const nationBySlug = new Map(nations.map((nation) => [nation.slug, nation]));
  return [...pairs].filter((pair) => !disputedPairs.has(pair)).toSorted(compareText).map((pair) => borderClaim(pair.split(' ').map((slug) => nationBySlug.get(slug))));
}

/** `China (southeast) 4,133 km and China (south) 46 km; Estonia 324 km` gives China, China, Estonia. */
function neighbourNames(boundaries: string | undefined): readonly string[] {
  return (boundaries ?? '').split(/(?<=km)(?: \([^)]*\))?(?:[;,]| and) |; /).map((entry) => entry.replace(/ \(.*$| [\d,.]+ km.*$/, '').replace(/^The /, ''));
}

function borderClaim([a, b]: readonly (EntityRecord | undefined)[]): ClaimRecord {
  if (a === undefined || b === undefined) throw new Error('a border needs two nations');
  return present<ClaimRecord>({
    type: 'claim',
    subject: a.slug,
    predicate: 'BORDERS',
    object: b.slug,
    office: undefined,
    validFrom: borderSince(frontierFrom(a), frontierFrom(b)),
    validTo: undefined,
    method: 'IMPORT',
    summary: `${nameOpening(a.slug, a.name)} and ${nameWithin(b.slug, b.name)} share a land border.`,
    article: sourceKeys.factbook,
  });
}

/** Russia's frontiers were the Soviet Union's until this day, though its own organs are older. */
const frontiersFrom: Readonly<Record<string, string>> = { russia: '1991-12-25' };

const frontierFrom = (nation: EntityRecord): string | undefined => frontiersFrom[nation.slug] ?? nation.existsFrom;

/**
 * A border is no older than the younger of its two states. Where only one birthday is known, it counts if it falls
 * after 1990, when the other state surely existed.
 */
function borderSince(a: string | undefined, b: string | undefined): string | undefined {
  const later = [a, b].filter((day) => day !== undefined).toSorted(compareText).at(-1);
  const areBothKnown = a !== undefined && b !== undefined;
  return later !== undefined && (areBothKnown || later >= '1990') ? later : undefined;
}
