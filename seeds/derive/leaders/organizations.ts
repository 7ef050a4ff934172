import type { LeaderRow, TenureRow } from './leader-row.js';

const unitedNations = (from: string, to?: string): TenureRow => (to === undefined ? ['Secretary-General', 'united-nations', from] : ['Secretary-General', 'united-nations', from, to]);
const nato = (from: string, to?: string): TenureRow => (to === undefined ? ['Secretary General', 'nato', from] : ['Secretary General', 'nato', from, to]);

/** Heads of the United Nations and of NATO. */
export const organizationLeaders: readonly LeaderRow[] = [
  { name: 'Trygve Lie', surname: 'Lie', born: '1896-07-16', died: '1968-12-30', description: 'First Secretary-General of the United Nations.', tenures: [unitedNations('1946-02', '1952-11')] },
  { name: 'Dag Hammarskjöld', born: '1905-07-29', died: '1961-09-18', description: 'Second Secretary-General of the United Nations.', tenures: [unitedNations('1953-04', '1961-09-18')] },
  { name: 'U Thant', surname: 'U Thant', born: '1909-01-22', died: '1974-11-25', description: 'Third Secretary-General of the United Nations.', tenures: [unitedNations('1961-11-03', '1971-12-31')] },
  { name: 'Kurt Waldheim', born: '1918-12-21', died: '2007-06-14', description: 'Fourth Secretary-General of the United Nations, later President of Austria.', tenures: [unitedNations('1972-01-01', '1981-12-31'), ['President', 'austria', '1986-07-08', '1992-07-08']] },
  { name: 'Javier Pérez de Cuéllar', surname: 'Pérez de Cuéllar', born: '1920-01-19', died: '2020-03-04', description: 'Fifth Secretary-General of the United Nations.', tenures: [unitedNations('1982-01-01', '1991-12-31')] },
  { name: 'Boutros Boutros-Ghali', born: '1922-11-14', died: '2016-02-16', description: 'Sixth Secretary-General of the United Nations.', tenures: [unitedNations('1992-01-01', '1996-12-31')] },
  { name: 'Kofi Annan', born: '1938-04-08', died: '2018-08-18', wikidataId: 'Q1254', description: 'Seventh Secretary-General of the United Nations.', tenures: [unitedNations('1997-01-01', '2006-12-31')] },
  { name: 'Ban Ki-moon', surname: 'Ban', born: '1944-06-13', wikidataId: 'Q1253', description: 'Eighth Secretary-General of the United Nations.', tenures: [unitedNations('2007-01-01', '2016-12-31')] },
  { name: 'António Guterres', born: '1949-04-30', wikidataId: 'Q311440', description: 'Ninth Secretary-General of the United Nations.', tenures: [unitedNations('2017-01-01')] },
  { name: 'Hastings Ismay', topic: 'North Atlantic Treaty Organization', born: '1887-06-21', died: '1965-12-17', description: 'First Secretary General of NATO.', aliases: ['Lord Ismay'], tenures: [nato('1952-03-24', '1957-05-16')] },
  { name: 'Paul-Henri Spaak', born: '1899-01-25', died: '1972-07-31', description: 'Belgian statesman, Secretary General of NATO from 1957 to 1961.', tenures: [nato('1957-05-16', '1961')] },
  { name: 'Dirk Stikker', topic: 'North Atlantic Treaty Organization', born: '1897-02-05', died: '1979-12-23', description: 'Secretary General of NATO from 1961 to 1964.', tenures: [nato('1961-04-21', '1964-08-01')] },
  { name: 'Manlio Brosio', topic: 'North Atlantic Treaty Organization', born: '1897-07-10', died: '1980-03-14', description: 'Secretary General of NATO from 1964 to 1971.', tenures: [nato('1964-08-01', '1971-10-01')] },
  { name: 'Joseph Luns', topic: 'North Atlantic Treaty Organization', born: '1911-08-28', died: '2002-07-17', description: 'Secretary General of NATO from 1971 to 1984.', tenures: [nato('1971-10-01', '1984-06-25')] },
  { name: 'Peter Carington', topic: 'North Atlantic Treaty Organization', slug: 'lord-carrington', surname: 'Carrington', born: '1919-06-06', died: '2018-07-09', description: 'British foreign secretary and Secretary General of NATO from 1984 to 1988.', aliases: ['Lord Carrington', 'Peter Carrington'], tenures: [nato('1984-06-25', '1988-07-01')] },
  { name: 'Manfred Wörner', topic: 'North Atlantic Treaty Organization', born: '1934-09-24', died: '1994-08-13', description: 'Secretary General of NATO at the end of the Cold War.', aliases: ['Manfred Woerner'], tenures: [nato('1988-07-01', '1994-08-13')] },
  { name: 'Willy Claes', topic: 'North Atlantic Treaty Organization', born: '1938-11-24', description: 'Secretary General of NATO in 1994 and 1995.', tenures: [nato('1994-10', '1995-10-20')] },
  { name: 'Javier Solana', born: '1942-07-14', description: 'Secretary General of NATO in the Kosovo war.', tenures: [nato('1995-12-05', '1999-10-06')] },
  { name: 'George Robertson', topic: 'North Atlantic Treaty Organization', born: '1946-04-12', description: 'Secretary General of NATO from 1999 to 2003.', aliases: ['Lord Robertson'], tenures: [nato('1999-10-14', '2003-12')] },
  { name: 'Jaap de Hoop Scheffer', topic: 'North Atlantic Treaty Organization', surname: 'de Hoop Scheffer', born: '1948-04-03', description: 'Secretary General of NATO from 2004 to 2009.', tenures: [nato('2004-01', '2009-08-01')] },
  { name: 'Anders Fogh Rasmussen', born: '1953-01-26', description: 'Secretary General of NATO from 2009 to 2014.', tenures: [nato('2009-08-01', '2014-10-01')] },
  { name: 'Jens Stoltenberg', born: '1959-03-16', description: 'Secretary General of NATO from 2014 to 2024.', tenures: [nato('2014-10-01', '2024-10-01')] },
  { name: 'Mark Rutte', born: '1967-02-14', description: 'Prime Minister of the Netherlands for fourteen years, then Secretary General of NATO.', tenures: [['Prime Minister', 'netherlands', '2010-10-14', '2024-07-02'], nato('2024-10-01')] },
];
