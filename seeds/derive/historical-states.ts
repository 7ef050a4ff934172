import type { AliasRecord } from './records.js';

/** A state that no longer exists; dates are given only as far as they are beyond doubt. */
interface HistoricalState {
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  readonly aliases: readonly (string | AliasRecord)[];
  readonly region: string;
  readonly existsFrom?: string;
  readonly existsTo: string;
  readonly isoAlpha2?: string;
  readonly isoAlpha3?: string;
  readonly wikidataId?: string;
}

export const historicalStates: readonly HistoricalState[] = [
  {
    slug: 'soviet-union', name: 'Soviet Union', description: 'Federal socialist state led from Moscow, one of the two superpowers of the Cold War.', region: 'Eastern Europe and Northern Asia',
    existsFrom: '1922-12-30', existsTo: '1991-12-26', isoAlpha2: 'SU', isoAlpha3: 'SUN', wikidataId: 'Q15180',
    aliases: ['USSR', 'U.S.S.R.', 'Union of Soviet Socialist Republics', 'Soviet', { name: 'СССР', language: 'ru' }, { name: 'Советский Союз', language: 'ru' }, { name: 'Union soviétique', language: 'fr' }, { name: 'URSS', language: 'fr' }, { name: 'Sowjetunion', language: 'de' }],
  },
  {
    slug: 'russian-empire', name: 'Russian Empire', description: 'Empire ruled from Saint Petersburg from Peter the Great to the revolution of 1917.', region: 'Eastern Europe and Northern Asia',
    existsFrom: '1721', existsTo: '1917', wikidataId: 'Q34266', aliases: ['Imperial Russia', { name: 'Российская империя', language: 'ru' }, { name: 'Empire russe', language: 'fr' }],
  },
  {
    slug: 'tsardom-of-russia', name: 'Tsardom of Russia', description: 'Russian state from the coronation of Ivan IV as tsar to the proclamation of the Empire.', region: 'Eastern Europe and Northern Asia',
    existsFrom: '1547', existsTo: '1721', aliases: ['Muscovy', { name: 'Русское царство', language: 'ru' }],
  },
  {
    slug: 'yugoslavia', name: 'Yugoslavia', description: 'State of the South Slavs, socialist and federal after the Second World War.', region: 'Europe',
    existsFrom: '1918', existsTo: '1992', isoAlpha2: 'YU', isoAlpha3: 'YUG', wikidataId: 'Q36704', aliases: ['Socialist Federal Republic of Yugoslavia', 'SFRY', 'Kingdom of Yugoslavia', { name: 'Югославия', language: 'ru' }, { name: 'Yougoslavie', language: 'fr' }],
  },
  {
    slug: 'serbia-and-montenegro', name: 'Serbia and Montenegro', description: 'Union of Serbia and Montenegro, until 2003 the Federal Republic of Yugoslavia.', region: 'Europe',
    existsFrom: '1992-04', existsTo: '2006-06', aliases: [{ name: 'Federal Republic of Yugoslavia', from: '1992', to: '2003' }, 'FRY'],
  },
  {
    slug: 'czechoslovakia', name: 'Czechoslovakia', description: 'State of the Czechs and Slovaks between 1918 and 1992.', region: 'Europe',
    existsFrom: '1918-10-28', existsTo: '1992-12-31', wikidataId: 'Q33946', aliases: ['Czechoslovak Socialist Republic', { name: 'Чехословакия', language: 'ru' }, { name: 'Tchécoslovaquie', language: 'fr' }],
  },
  {
    slug: 'east-germany', name: 'East Germany', description: 'Socialist German state on the territory of the former Soviet zone of occupation.', region: 'Europe',
    existsFrom: '1949-10-07', existsTo: '1990-10-03', isoAlpha2: 'DD', isoAlpha3: 'DDR', wikidataId: 'Q16957', aliases: ['German Democratic Republic', 'GDR', { name: 'Deutsche Demokratische Republik', language: 'de' }, { name: 'ГДР', language: 'ru' }, { name: 'RDA', language: 'fr' }],
  },
  { slug: 'ottoman-empire', name: 'Ottoman Empire', description: 'Turkish empire around the eastern Mediterranean, ruled from Constantinople.', region: 'Middle East', existsTo: '1922', aliases: ['Ottoman'] },
  { slug: 'austria-hungary', name: 'Austria-Hungary', description: 'Dual monarchy of the Habsburgs.', region: 'Europe', existsFrom: '1867', existsTo: '1918', aliases: ['Austro-Hungarian Empire'] },
  { slug: 'united-arab-republic', name: 'United Arab Republic', description: 'Union of Egypt and Syria.', region: 'Middle East', existsFrom: '1958-02', existsTo: '1961-09', aliases: ['UAR'] },
  { slug: 'north-vietnam', name: 'North Vietnam', description: 'Communist state led from Hanoi until the reunification of Vietnam.', region: 'East and Southeast Asia', existsFrom: '1945-09-02', existsTo: '1976-07-02', aliases: ['Democratic Republic of Vietnam', 'DRV'] },
  { slug: 'south-vietnam', name: 'South Vietnam', description: 'Vietnamese state led from Saigon and backed by the United States.', region: 'East and Southeast Asia', existsFrom: '1955-10-26', existsTo: '1975-04-30', aliases: ['Republic of Vietnam'] },
  { slug: 'north-yemen', name: 'North Yemen', description: 'Yemeni state led from Sanaa until unification.', region: 'Middle East', existsFrom: '1962-09', existsTo: '1990-05-22', aliases: ['Yemen Arab Republic'] },
  { slug: 'south-yemen', name: 'South Yemen', description: 'Socialist Yemeni state led from Aden.', region: 'Middle East', existsFrom: '1967-11-30', existsTo: '1990-05-22', aliases: ["People's Democratic Republic of Yemen"] },
];

/** Successor, predecessor, the day from which, and the encyclopaedia article that tells it. */
export const successions: readonly (readonly [successor: string, predecessor: string, from: string, topic: string])[] = [
  ['russian-empire', 'tsardom-of-russia', '1721', 'Russian Empire'],
  ['soviet-union', 'russian-empire', '1922-12-30', 'Soviet Union'],
  ['russia', 'soviet-union', '1991-12-26', 'Soviet Union'],
  ['armenia', 'soviet-union', '1991', 'Soviet Union'],
  ['azerbaijan', 'soviet-union', '1991', 'Soviet Union'],
  ['belarus', 'soviet-union', '1991', 'Soviet Union'],
  ['georgia', 'soviet-union', '1991', 'Soviet Union'],
  ['kazakhstan', 'soviet-union', '1991', 'Soviet Union'],
  ['kyrgyzstan', 'soviet-union', '1991', 'Soviet Union'],
  ['moldova', 'soviet-union', '1991', 'Soviet Union'],
  ['tajikistan', 'soviet-union', '1991', 'Soviet Union'],
  ['turkmenistan', 'soviet-union', '1991', 'Soviet Union'],
  ['ukraine', 'soviet-union', '1991', 'Soviet Union'],
  ['uzbekistan', 'soviet-union', '1991', 'Soviet Union'],
  ['bosnia-and-herzegovina', 'yugoslavia', '1992', 'Yugoslavia'],
  ['croatia', 'yugoslavia', '1991', 'Yugoslavia'],
  ['north-macedonia', 'yugoslavia', '1991', 'Yugoslavia'],
  ['slovenia', 'yugoslavia', '1991', 'Yugoslavia'],
  ['serbia-and-montenegro', 'yugoslavia', '1992-04', 'Yugoslavia'],
  ['montenegro', 'serbia-and-montenegro', '2006-06', 'Yugoslavia'],
  ['serbia', 'serbia-and-montenegro', '2006-06', 'Yugoslavia'],
  ['czechia', 'czechoslovakia', '1993-01-01', 'Czechoslovakia'],
  ['slovakia', 'czechoslovakia', '1993-01-01', 'Czechoslovakia'],
  ['germany', 'east-germany', '1990-10-03', 'East Germany'],
  ['turkey', 'ottoman-empire', '1923-10-29', 'Ottoman Empire'],
  ['austria', 'austria-hungary', '1918-11', 'Austria-Hungary'],
  ['hungary', 'austria-hungary', '1918-11', 'Austria-Hungary'],
  ['vietnam', 'north-vietnam', '1976-07-02', 'Vietnam'],
  ['vietnam', 'south-vietnam', '1976-07-02', 'Vietnam'],
  ['syria', 'united-arab-republic', '1961-09', 'United Arab Republic'],
  ['yemen', 'north-yemen', '1990-05-22', 'Yemen'],
  ['yemen', 'south-yemen', '1990-05-22', 'Yemen'],
];

/** The encyclopaedia article that tells of each state that no longer exists, where no succession names one. */
export const historicalTopics: Readonly<Record<string, string>> = {
  'russian-empire': 'Russian Empire', 'tsardom-of-russia': 'Russia', 'soviet-union': 'Soviet Union', yugoslavia: 'Yugoslavia', 'serbia-and-montenegro': 'Yugoslavia',
  czechoslovakia: 'Czechoslovakia', 'east-germany': 'East Germany', 'ottoman-empire': 'Ottoman Empire', 'austria-hungary': 'Austria-Hungary',
  'united-arab-republic': 'United Arab Republic', 'north-vietnam': 'Vietnam', 'south-vietnam': 'Vietnam', 'north-yemen': 'Yemen', 'south-yemen': 'Yemen', palestine: 'Palestine',
};
