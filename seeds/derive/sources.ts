import { type ArticleRecord, compareText } from './records.js';
import { slugOf } from './slug.js';

/** Keys of the articles that more than one file of the seeds cites. */
export const sourceKeys = {
  factbook: 'cia-world-factbook-2026',
  presidents: 'history-at-state-travels',
  visits: 'history-at-state-visits',
  officers: 'history-at-state-pocom',
  travelsPage: 'office-of-the-historian-presidents-travels',
  unMembers: 'un-member-states',
  unSecretaries: 'un-former-secretaries-general',
  natoMembers: 'nato-member-countries',
  editors: 'notes-of-the-editors',
} as const;

const publicDomain = 'Public domain (work of the United States Government)';

const dataSets: readonly ArticleRecord[] = [
  {
    type: 'article', key: sourceKeys.factbook, title: 'The World Factbook', publisher: 'central-intelligence-agency', publishedOn: '2026-05-17', url: 'https://www.cia.gov/the-world-factbook/', licence: publicDomain,
    note: 'Read from github.com/factbook/factbook.json at commit 8662a8b of 2026-05-17; its incumbents are those of early 2026.',
  },
  {
    type: 'article', key: sourceKeys.presidents, title: 'Travels of the President and the Secretary of State (data)', publisher: 'office-of-the-historian', url: 'https://github.com/HistoryAtState/travels', licence: `${publicDomain}; CC0 1.0`,
    note: 'Commit 3170c773; trips up to January 2009, and the list of presidents with their days in office.',
  },
  {
    type: 'article', key: sourceKeys.visits, title: 'Visits by Foreign Leaders (data)', publisher: 'office-of-the-historian', url: 'https://github.com/HistoryAtState/visits', licence: `${publicDomain}; CC0 1.0`,
    note: 'Commit 869ca4f0; visits up to January 2009.',
  },
  {
    type: 'article', key: sourceKeys.officers, title: 'Principal Officers and Chiefs of Mission (data)', publisher: 'office-of-the-historian', publishedOn: '2026-06-20', url: 'https://github.com/HistoryAtState/pocom', licence: `${publicDomain}; CC0 1.0`,
    note: 'Commit 44d2226d of 2026-06-20.',
  },
];

const pages: readonly ArticleRecord[] = [
  { type: 'article', key: sourceKeys.travelsPage, title: 'Presidents Travels Abroad', publisher: 'office-of-the-historian', url: 'https://history.state.gov/departmenthistory/travels/president', licence: publicDomain },
  { type: 'article', key: sourceKeys.unMembers, title: 'Member States', publisher: 'united-nations', url: 'https://www.un.org/en/about-us/member-states' },
  { type: 'article', key: sourceKeys.unSecretaries, title: 'Former Secretaries-General', publisher: 'united-nations', url: 'https://www.un.org/sg/en/content/former-secretaries-general' },
  { type: 'article', key: sourceKeys.natoMembers, title: 'NATO member countries', publisher: 'nato' },
  {
    type: 'article', key: sourceKeys.editors, title: 'Notes of the editors of this graph', authors: ['editors-of-entente'], publisher: 'editors-of-entente',
    note: 'Common knowledge that the editors state themselves: days in office that the Factbook gives otherwise (see seeds/NOTICE.md), and how issues belong together.',
  },
];

/** The key of the Encyclopaedia Britannica's article on `topic`, known by its title alone. */
export const britannicaKey = (topic: string): string => `britannica-${slugOf(topic)}`;

/** Every article that the seeds derived here cite; `topics` are those of the encyclopaedia. */
export function sourceArticles(topics: Iterable<string>): readonly ArticleRecord[] {
  const encyclopaedia = [...new Set(topics)].map((topic): ArticleRecord => ({
    type: 'article', key: britannicaKey(topic), title: topic, publisher: 'encyclopaedia-britannica', note: 'Known by its title; no text is held.',
  }));
  return [...dataSets, ...pages, ...encyclopaedia].toSorted((a, b) => compareText(a.key, b.key));
}
