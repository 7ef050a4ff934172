import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CsvRow, parseCsv } from './csv.js';
import { type ClaimRecord, compareText } from './records.js';
import { plainLetters } from './slug.js';
import { sourceKeys } from './sources.js';
import { unnamedSummits, writtenSummits } from './summits.js';
import { type LeaderWithTenures, mayHoldBetween, type Tenure } from './tenures.js';
import type { SlugById } from './united-states.js';

/** A meeting of two leaders of the seeds. */
interface Meeting {
  readonly leaders: readonly [string, string];
  readonly from: string;
  readonly to: string;
  readonly summary: string;
  readonly article: string;
  readonly method: 'HUMAN' | 'IMPORT';
}

const firstDay = '1945-04-12';

/** How reports title the holder of an office; offices that are not named here are never matched. */
const titlesByOffice: Readonly<Record<string, readonly string[]>> = {
  Chancellor: ['chancellor'],
  'Chairman of the Presidium of the Supreme Soviet': ['chairman', 'president'],
  Emir: ['amir'],
  'First Secretary of the Communist Party': ['general secretary'],
  'General Secretary of the Communist Party': ['general secretary', 'chairman'],
  King: ['king'],
  Premier: ['premier', 'prime minister', 'chairman'],
  President: ['president'],
  'Prime Minister': ['prime minister', 'premier'],
  'Secretary-General': ['secretary-general', 'secretary general'],
};

/** The meetings of presidents of the United States with leaders of the seeds, abroad and at home, one claim each. */
export function meetingClaims(dataFolder: string, leaders: readonly LeaderWithTenures[], presidentSlugById: SlugById): readonly ClaimRecord[] {
  const read = (file: string): readonly CsvRow[] => parseCsv(readFileSync(join(dataFolder, 'state-dept-visits-travels', file), 'utf8'));
  const abroad = read('travels.csv').flatMap((row) => meetingsAbroad(row, leaders, presidentSlugById));
  const atHome = read('visits.csv').flatMap((row) => meetingsAtHome(row, leaders));
  const written = writtenSummits.map(([a, b, from, to, place]): Meeting => ({ leaders: [a, b], from, to, summary: `Met in ${place} during a presidential trip.`, article: sourceKeys.travelsPage, method: 'HUMAN' }));
  const claims = new Map([...abroad, ...atHome, ...written].map(meetingClaim).map((claim) => [[claim.subject, claim.object, claim.validFrom, claim.article].join(' '), claim]));
  return [...claims.values()].toSorted((a, b) => compareText(sortKey(a), sortKey(b)));
}

const sortKey = (claim: ClaimRecord): string => [claim.validFrom, claim.subject, claim.object].join(' ');

function meetingClaim({ leaders, from, to, summary, article, method }: Meeting): ClaimRecord {
  const [subject = '', object = ''] = leaders.toSorted(compareText);
  return { type: 'claim', subject, predicate: 'MEETS', object, validFrom: from, validTo: to, method, summary, article };
}

function meetingsAbroad(row: CsvRow, leaders: readonly LeaderWithTenures[], presidentSlugById: SlugById): readonly Meeting[] {
  const president = presidentSlugById.get(row('who_id'));
  const [from, to] = [row('start_date'), row('end_date')];
  if (row('role') !== 'president' || president === undefined || from < firstDay) return [];
  const named = metSentences(row('remarks')).flatMap((sentence) => leaders.filter((leader) => isNamedIn(sentence, leader, leaders, from, to)));
  const slugs = new Set([...named.map((leader) => leader.entity.slug), ...(unnamedSummits[row('id')] ?? [])]);
  slugs.delete(president);
  const place = row('locale').includes(',') ? '' : ` in ${row('locale').replace(/ \(.*\)/, '')}`;
  return [...slugs].map((slug) => ({ leaders: [president, slug], from, to, summary: `Met${place} during a presidential trip.`, article: sourceKeys.presidents, method: 'IMPORT' }));
}

/** From each sentence of `remarks` that tells of a meeting, the part that tells with whom. */
function metSentences(remarks: string): readonly string[] {
  return remarks.split(/(?<=[a-z0-9)])[.;] /).flatMap((sentence) => {
    const match = /\b(?:met|meeting|summit|conference|talks|discussed|visit)\b.*?\bwith\b(.*)$/i.exec(sentence);
    return match?.[1] === undefined ? [] : [plainLetters(match[1]).replace(/’/g, "'")];
  });
}

/** Named by title and surname, in that office at the time, and the only leader of the seeds whom the words fit. */
function isNamedIn(sentence: string, leader: LeaderWithTenures, leaders: readonly LeaderWithTenures[], from: string, to: string): boolean {
  const fits = (candidate: LeaderWithTenures): boolean => candidate.tenures.some((tenure) => mayHoldBetween(tenure, from, to) && isTitled(sentence, candidate, tenure));
  return fits(leader) && leaders.filter(fits).every((other) => other === leader || plainLetters(other.surname) !== plainLetters(leader.surname));
}

function isTitled(sentence: string, leader: LeaderWithTenures, tenure: Tenure): boolean {
  return spellings(leader).some((surname) =>
    (titlesByOffice[tenure.office] ?? []).some((title) => new RegExp(`(?<!(?:former|vice|deputy|late) )(?<![a-z-])${title}s? ${escapeText(surname)}(?![a-z-])`).test(sentence)),
  );
}

const otherSpellings: Readonly<Record<string, string>> = { 'gerhard-schroder': 'schroeder', 'boutros-boutros-ghali': 'boutrous-ghali', 'bashar-al-assad': 'assad', 'hafez-al-assad': 'assad' };

function spellings({ entity, surname }: LeaderWithTenures): readonly string[] {
  const other = otherSpellings[entity.slug];
  return surname === '' ? [] : [plainLetters(surname), ...(other === undefined ? [] : [other])];
}

const escapeText = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Nations of the seeds by the ids of the table of visits; the others read alike. */
const nationByVisitId: Readonly<Record<string, string>> = { 'korea-south': 'south-korea', 'korea-north': 'north-korea', 'czech-republic': 'czechia' };

function meetingsAtHome(row: CsvRow, leaders: readonly LeaderWithTenures[]): readonly Meeting[] {
  const [from, to, remarks] = [row('start_date'), row('end_date'), row('description')];
  const host = leaders.find(({ tenures }) => tenures.some((tenure) => tenure.of === 'united-states' && tenure.office === 'President' && tenure.from <= from && (tenure.to ?? '9999') > to));
  if (host === undefined || from < firstDay || !tellsOfMeeting(remarks, host)) return [];
  const visitor = plainLetters(row('visitor')).replace(/’/g, "'");
  const nation = nationByVisitId[row('from_id')] ?? row('from_id');
  const guests = leaders.filter((leader) => isGuest(visitor, nation, leader, from, to));
  const [guest] = guests;
  if (guest === undefined || guests.length > 1) return [];
  return [{ leaders: [host.entity.slug, guest.entity.slug], from, to, summary: 'Met during a visit to the United States.', article: sourceKeys.visits, method: 'IMPORT' }];
}

/** State, official and working visits are by definition visits to the president; others count if they say so. */
function tellsOfMeeting(remarks: string, host: LeaderWithTenures): boolean {
  const hostSurname = host.entity.name.split(' ').at(-1) ?? '';
  const isFormal = /^(?:state|official(?: working| select)?|working) visit/i.test(remarks);
  return isFormal || new RegExp(`(?:met|meeting|meetings|discussed|discussions|talks)\\b[^.;]*President ${hostSurname}\\b`, 'i').test(remarks) || /^summit meeting/i.test(remarks);
}

function isGuest(visitor: string, nation: string, leader: LeaderWithTenures, from: string, to: string): boolean {
  const nations = nation === 'russia' ? ['russia', 'soviet-union'] : [nation];
  const isInOffice = leader.tenures.some((tenure) => {
    const titles = titlesByOffice[tenure.office] ?? [];
    return nations.includes(tenure.of) && mayHoldBetween(tenure, from, to) && titles.some((title) => visitor.startsWith(`${title} `));
  });
  return isInOffice && spellings(leader).some((surname) => new RegExp(`(?<![a-z-])${escapeText(surname)}(?![a-z-])`).test(visitor));
}
