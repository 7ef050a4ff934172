import type { Profile } from './factbook.js';
import { historicalStates, historicalTopics } from './historical-states.js';
import { parseDay } from './long-date.js';
import { type AliasRecord, compareText, type EntityRecord, present } from './records.js';
import { plainLetters } from './slug.js';
import { britannicaKey, sourceKeys } from './sources.js';
import { continuingStates, stateDetails } from './state-details.js';
import { stateRows } from './states.js';

type Alias = string | AliasRecord;

/** The Factbook's regions in words; the keys are its folders. */
const regionNames: Readonly<Record<string, string>> = {
  africa: 'Africa',
  'australia-oceania': 'Australia and Oceania',
  'central-america-n-caribbean': 'Central America and the Caribbean',
  'central-asia': 'Central Asia',
  'east-n-southeast-asia': 'East and Southeast Asia',
  europe: 'Europe',
  'middle-east': 'Middle East',
  'north-america': 'North America',
  'south-america': 'South America',
  'south-asia': 'South Asia',
};

/** Every nation of the seeds, by slug; an alias that two of them share is left out, as it would name neither. */
export function nationEntities(profiles: ReadonlyMap<string, Profile>): readonly EntityRecord[] {
  const nations = [...stateRows.map(([code, ...row]) => stateEntity(profileOf(profiles, code), ...row)), palestine, ...historicalStates.map(historicalEntity)];
  return withUnsharedAliases(nations).toSorted((a, b) => compareText(a.slug, b.slug));
}

function profileOf(profiles: ReadonlyMap<string, Profile>, code: string): Profile {
  const profile = profiles.get(code);
  if (profile === undefined) throw new Error(`the Factbook has no profile "${code}"`);
  return profile;
}

function stateEntity(profile: Profile, slug: string, name: string, isoAlpha2?: string, isoAlpha3?: string): EntityRecord {
  const detail = stateDetails[slug] ?? {};
  const region = detail.region ?? regionNames[profile.region];
  return present<EntityRecord>({
    type: 'entity',
    kind: 'NATION',
    slug,
    name,
    aliases: [...(detail.aliases ?? []), ...factbookAliases(profile)],
    description: describe(slug, region, profile.capital),
    wikidataId: detail.wikidataId,
    isoAlpha2,
    isoAlpha3,
    region,
    existsFrom: detail.existsFrom ?? (continuingStates.has(slug) ? undefined : independenceDay(profile.independence)),
    existsTo: undefined,
    bornOn: undefined,
    diedOn: undefined,
    source: sourceKeys.factbook,
  });
}

/** States whose statehood other states dispute are described without a word on it. */
const disputedStates: ReadonlySet<string> = new Set(['kosovo', 'taiwan']);

function describe(slug: string, region: string | undefined, capital: string | undefined): string {
  const kind = disputedStates.has(slug) ? 'Self-governing polity' : 'Sovereign state';
  const place = region === undefined ? '' : ` in ${region.startsWith('Middle') || region.startsWith('South C') ? 'the ' : ''}${region}`;
  const city = capital?.split(/ ?[;(,]/)[0];
  return city === undefined || city.startsWith('no official') ? `${kind}${place}.` : `${kind}${place}; capital ${capital?.startsWith('Washington') ? 'Washington, D.C' : city}.`;
}

function factbookAliases(profile: Profile): readonly Alias[] {
  const official = profile.longName?.split(/;| \(/)[0];
  const adjectives = (profile.adjective?.split(/;/)[0] ?? '').split(/, | or /).map((word) => word.replace(/ \(.*\)|\(s\)/g, ''));
  const former = (profile.formerNames ?? '').replace(/ ?[([][^)\]]*[)\]]/g, '').split(/, |; /).filter((name) => /^\p{Lu}/u.test(name));
  return [
    ...[official, profile.shortName?.split(' (')[0]].filter((name) => name !== undefined && name !== 'none' && name !== 'The Dominican'),
    ...adjectives.filter((word) => /^\p{Lu}/u.test(word)).map((name) => ({ name, language: 'en' })),
    ...former,
  ] as readonly Alias[];
}

/** The day when it is a single one, of independence from another state: `24 August 1991 (from the Soviet Union)`. */
function independenceDay(independence: string | undefined): string | undefined {
  const match = /^(\d{1,2} [A-Z][a-z]+ \d{4}) \((?:from|following)[^();]*\)(?:; notable earlier dates?:.*)?$/.exec(independence ?? '');
  return match?.[1] === undefined ? undefined : parseDay(match[1]);
}

const palestine: EntityRecord = {
  type: 'entity',
  kind: 'NATION',
  slug: 'palestine',
  name: 'Palestine',
  aliases: ['State of Palestine', 'Palestinian territories', { name: 'Palestinian', language: 'en' }, { name: 'فلسطين', language: 'ar' }],
  description: 'Palestinian state claimed in the West Bank and the Gaza Strip, an observer state at the United Nations.',
  wikidataId: 'Q219060',
  isoAlpha2: 'PS',
  isoAlpha3: 'PSE',
  region: 'Middle East',
  source: britannicaKey('Palestine'),
};

function historicalEntity(state: (typeof historicalStates)[number]): EntityRecord {
  const source = britannicaKey(historicalTopics[state.slug] ?? state.name);
  return { type: 'entity', kind: 'NATION', ...state, source };
}

function withUnsharedAliases(nations: readonly EntityRecord[]): readonly EntityRecord[] {
  const owners = new Map<string, Set<string>>();
  for (const { slug, name, aliases = [] } of nations)
    for (const used of [name, ...aliases.map(aliasName)]) owners.set(plainLetters(used), (owners.get(plainLetters(used)) ?? new Set()).add(slug));
  return nations.map((nation) => {
    const seen = new Set([plainLetters(nation.name)]);
    const aliases = (nation.aliases ?? []).filter((alias) => {
      const folded = plainLetters(aliasName(alias));
      const isKept = owners.get(folded)?.size === 1 && !seen.has(folded);
      seen.add(folded);
      return isKept;
    });
    return { ...nation, aliases };
  });
}

const aliasName = (alias: Alias): string => (typeof alias === 'string' ? alias : alias.name);
