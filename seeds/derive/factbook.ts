import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the seeds take from one World Factbook profile, as plain text; `undefined` where the profile is silent. */
export interface Profile {
  /** The Factbook's own two-letter code (FIPS 10-4, not ISO): `gm` is Germany. */
  readonly code: string;
  /** The Factbook's region, which is the folder that holds the profile. */
  readonly region: string;
  readonly shortName: string | undefined;
  readonly longName: string | undefined;
  readonly formerNames: string | undefined;
  readonly adjective: string | undefined;
  readonly capital: string | undefined;
  readonly independence: string | undefined;
  readonly borderCountries: string | undefined;
  readonly organizations: string | undefined;
  readonly chiefOfState: string | undefined;
  readonly headOfGovernment: string | undefined;
}

/** The profiles below `folder` by Factbook code. */
export function readFactbook(folder: string): ReadonlyMap<string, Profile> {
  const profiles = new Map<string, Profile>();
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    for (const file of readdirSync(join(folder, entry.name))) {
      const document: unknown = JSON.parse(readFileSync(join(folder, entry.name, file), 'utf8'));
      const code = file.replace('.json', '');
      profiles.set(code, readProfile(code, entry.name, document));
    }
  }
  return profiles;
}

function readProfile(code: string, region: string, document: unknown): Profile {
  const text = (...path: string[]): string | undefined => plainText(valueAt(document, [...path, 'text']));
  const government = (...path: string[]): string | undefined => text('Government', ...path);
  return {
    code,
    region,
    shortName: government('Country name', 'conventional short form'),
    longName: government('Country name', 'conventional long form'),
    formerNames: government('Country name', 'former'),
    adjective: text('People and Society', 'Nationality', 'adjective'),
    capital: government('Capital', 'name'),
    independence: government('Independence'),
    borderCountries: text('Geography', 'Land boundaries', 'border countries'),
    organizations: government('International organization participation'),
    chiefOfState: government('Executive branch', 'chief of state'),
    headOfGovernment: government('Executive branch', 'head of government'),
  };
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  return typeof value === 'object' && value !== null ? valueAt((value as Record<string, unknown>)[key], rest) : undefined;
}

const combiningMarks: Readonly<Record<string, string>> = {
  acute: '\u0301', grave: '\u0300', circ: '\u0302', tilde: '\u0303', uml: '\u0308', cedil: '\u0327', caron: '\u030c',
};
const entities: Readonly<Record<string, string>> = { amp: '&', nbsp: ' ', rsquo: '’', lsquo: '‘', quot: '"', ndash: '–' };

/** HTML fragment to one line of text. */
function plainText(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  return value
    .replace(/<[^>]*>/g, ' ')
    .replace(/&([A-Za-z])(acute|grave|circ|tilde|uml|cedil|caron);/g, (_, letter: string, mark: string) => letter + combiningMarks[mark])
    .replace(/&([a-z]+);/g, (whole, name: string) => entities[name] ?? whole)
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}
