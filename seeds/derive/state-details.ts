import type { AliasRecord } from './records.js';

/** What the Factbook lacks or says differently for a state, by slug; written by hand. */
interface StateDetail {
  readonly wikidataId?: string;
  readonly region?: string;
  readonly existsFrom?: string;
  readonly aliases?: readonly (string | AliasRecord)[];
}

const names = (russian: string, french: string): readonly AliasRecord[] => [{ name: russian, language: 'ru' }, { name: french, language: 'fr' }];
const caucasus = 'South Caucasus';

export const stateDetails: Readonly<Record<string, StateDetail>> = {
  afghanistan: { wikidataId: 'Q889', aliases: names('Афганистан', 'Afghanistan') },
  armenia: { wikidataId: 'Q399', region: caucasus, aliases: names('Армения', 'Arménie') },
  azerbaijan: { wikidataId: 'Q227', region: caucasus, aliases: names('Азербайджан', 'Azerbaïdjan') },
  belarus: { wikidataId: 'Q184', aliases: ['Byelorussia', ...names('Беларусь', 'Biélorussie'), { name: 'Белоруссия', language: 'ru' }] },
  brazil: { wikidataId: 'Q155', aliases: names('Бразилия', 'Brésil') },
  'cabo-verde': { aliases: ['Cape Verde'] },
  canada: { wikidataId: 'Q16', aliases: [{ name: 'Канада', language: 'ru' }] },
  china: { wikidataId: 'Q148', aliases: ['PRC', "People's Republic of China", { name: '中国', language: 'zh' }, ...names('Китай', 'Chine')] },
  'cote-divoire': { aliases: ['Ivory Coast'] },
  cuba: { wikidataId: 'Q241', aliases: [{ name: 'Куба', language: 'ru' }] },
  czechia: { wikidataId: 'Q213', aliases: ['Czech Republic'] },
  'democratic-republic-of-the-congo': { aliases: ['DRC', 'DR Congo', 'Congo-Kinshasa'] },
  egypt: { wikidataId: 'Q79', aliases: names('Египет', 'Égypte') },
  estonia: { wikidataId: 'Q191', aliases: [{ name: 'Эстония', language: 'ru' }] },
  eswatini: { aliases: ['Swazi'] },
  finland: { wikidataId: 'Q33', aliases: names('Финляндия', 'Finlande') },
  france: { wikidataId: 'Q142', aliases: [{ name: 'Франция', language: 'ru' }] },
  georgia: { wikidataId: 'Q230', region: caucasus, aliases: names('Грузия', 'Géorgie') },
  germany: { wikidataId: 'Q183', aliases: [{ name: 'West Germany', from: '1949', to: '1990' }, 'FRG', { name: 'Deutschland', language: 'de' }, { name: 'Bundesrepublik Deutschland', language: 'de' }, ...names('Германия', 'Allemagne')] },
  'holy-see': { aliases: ['Vatican', 'Vatican City'] },
  india: { wikidataId: 'Q668', aliases: names('Индия', 'Inde') },
  iran: { wikidataId: 'Q794', aliases: [{ name: 'ایران', language: 'fa' }, { name: 'Иран', language: 'ru' }] },
  iraq: { wikidataId: 'Q796', aliases: names('Ирак', 'Irak') },
  ireland: { aliases: ['Republic of Ireland'] },
  israel: { wikidataId: 'Q801', aliases: names('Израиль', 'Israël') },
  italy: { wikidataId: 'Q38', aliases: names('Италия', 'Italie') },
  japan: { wikidataId: 'Q17', aliases: [{ name: '日本', language: 'ja' }, ...names('Япония', 'Japon')] },
  kazakhstan: { wikidataId: 'Q232', aliases: [{ name: 'Казахстан', language: 'ru' }] },
  latvia: { wikidataId: 'Q211', aliases: [{ name: 'Латвия', language: 'ru' }] },
  libya: { wikidataId: 'Q1016', aliases: names('Ливия', 'Libye') },
  lithuania: { wikidataId: 'Q37', aliases: [{ name: 'Литва', language: 'ru' }] },
  micronesia: { aliases: ['FSM'] },
  moldova: { wikidataId: 'Q217', aliases: names('Молдавия', 'Moldavie') },
  myanmar: { aliases: ['Burma'] },
  'north-korea': { wikidataId: 'Q423', aliases: ['DPRK', { name: 'КНДР', language: 'ru' }, { name: 'Corée du Nord', language: 'fr' }, { name: '조선민주주의인민공화국', language: 'ko' }] },
  'north-macedonia': { aliases: ['Macedonia'] },
  pakistan: { wikidataId: 'Q843', aliases: [{ name: 'Пакистан', language: 'ru' }] },
  poland: { wikidataId: 'Q36', aliases: names('Польша', 'Pologne') },
  'republic-of-the-congo': { aliases: ['Congo-Brazzaville'] },
  /** Since its declaration of sovereignty, which its national day keeps: it had a president and a government of its own before the Union ended, and its statehood went on. */
  russia: {
    wikidataId: 'Q159', region: 'Eastern Europe and Northern Asia', existsFrom: '1990-06-12',
    aliases: ['Russian Federation', 'RF', { name: 'Россия', language: 'ru' }, { name: 'Российская Федерация', language: 'ru' }, { name: 'РФ', language: 'ru' }, { name: 'Russie', language: 'fr' }, { name: 'Russland', language: 'de' }, { name: 'Росія', language: 'uk' }],
  },
  'saudi-arabia': { wikidataId: 'Q851', aliases: [{ name: 'Саудовская Аравия', language: 'ru' }, { name: 'Arabie saoudite', language: 'fr' }] },
  'south-africa': { wikidataId: 'Q258', aliases: [{ name: 'Afrique du Sud', language: 'fr' }] },
  'south-korea': { wikidataId: 'Q884', aliases: ['ROK', { name: 'Южная Корея', language: 'ru' }, { name: 'Corée du Sud', language: 'fr' }, { name: '대한민국', language: 'ko' }] },
  spain: { wikidataId: 'Q29', aliases: names('Испания', 'Espagne') },
  sweden: { wikidataId: 'Q34', aliases: names('Швеция', 'Suède') },
  switzerland: { wikidataId: 'Q39', aliases: names('Швейцария', 'Suisse') },
  syria: { wikidataId: 'Q858', aliases: [{ name: 'سوريا', language: 'ar' }, ...names('Сирия', 'Syrie')] },
  taiwan: { wikidataId: 'Q865', aliases: ['Republic of China', 'Taiwanese', { name: '台灣', language: 'zh' }] },
  'timor-leste': { aliases: ['East Timor'] },
  turkey: { wikidataId: 'Q43', aliases: ['Türkiye', ...names('Турция', 'Turquie')] },
  ukraine: { wikidataId: 'Q212', aliases: [{ name: 'Україна', language: 'uk' }, { name: 'Украина', language: 'ru' }] },
  'united-arab-emirates': { aliases: ['UAE', 'Emirates'] },
  'united-kingdom': { wikidataId: 'Q145', aliases: ['UK', 'U.K.', 'Britain', 'Great Britain', 'United Kingdom of Great Britain and Northern Ireland', { name: 'Великобритания', language: 'ru' }, { name: 'Royaume-Uni', language: 'fr' }] },
  'united-states': {
    wikidataId: 'Q30', existsFrom: '1776-07-04',
    aliases: ['US', 'U.S.', 'USA', 'U.S.A.', 'United States of America', 'America', { name: 'США', language: 'ru' }, { name: 'Соединённые Штаты Америки', language: 'ru' }, { name: 'États-Unis', language: 'fr' }, { name: 'Vereinigte Staaten', language: 'de' }],
  },
  uzbekistan: { wikidataId: 'Q265', aliases: [{ name: 'Узбекистан', language: 'ru' }] },
  venezuela: { wikidataId: 'Q717', aliases: [{ name: 'Венесуэла', language: 'ru' }] },
  vietnam: { wikidataId: 'Q881', aliases: ['Viet Nam', { name: 'Вьетнам', language: 'ru' }] },
};

/**
 * States whose day of independence in the Factbook is not the day on which they began to exist as a state: they are
 * older than their protectorate, went on under another name, or were founded later than freed.
 */
export const continuingStates: ReadonlySet<string> = new Set([
  'afghanistan', 'brunei', 'cambodia', 'egypt', 'morocco', 'myanmar', 'new-zealand', 'north-korea', 'serbia', 'south-korea', 'tonga', 'tunisia', 'vietnam',
]);
