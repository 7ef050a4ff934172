import type { Profile } from './factbook.js';
import { incumbentNames } from './incumbent-names.js';
import { parseDay } from './long-date.js';

/** Who holds an office according to a profile. */
export interface Incumbent {
  readonly name: string;
  /** The name as the profile writes it, with ordinary capitals, where that differs. */
  readonly writtenName: string | undefined;
  readonly office: string;
  readonly since: string;
}

/** The Factbook's titles that name an office without doubt; interim and ceremonial ones are left out on purpose. */
const officeByTitle: Readonly<Record<string, string>> = {
  Amir: 'Emir',
  Chancellor: 'Chancellor',
  'Crown Prince and Prime Minister': 'Prime Minister',
  Emperor: 'Emperor',
  'Grand Duke': 'Grand Duke',
  King: 'King',
  'Minister of State': 'Minister of State',
  Pope: 'Pope',
  Premier: 'Premier',
  President: 'President',
  'President of the Government of Spain (prime minister-equivalent)': 'Prime Minister',
  'President of the Swiss Confederation': 'President',
  'Prime Minister': 'Prime Minister',
  'Prime Minister and Co-Vice President': 'Prime Minister',
  'Prime Minister and Foreign Minister': 'Prime Minister',
  'Prime Minister Crown Prince': 'Prime Minister',
  Prince: 'Prince',
  'Sultan and Prime Minister': 'Sultan',
  'Supreme Leader': 'Supreme Leader',
  'Taoiseach (Prime Minister)': 'Prime Minister',
  'Transition President': 'Transitional President',
  'Transition Prime Minister': 'Transitional Prime Minister',
  'Transitional President': 'Transitional President',
};
/** Longest first, so that `Prime Minister and Foreign Minister` is not read as `Prime Minister`. */
const titles = Object.keys(officeByTitle).sort((a, b) => b.length - a.length);

/**
 * Statements of the snapshot that are left out: misprinted years (Marshall Islands 2023 for 2024, Romania 2005 for
 * 2025), an office since abolished (Syria), and terms that ended soon after the snapshot was made (the others).
 */
const profilesLeftOut: ReadonlySet<string> = new Set(['ci', 'co', 'cs', 'ho', 'pe', 'rm']);
const statementsLeftOut: ReadonlySet<string> = new Set(['bu chief', 'po chief', 'ro head', 'sy head']);

/** What follows a known title; `of …` would be the rest of a longer title, which is not known. */
const personSince = /^(?:Dr\. |Sir |Col\. |Capt\. )?(?!of )([^(),;]+?(?:, Jr\.)?) \(since ([^;()]*)[;)]/;

/** The chief of state and the head of government of a profile, as far as their statements parse without doubt. */
export function readIncumbents(profile: Profile): readonly Incumbent[] {
  const read = (role: 'chief' | 'head', statement: string | undefined): Incumbent | undefined =>
    profilesLeftOut.has(profile.code) || statementsLeftOut.has(`${profile.code} ${role}`) ? undefined : readIncumbent(profile.code, statement);
  const chief = read('chief', profile.chiefOfState);
  const head = read('head', profile.headOfGovernment);
  const isSame = chief?.name === head?.name && chief?.office === head?.office;
  return [chief, isSame ? undefined : head].filter((incumbent) => incumbent !== undefined);
}

function readIncumbent(code: string, statement: string | undefined): Incumbent | undefined {
  const text = statement?.replace(/; also spelled [^()]*(?= \()|\(also spelled [^()]*\) |\(President of the Executive Yuan\) /g, '');
  const title = titles.find((candidate) => text?.startsWith(`${candidate} `));
  if (text === undefined || title === undefined) return undefined;
  const [, person, day] = personSince.exec(text.slice(title.length + 1)) ?? [];
  const since = day === undefined ? undefined : parseDay(day);
  if (person === undefined || since === undefined) return undefined;
  const written = ordinaryCapitals(person.trim());
  const name = incumbentNames[written] ?? written;
  const office = code === 'rs' && title === 'Premier' ? 'Prime Minister' : (officeByTitle[title] ?? title);
  return { name, writtenName: written === name ? undefined : written, office, since };
}

/** The Factbook writes surnames in capitals: `PUTIN` gives `Putin`, `VAN DER BELLEN` gives `Van Der Bellen`. */
function ordinaryCapitals(name: string): string {
  return name.replace(/\p{Lu}[\p{Lu}'’]+/gu, (word) =>
    /^[IVX]+$/.test(word) ? word : word.charAt(0) + word.slice(1).toLowerCase(),
  );
}
