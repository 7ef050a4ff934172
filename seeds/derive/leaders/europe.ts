import type { LeaderRow } from './leader-row.js';

const uk = (name: string, born: string, died: string | undefined, ...spells: readonly (readonly [string, string])[]): LeaderRow => ({
  ...holder(name, born, died), description: 'Prime Minister of the United Kingdom.', tenures: spells.map(([from, to]) => ['Prime Minister', 'united-kingdom', from, to]),
});
const holder = (name: string, born: string, died: string | undefined): { name: string; born: string; died?: string } =>
  died === undefined ? { name, born } : { name, born, died };

/** Prime ministers of the United Kingdom since 1940, without the incumbent. */
const british: readonly LeaderRow[] = [
  { ...uk('Winston Churchill', '1874-11-30', '1965-01-24', ['1940-05-10', '1945-07-26'], ['1951-10-26', '1955-04-05']), wikidataId: 'Q8016', aliases: ['Sir Winston Churchill'] },
  uk('Clement Attlee', '1883-01-03', '1967-10-08', ['1945-07-26', '1951-10-26']),
  { ...uk('Anthony Eden', '1897-06-12', '1977-01-14', ['1955-04-06', '1957-01-09']), aliases: ['Sir Anthony Eden'] },
  uk('Harold Macmillan', '1894-02-10', '1986-12-29', ['1957-01-10', '1963-10-18']),
  { ...uk('Alec Douglas-Home', '1903-07-02', '1995-10-09', ['1963-10-19', '1964-10-16']), aliases: ['Sir Alec Douglas-Home'] },
  uk('Harold Wilson', '1916-03-11', '1995-05-24', ['1964-10-16', '1970-06-19'], ['1974-03-04', '1976-04-05']),
  { ...uk('Edward Heath', '1916-07-09', '2005-07-17', ['1970-06-19', '1974-03-04']), aliases: ['Ted Heath'] },
  uk('James Callaghan', '1912-03-27', '2005-03-26', ['1976-04-05', '1979-05-04']),
  { ...uk('Margaret Thatcher', '1925-10-13', '2013-04-08', ['1979-05-04', '1990-11-28']), wikidataId: 'Q7416' },
  uk('John Major', '1943-03-29', undefined, ['1990-11-28', '1997-05-02']),
  { ...uk('Tony Blair', '1953-05-06', undefined, ['1997-05-02', '2007-06-27']), wikidataId: 'Q9545' },
  { ...uk('Gordon Brown', '1951-02-20', undefined, ['2007-06-27', '2010-05-11']), wikidataId: 'Q10648' },
  { ...uk('David Cameron', '1966-10-09', undefined, ['2010-05-11', '2016-07-13']), wikidataId: 'Q192' },
  { ...uk('Theresa May', '1956-10-01', undefined, ['2016-07-13', '2019-07-24']), wikidataId: 'Q264766' },
  { ...uk('Boris Johnson', '1964-06-19', undefined, ['2019-07-24', '2022-09-06']), wikidataId: 'Q180589' },
  uk('Liz Truss', '1975-07-26', undefined, ['2022-09-06', '2022-10-25']),
  uk('Rishi Sunak', '1980-05-12', undefined, ['2022-10-25', '2024-07-05']),
  { name: 'Elizabeth II', surname: 'Elizabeth II', born: '1926-04-21', died: '2022-09-08', description: 'Queen of the United Kingdom for seventy years.', wikidataId: 'Q9682', aliases: ['Queen Elizabeth II'], tenures: [['Queen', 'united-kingdom', '1952-02-06', '2022-09-08']] },
  { name: 'Charles III', surname: 'Charles III', born: '1948-11-14', description: 'King of the United Kingdom and of fourteen other realms since 2022.', wikidataId: 'Q43274', aliases: ['King Charles III', 'Prince Charles'], tenures: [] },
];

/** Presidents of the Fifth Republic, without the incumbent. */
const french: readonly LeaderRow[] = [
  { name: 'Charles de Gaulle', surname: 'De Gaulle', born: '1890-11-22', died: '1970-11-09', wikidataId: 'Q2042', description: 'Founder and first President of the Fifth French Republic.', aliases: ['General de Gaulle'], tenures: [['President', 'france', '1959-01-08', '1969-04-28']] },
  { name: 'Georges Pompidou', born: '1911-07-05', died: '1974-04-02', description: 'President of France from 1969 to 1974.', tenures: [['President', 'france', '1969-06-20', '1974-04-02']] },
  { name: "Valéry Giscard d'Estaing", slug: 'valery-giscard-destaing', surname: "Giscard d'Estaing", born: '1926-02-02', died: '2020-12-02', description: 'President of France from 1974 to 1981.', aliases: ["Valery Giscard d'Estaing", 'Giscard'], tenures: [['President', 'france', '1974-05-27', '1981-05-21']] },
  { name: 'François Mitterrand', born: '1916-10-26', died: '1996-01-08', wikidataId: 'Q2038', description: 'President of France from 1981 to 1995.', tenures: [['President', 'france', '1981-05-21', '1995-05-17']] },
  { name: 'Jacques Chirac', born: '1932-11-29', died: '2019-09-26', wikidataId: 'Q2105', description: 'President of France from 1995 to 2007, twice prime minister before.', tenures: [['Prime Minister', 'france', '1974-05-27', '1976-08'], ['Prime Minister', 'france', '1986-03-20', '1988-05-10'], ['President', 'france', '1995-05-17', '2007-05-16']] },
  { name: 'Nicolas Sarkozy', born: '1955-01-28', wikidataId: 'Q329', description: 'President of France from 2007 to 2012.', tenures: [['President', 'france', '2007-05-16', '2012-05-15']] },
  { name: 'François Hollande', born: '1954-08-12', wikidataId: 'Q157', description: 'President of France from 2012 to 2017.', tenures: [['President', 'france', '2012-05-15', '2017-05-14']] },
];

/** Federal chancellors, without the incumbent, and the leaders of the German Democratic Republic. */
const german: readonly LeaderRow[] = [
  { name: 'Konrad Adenauer', born: '1876-01-05', died: '1967-04-19', wikidataId: 'Q2492', description: 'First Chancellor of the Federal Republic of Germany.', tenures: [['Chancellor', 'germany', '1949-09-15', '1963-10-16']] },
  { name: 'Ludwig Erhard', born: '1897-02-04', died: '1977-05-05', description: 'Chancellor of the Federal Republic of Germany from 1963 to 1966.', tenures: [['Chancellor', 'germany', '1963-10-16', '1966-12-01']] },
  { name: 'Kurt Georg Kiesinger', born: '1904-04-06', died: '1988-03-09', description: 'Chancellor of the Federal Republic of Germany from 1966 to 1969.', tenures: [['Chancellor', 'germany', '1966-12-01', '1969-10-21']] },
  { name: 'Willy Brandt', born: '1913-12-18', died: '1992-10-08', wikidataId: 'Q2514', description: 'Chancellor of the Federal Republic of Germany from 1969 to 1974, author of its eastern policy.', tenures: [['Chancellor', 'germany', '1969-10-21', '1974-05-07']] },
  { name: 'Helmut Schmidt', born: '1918-12-23', died: '2015-11-10', wikidataId: 'Q2516', description: 'Chancellor of the Federal Republic of Germany from 1974 to 1982.', tenures: [['Chancellor', 'germany', '1974-05-16', '1982-10-01']] },
  { name: 'Helmut Kohl', born: '1930-04-03', died: '2017-06-16', wikidataId: 'Q2518', description: 'Chancellor of Germany from 1982 to 1998, in whose time it was reunified.', tenures: [['Chancellor', 'germany', '1982-10-01', '1998-10-27']] },
  { name: 'Gerhard Schröder', born: '1944-04-07', wikidataId: 'Q2530', description: 'Chancellor of Germany from 1998 to 2005.', aliases: ['Gerhard Schroeder', 'Schroeder'], tenures: [['Chancellor', 'germany', '1998-10-27', '2005-11-22']] },
  { name: 'Angela Merkel', born: '1954-07-17', wikidataId: 'Q567', description: 'Chancellor of Germany from 2005 to 2021.', aliases: [{ name: 'Меркель', language: 'ru' }, { name: 'Ангела Меркель', language: 'ru' }], tenures: [['Chancellor', 'germany', '2005-11-22', '2021-12-08']] },
  { name: 'Olaf Scholz', born: '1958-06-14', wikidataId: 'Q61053', description: 'Chancellor of Germany from 2021 to 2025.', tenures: [['Chancellor', 'germany', '2021-12-08', '2025-05-06']] },
  { name: 'Walter Ulbricht', born: '1893-06-30', died: '1973-08-01', description: 'Leader of East Germany until 1971.', tenures: [['General Secretary of the Socialist Unity Party', 'east-germany', '1950-07', '1953-07'], ['First Secretary of the Socialist Unity Party', 'east-germany', '1953-07', '1971-05-03']] },
  { name: 'Erich Honecker', born: '1912-08-25', died: '1994-05-29', description: 'Leader of East Germany from 1971 to 1989.', tenures: [['First Secretary of the Socialist Unity Party', 'east-germany', '1971-05-03', '1976'], ['General Secretary of the Socialist Unity Party', 'east-germany', '1976', '1989-10-18']] },
];

const ukrainian: readonly LeaderRow[] = [
  { name: 'Leonid Kravchuk', born: '1934-01-10', died: '2022-05-10', description: 'First President of independent Ukraine.', aliases: [{ name: 'Кравчук', language: 'uk' }], tenures: [['President', 'ukraine', '1991-12-05', '1994-07-19']] },
  { name: 'Leonid Kuchma', born: '1938-08-09', description: 'President of Ukraine from 1994 to 2005.', aliases: [{ name: 'Кучма', language: 'uk' }], tenures: [['President', 'ukraine', '1994-07-19', '2005-01-23']] },
  { name: 'Viktor Yushchenko', born: '1954-02-23', description: 'President of Ukraine after the Orange Revolution.', aliases: ['Viktor Yuschenko', { name: 'Ющенко', language: 'uk' }], tenures: [['President', 'ukraine', '2005-01-23', '2010-02-25']] },
  { name: 'Viktor Yanukovych', born: '1950-07-09', description: 'President of Ukraine from 2010 until his flight in February 2014.', aliases: ['Viktor Yanukovich', { name: 'Янукович', language: 'uk' }, { name: 'Віктор Янукович', language: 'uk' }, { name: 'Ianoukovitch', language: 'fr' }], tenures: [['President', 'ukraine', '2010-02-25', '2014-02-22']] },
  { name: 'Petro Poroshenko', born: '1965-09-26', description: 'President of Ukraine from 2014 to 2019.', aliases: [{ name: 'Порошенко', language: 'uk' }, { name: 'Петро Порошенко', language: 'uk' }, { name: 'Porochenko', language: 'fr' }], tenures: [['President', 'ukraine', '2014-06-07', '2019-05-20']] },
];

const otherEuropean: readonly LeaderRow[] = [
  { name: 'Josip Broz Tito', born: '1892-05-07', died: '1980-05-04', wikidataId: 'Q9161', description: 'Leader of socialist Yugoslavia and a founder of the Non-Aligned Movement.', aliases: ['Marshal Tito'], tenures: [['President', 'yugoslavia', '1953-01-14', '1980-05-04']] },
  { name: 'Slobodan Milošević', born: '1941-08-20', died: '2006-03-11', description: 'President of Serbia, then of the Federal Republic of Yugoslavia.', tenures: [['President', 'serbia-and-montenegro', '1997-07-23', '2000-10']] },
  { name: 'Václav Havel', born: '1936-10-05', died: '2011-12-18', description: 'Writer and dissident, last President of Czechoslovakia and first of the Czech Republic.', tenures: [['President', 'czechoslovakia', '1989-12-29', '1992-07-20'], ['President', 'czechia', '1993-02-02', '2003-02-02']] },
  { name: 'Lech Wałęsa', born: '1943-09-29', description: 'Leader of Solidarity and President of Poland from 1990 to 1995.', aliases: ['Lech Walesa'], tenures: [['President', 'poland', '1990-12-22', '1995-12-22']] },
  { name: 'Aleksander Kwaśniewski', born: '1954-11-15', description: 'President of Poland from 1995 to 2005.', tenures: [['President', 'poland', '1995-12-23', '2005-12-23']] },
  { name: 'Lech Kaczyński', born: '1949-06-18', died: '2010-04-10', description: 'President of Poland until his death in an air crash.', tenures: [['President', 'poland', '2005-12-23', '2010-04-10']] },
  { name: 'Andrzej Duda', born: '1972-05-16', description: 'President of Poland from 2015 to 2025.', tenures: [['President', 'poland', '2015-08-06', '2025-08-06']] },
  { name: 'Mikheil Saakashvili', born: '1967-12-21', description: 'President of Georgia in the 2008 war with Russia.', tenures: [['President', 'georgia', '2004-01-25', '2007-11-25'], ['President', 'georgia', '2008-01-20', '2013-11-17']] },
  { name: 'Silvio Berlusconi', born: '1936-09-29', died: '2023-06-12', description: 'Prime Minister of Italy in four governments.', tenures: [['Prime Minister', 'italy', '1994-05', '1995-01-17'], ['Prime Minister', 'italy', '2001-06-11', '2006-05-17'], ['Prime Minister', 'italy', '2008-05-08', '2011-11-16']] },
  { name: 'Romano Prodi', born: '1939-08-09', description: 'Twice Prime Minister of Italy.', tenures: [['Prime Minister', 'italy', '1996-05', '1998-10-21'], ['Prime Minister', 'italy', '2006-05-17', '2008-05-08']] },
  { name: 'Matteo Renzi', born: '1975-01-11', description: 'Prime Minister of Italy from 2014 to 2016.', tenures: [['Prime Minister', 'italy', '2014-02-22', '2016-12-12']] },
  { name: 'Giuseppe Conte', born: '1964-08-08', description: 'Prime Minister of Italy from 2018 to 2021.', tenures: [['Prime Minister', 'italy', '2018-06-01', '2021-02-13']] },
  { name: 'Mario Draghi', born: '1947-09-03', description: 'Prime Minister of Italy in 2021 and 2022.', tenures: [['Prime Minister', 'italy', '2021-02-13', '2022-10-22']] },
  { name: 'Felipe González', born: '1942-03-05', description: 'Prime Minister of Spain from 1982 to 1996.', tenures: [['Prime Minister', 'spain', '1982-12', '1996-05']] },
  { name: 'José María Aznar', born: '1953-02-25', description: 'Prime Minister of Spain from 1996 to 2004.', tenures: [['Prime Minister', 'spain', '1996-05', '2004-04-17']] },
  { name: 'José Luis Rodríguez Zapatero', born: '1960-08-04', description: 'Prime Minister of Spain from 2004 to 2011.', tenures: [['Prime Minister', 'spain', '2004-04-17', '2011-12']] },
  { name: 'Mariano Rajoy', born: '1955-03-27', description: 'Prime Minister of Spain from 2011 to 2018.', tenures: [['Prime Minister', 'spain', '2011-12', '2018-06-01']] },
  { name: 'Recep Tayyip Erdoğan', born: '1954-02-26', wikidataId: 'Q39259', description: 'Prime minister and then President of Turkey.', aliases: ['Recep Tayyip Erdogan', 'Erdogan', { name: 'Эрдоган', language: 'ru' }], tenures: [['Prime Minister', 'turkey', '2003-03-14', '2014-08-28']] },
];

export const europeanLeaders: readonly LeaderRow[] = [...british, ...french, ...german, ...ukrainian, ...otherEuropean];
