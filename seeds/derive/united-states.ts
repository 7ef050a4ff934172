import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from './csv.js';
import { presidentDetails, secretaryNames } from './leaders/united-states.js';
import { leaderEntity } from './leaders.js';
import { slugOf } from './slug.js';
import { sourceKeys } from './sources.js';
import { type LeaderWithTenures, yearsOf } from './tenures.js';

/** A president as the Office of the Historian lists them, once per spell in office. */
interface PresidentRow {
  readonly id: string;
  readonly name: string;
  readonly birthYear: string;
  readonly deathYear: string;
  readonly tookOffice: string;
  readonly leftOffice: string;
}

/** The slug of every president by the data set's id, which its table of travels uses too. */
export type SlugById = ReadonlyMap<string, string>;

/** Every president of the United States from the list in `dataFolder`. */
export function presidents(dataFolder: string): { readonly leaders: readonly LeaderWithTenures[]; readonly slugById: SlugById } {
  const rows = readPresidents(readFileSync(join(dataFolder, 'state-dept-visits-travels/presidents.xml'), 'utf8'));
  const slugById = new Map(rows.map((row) => [row.id, slugOf(presidentName(row))]));
  return { leaders: rows.map((row) => presidentLeader(row, rows.filter(({ id }) => id === row.id))), slugById };
}

function readPresidents(xml: string): readonly PresidentRow[] {
  return [...xml.matchAll(/<president n[^>]*>(.*?)<\/president>/gs)].map(([, body = '']) => {
    const field = (tag: string): string => new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(body)?.[1]?.trim() ?? '';
    return { id: field('id'), name: field('name'), birthYear: field('birth-year'), deathYear: field('death-year'), tookOffice: field('took-office-date'), leftOffice: field('left-office-date') };
  });
}

const presidentName = (row: PresidentRow): string => presidentDetails[row.id]?.name ?? row.name;

function presidentLeader(row: PresidentRow, spells: readonly PresidentRow[]): LeaderWithTenures {
  const detail = presidentDetails[row.id] ?? {};
  const name = presidentName(row);
  const slug = slugOf(name);
  const written = row.name === name ? [] : [row.name];
  const entity = leaderEntity({
    slug, name, aliases: [...(detail.aliases ?? []), ...written], description: `President of the United States ${yearsOf(spells.map(({ tookOffice, leftOffice }) => [tookOffice, leftOffice]))}.`, wikidataId: detail.wikidataId,
    bornOn: detail.born ?? row.birthYear, diedOn: detail.died ?? (row.deathYear || undefined), source: sourceKeys.presidents,
  });
  const to = row.leftOffice || undefined;
  return { entity, surname: detail.surname ?? '', tenures: [{ holder: slug, office: 'President', of: 'united-states', from: row.tookOffice, to, method: 'IMPORT', article: sourceKeys.presidents }] };
}

/** The Secretaries of State since 1945, from the list of principal officers in `dataFolder`. */
export function secretariesOfState(dataFolder: string): readonly LeaderWithTenures[] {
  const rows = (file: string) => parseCsv(readFileSync(join(dataFolder, 'state-dept-pocom', file), 'utf8'));
  const people = new Map(rows('people.csv').map((row) => [row('id'), row]));
  return rows('appointments.csv').flatMap((row) => {
    const name = secretaryNames[row('person_id')];
    const person = people.get(row('person_id'));
    if (row('post') !== 'secretary' || name === undefined || person === undefined) return [];
    const slug = slugOf(name);
    const written = `${person('forename')} ${person('surname')}`;
    const entity = leaderEntity({
      slug, name, aliases: written.includes('(') || written === name ? [] : [written], description: `Secretary of State of the United States ${yearsOf([[row('started'), row('ended')]])}.`,
      bornOn: person('birth') || undefined, diedOn: person('death') || undefined, source: sourceKeys.officers,
    });
    return [{ entity, surname: person('surname'), tenures: [{ holder: slug, office: 'Secretary of State', of: 'us-department-of-state', from: row('started'), to: row('ended') || undefined, method: 'IMPORT' as const, article: sourceKeys.officers }] }];
  });
}
