import type { Profile } from './factbook.js';
import { incumbentSpells, type Spell } from './incumbent-spells.js';
import { type Incumbent, readIncumbents } from './incumbents.js';
import { americanLeaders } from './leaders/americas.js';
import { asianLeaders } from './leaders/asia.js';
import { europeanLeaders } from './leaders/europe.js';
import type { LeaderRow } from './leaders/leader-row.js';
import { middleEasternAndAfricanLeaders } from './leaders/middle-east-and-africa.js';
import { organizationLeaders } from './leaders/organizations.js';
import { prominentIncumbents } from './leaders/prominent-incumbents.js';
import { russianLeaders } from './leaders/russia.js';
import { sovietLeaders } from './leaders/soviet-union.js';
import { type AliasRecord, compareText, type EntityRecord, present } from './records.js';
import { nameWithin } from './sentence-names.js';
import { plainLetters, slugOf } from './slug.js';
import { britannicaKey, sourceKeys } from './sources.js';
import { stateRows } from './states.js';
import { type LeaderWithTenures, type Tenure, yearsOf } from './tenures.js';

const handRows: readonly LeaderRow[] = [...sovietLeaders, ...russianLeaders, ...europeanLeaders, ...asianLeaders, ...middleEasternAndAfricanLeaders, ...americanLeaders, ...organizationLeaders, ...prominentIncumbents];

const topicOf = (row: LeaderRow): string => row.topic ?? row.name;

/** The encyclopaedia articles that the hand-written leaders come from: most bear the person's name. */
export const leaderTopics: readonly string[] = handRows.map(topicOf);

/** The leaders that are written by hand. */
export function handWrittenLeaders(): readonly LeaderWithTenures[] {
  return handRows.map((row) => {
    const slug = row.slug ?? slugOf(row.name);
    const article = britannicaKey(topicOf(row));
    const tenures = row.tenures.map(([office, of, from, to]): Tenure => {
      const isListed = of === 'united-nations' && to !== undefined;
      return { holder: slug, office, of, from, to, method: 'HUMAN', article: isListed ? sourceKeys.unSecretaries : article };
    });
    return { entity: handWrittenEntity(row, slug, article), surname: row.surname ?? lastWord(row.name), tenures };
  });
}

function handWrittenEntity(row: LeaderRow, slug: string, source: string): EntityRecord {
  return leaderEntity({ slug, name: row.name, aliases: row.aliases, description: row.description, wikidataId: row.wikidataId, bornOn: row.born, diedOn: row.died, source });
}

type LeaderFields = { readonly [K in Exclude<keyof EntityRecord, 'type' | 'kind'>]?: EntityRecord[K] | undefined };

/** An entity of a leader from the fields that its source has. */
export function leaderEntity(fields: LeaderFields & Pick<EntityRecord, 'slug' | 'name' | 'description' | 'source'>): EntityRecord {
  const { slug, name, aliases, description, wikidataId, bornOn, diedOn, source } = fields;
  return present({ type: 'entity', kind: 'LEADER', slug, name, aliases: aliases?.length ? aliases : undefined, description, wikidataId, bornOn, diedOn, source } as EntityRecord);
}

/** The incumbents of the Factbook; one person may hold offices in several states (the King of fifteen realms). */
export function incumbentLeaders(profiles: ReadonlyMap<string, Profile>): readonly LeaderWithTenures[] {
  return stateRows.flatMap(([code, nation, nationName]) => {
    const profile = profiles.get(code);
    return profile === undefined ? [] : readIncumbents(profile).map((incumbent) => incumbentLeader(incumbent, nation, nationName));
  });
}

function incumbentLeader(incumbent: Incumbent, nation: string, nationName: string): LeaderWithTenures {
  const { name, office, writtenName, since } = incumbent;
  const slug = slugOf(name);
  const spells: readonly Spell[] = incumbentSpells[`${slug} ${nation}`] ?? [[office, since]];
  const years = yearsOf(spells.filter(([held]) => held === office).map(([, from, to]) => [from, to ?? '']));
  const entity = leaderEntity({
    slug, name, aliases: writtenName?.includes(' ') ? [writtenName] : undefined, description: `${office} of ${nameWithin(nation, nationName)} ${years}.`, source: sourceKeys.factbook,
  });
  const tenures = spells.map(([held, from, to]): Tenure => {
    const isFactbooks = held === office && from === since;
    return { holder: slug, office: held, of: nation, from, to, method: isFactbooks ? 'IMPORT' : 'HUMAN', article: isFactbooks ? sourceKeys.factbook : sourceKeys.editors };
  });
  return { entity, surname: '', tenures };
}

/**
 * One entry per person: the first source that names a person decides on the entity, later ones add aliases and
 * tenures. A tenure that is still open is taken from the first source alone.
 */
export function uniteLeaders(leaders: readonly LeaderWithTenures[]): readonly LeaderWithTenures[] {
  const bySlug = new Map<string, LeaderWithTenures>();
  for (const leader of leaders) {
    const known = bySlug.get(leader.entity.slug);
    bySlug.set(leader.entity.slug, known === undefined ? leader : uniteTwo(known, leader));
  }
  return withUnsharedAliases([...bySlug.values()].toSorted((a, b) => compareText(a.entity.slug, b.entity.slug)));
}

function uniteTwo(known: LeaderWithTenures, added: LeaderWithTenures): LeaderWithTenures {
  const isKnown = (tenure: Tenure): boolean => known.tenures.some((other) => other.of === tenure.of && other.office === tenure.office && other.to === undefined);
  return {
    entity: { ...known.entity, aliases: [...(known.entity.aliases ?? []), ...(added.entity.aliases ?? [])] },
    surname: known.surname,
    tenures: [...known.tenures, ...added.tenures.filter((tenure) => !isKnown(tenure))],
  };
}

/** Surnames that are common words or names, and would be found where nobody is meant. */
const ambiguousSurnames: ReadonlySet<string> = new Set(['barak', 'bennett', 'brown', 'fox', 'ford', 'heath', 'lie', 'major', 'martin', 'may', 'park', 'moon', 'santos', 'claes', 'khan', 'wilson', 'robertson', 'schmidt', 'ivanov', 'kuznetsov', 'pavlov', 'tikhonov']);
const surnameLengthMin = 4;

/** Adds each surname that only one leader bears as an alias, and drops aliases that two leaders share. */
function withUnsharedAliases(leaders: readonly LeaderWithTenures[]): readonly LeaderWithTenures[] {
  const bearers = new Map<string, Set<string>>();
  for (const { entity, surname } of leaders)
    for (const name of [...entity.name.split(' '), entity.name, surname, ...(entity.aliases ?? []).map(aliasName)])
      bearers.set(plainLetters(name), (bearers.get(plainLetters(name)) ?? new Set()).add(entity.slug));
  const isUnshared = (name: string): boolean => bearers.get(plainLetters(name))?.size === 1;
  return leaders.map((leader) => {
    const { entity, surname } = leader;
    const isAlias = surname.length >= surnameLengthMin && isUnshared(surname) && !ambiguousSurnames.has(plainLetters(surname));
    const aliases = [...(isAlias ? [surname] : []), ...(entity.aliases ?? [])].filter((alias) => isUnshared(aliasName(alias)));
    return { ...leader, entity: leaderEntity({ ...entity, aliases: distinctAliases(entity.name, aliases) }) };
  });
}

function distinctAliases(name: string, aliases: readonly (string | AliasRecord)[]): readonly (string | AliasRecord)[] {
  const seen = new Set([plainLetters(name)]);
  return aliases.filter((alias) => {
    const folded = plainLetters(aliasName(alias));
    return !seen.has(folded) && seen.add(folded);
  });
}

const aliasName = (alias: string | AliasRecord): string => (typeof alias === 'string' ? alias : alias.name);
const lastWord = (name: string): string => name.split(' ').at(-1) ?? name;
