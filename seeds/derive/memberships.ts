import * as accessions from './accessions.js';
import type { Profile } from './factbook.js';
import { type ClaimRecord, compareText, type EntityRecord, present } from './records.js';
import { nameOpening } from './sentence-names.js';
import { britannicaKey, sourceKeys } from './sources.js';
import { stateRows } from './states.js';

/** An organization whose members the seeds list, and where they are read from. */
interface Organization {
  readonly slug: string;
  readonly name: string;
  /** How the Factbook abbreviates it; absent where the list of accessions is the whole of it. */
  readonly abbreviation?: string;
  readonly accessions: accessions.Accessions;
  /** Since when the members belong that `accessions` does not list. */
  readonly othersSince?: string;
  /** The article that states the dates of accession. */
  readonly article: string;
}

/** Topics of the encyclopaedia that the dates of accession come from. */
export const membershipTopics = ['European Union', 'Group of Seven', 'BRICS', 'Shanghai Cooperation Organization', 'Arab League', 'ASEAN', 'Organization of American States', 'African Union', 'Brexit'] as const;

const organizations: readonly Organization[] = [
  { slug: 'united-nations', name: 'the United Nations', accessions: accessions.unitedNationsAccessions, article: sourceKeys.unMembers },
  { slug: 'nato', name: 'NATO', abbreviation: 'NATO', accessions: accessions.natoAccessions, article: sourceKeys.natoMembers },
  { slug: 'european-union', name: 'the European Union', abbreviation: 'EU', accessions: accessions.europeanUnionAccessions, article: britannicaKey('European Union') },
  { slug: 'group-of-seven', name: 'the Group of Seven', abbreviation: 'G-7', accessions: accessions.groupOfSevenAccessions, article: britannicaKey('Group of Seven') },
  { slug: 'brics', name: 'BRICS', accessions: accessions.bricsAccessions, article: britannicaKey('BRICS') },
  { slug: 'shanghai-cooperation-organization', name: 'the Shanghai Cooperation Organization', accessions: accessions.shanghaiAccessions, article: britannicaKey('Shanghai Cooperation Organization') },
  { slug: 'collective-security-treaty-organization', name: 'the Collective Security Treaty Organization', abbreviation: 'CSTO', accessions: {}, article: sourceKeys.factbook },
  { slug: 'commonwealth-of-independent-states', name: 'the Commonwealth of Independent States', abbreviation: 'CIS', accessions: {}, article: sourceKeys.factbook },
  { slug: 'arab-league', name: 'the Arab League', abbreviation: 'LAS', accessions: accessions.arabLeagueAccessions, article: britannicaKey('Arab League') },
  { slug: 'african-union', name: 'the African Union', abbreviation: 'AU', accessions: accessions.africanUnionLatecomers, othersSince: '2002', article: britannicaKey('African Union') },
  { slug: 'association-of-southeast-asian-nations', name: 'the Association of Southeast Asian Nations', abbreviation: 'ASEAN', accessions: accessions.southeastAsianAccessions, article: britannicaKey('ASEAN') },
  { slug: 'organization-of-american-states', name: 'the Organization of American States', abbreviation: 'OAS', accessions: accessions.americanStatesAccessions, article: britannicaKey('Organization of American States') },
];

/** Memberships of today's states, then those that have ended (the Factbook still lists some of them). */
export function membershipClaims(profiles: ReadonlyMap<string, Profile>, nations: readonly EntityRecord[]): readonly ClaimRecord[] {
  const nationBySlug = new Map(nations.map((nation) => [nation.slug, nation]));
  const hasLeft = (slug: string, body: string): boolean => endedMemberships.some((claim) => claim.subject === slug && claim.object === body);
  const current = organizations.flatMap((organization) => {
    const since = memberSince(organization.accessions);
    const members = new Set([...since.keys(), ...factbookMembers(profiles, organization.abbreviation)]);
    return [...members].filter((slug) => !hasLeft(slug, organization.slug)).toSorted(compareText).map((slug) => membershipClaim(organization, requireNation(nationBySlug, slug), since.get(slug) ?? organization.othersSince));
  });
  return [...current, ...endedMemberships];
}

function requireNation(nationBySlug: ReadonlyMap<string, EntityRecord>, slug: string): EntityRecord {
  const nation = nationBySlug.get(slug);
  if (nation === undefined) throw new Error(`no nation "${slug}"`);
  return nation;
}

function memberSince(table: accessions.Accessions): ReadonlyMap<string, string> {
  return new Map(Object.entries(table).flatMap(([date, slugs]) => slugs.split(' ').map((slug): [string, string] => [slug, date])));
}

/** Full members alone: observers, partners and candidates carry a remark, and only a suspended member stays one. */
function factbookMembers(profiles: ReadonlyMap<string, Profile>, abbreviation: string | undefined): readonly string[] {
  if (abbreviation === undefined) return [];
  const isMember = (entry: string): boolean => entry.trim() === abbreviation || entry.trim() === `${abbreviation} (suspended)`;
  return stateRows.filter(([code]) => (profiles.get(code)?.organizations ?? '').split(/, (?![^(]*\))/).some(isMember)).map(([, slug]) => slug);
}

function membershipClaim(organization: Organization, nation: EntityRecord, since: string | undefined): ClaimRecord {
  const from = continuedSeats[nation.slug] !== undefined && organization.slug === 'united-nations' ? continuedSeats[nation.slug] : startWithin(nation, since);
  const isOlder = since !== undefined && from !== since;
  return present<ClaimRecord>({
    type: 'claim',
    subject: nation.slug,
    predicate: 'MEMBER_OF',
    object: organization.slug,
    office: undefined,
    validFrom: from,
    validTo: undefined,
    method: since === undefined ? 'IMPORT' : 'HUMAN',
    summary: `${nameOpening(nation.slug, nation.name)} is a member of ${organization.name}${since === undefined ? '' : isOlder ? `, in a seat that was taken on ${since}` : `, since ${since}`}.`,
    article: since === undefined ? sourceKeys.factbook : organization.article,
  });
}

/** The Soviet Union's seat passed to Russia by the letter of this day. */
const continuedSeats: Readonly<Record<string, string>> = { russia: '1991-12-24' };

/** Some seats are older than the independence of the state that holds them now (India, Syria, Ukraine). */
function startWithin(nation: EntityRecord, since: string | undefined): string | undefined {
  return since !== undefined && nation.existsFrom !== undefined && nation.existsFrom > since ? nation.existsFrom : since;
}

const ended = (subject: string, object: string, validFrom: string, validTo: string, summary: string, article: string): ClaimRecord => ({
  type: 'claim', subject, predicate: 'MEMBER_OF', object, validFrom, validTo, method: 'HUMAN', summary, article,
});

const endedMemberships: readonly ClaimRecord[] = [
  ended('czechoslovakia', 'united-nations', '1945-10-24', '1992-12-31', 'Czechoslovakia was an original member of the United Nations until it was dissolved.', sourceKeys.unMembers),
  ended('east-germany', 'united-nations', '1973-09-18', '1990-10-03', 'East Germany belonged to the United Nations until reunification.', sourceKeys.unMembers),
  ended('soviet-union', 'united-nations', '1945-10-24', '1991-12-24', 'The Soviet Union was an original member of the United Nations; Russia took over its seat.', sourceKeys.unMembers),
  ended('yugoslavia', 'united-nations', '1945-10-24', '1992', 'Yugoslavia was an original member of the United Nations.', sourceKeys.unMembers),
  ended('nicaragua', 'organization-of-american-states', '1948', '2023-11-19', 'Nicaragua belonged to the Organization of American States until its withdrawal took effect.', britannicaKey('Organization of American States')),
  ended('united-kingdom', 'european-union', '1993-11-01', '2020-01-31', 'The United Kingdom was a member of the European Union until it left in January 2020.', britannicaKey('Brexit')),
];
