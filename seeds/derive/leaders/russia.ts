import type { LeaderRow } from './leader-row.js';

const general = 'General Secretary of the Communist Party';
const first = 'First Secretary of the Communist Party';
const presidium = 'Chairman of the Presidium of the Supreme Soviet';

/** Tsars and emperors who matter to later writers, and every Soviet and Russian leader since the Union was founded. */
export const russianLeaders: readonly LeaderRow[] = [
  {
    name: 'Peter the Great', surname: 'Peter the Great', description: 'Tsar and first Emperor of Russia, who opened the country to western Europe.', born: '1672-06-09', died: '1725-02-08', wikidataId: 'Q8479',
    aliases: ['Peter I', 'Peter I of Russia', { name: 'Пётр I', language: 'ru' }, { name: 'Пётр Великий', language: 'ru' }, { name: 'Pierre le Grand', language: 'fr' }],
    tenures: [['Tsar', 'tsardom-of-russia', '1682', '1721'], ['Emperor', 'russian-empire', '1721', '1725-02-08']],
  },
  {
    name: 'Catherine the Great', surname: 'Catherine the Great', description: 'Empress of Russia in the second half of the eighteenth century.', born: '1729-05-02', died: '1796-11-17',
    aliases: ['Catherine II', { name: 'Екатерина Великая', language: 'ru' }, { name: 'Catherine II de Russie', language: 'fr' }],
    tenures: [['Empress', 'russian-empire', '1762-07-09', '1796-11-17']],
  },
  {
    name: 'Nicholas II', surname: 'Nicholas II', description: 'Last Emperor of Russia.', born: '1868-05-18', died: '1918-07-17',
    aliases: ['Nicholas II of Russia', { name: 'Николай II', language: 'ru' }],
    tenures: [['Emperor', 'russian-empire', '1894-11-01', '1917-03-15']],
  },
  {
    name: 'Vladimir Lenin', description: 'Bolshevik leader and first head of the Soviet government.', born: '1870-04-22', died: '1924-01-21', wikidataId: 'Q1394',
    aliases: ['Vladimir Ilyich Lenin', { name: 'Ленин', language: 'ru' }, { name: 'Владимир Ленин', language: 'ru' }, { name: 'Lénine', language: 'fr' }],
    tenures: [['Premier', 'soviet-union', '1923-07-06', '1924-01-21']],
  },
  {
    name: 'Joseph Stalin', description: 'Leader of the Soviet Union through the Second World War and the first years of the Cold War.', born: '1878-12-18', died: '1953-03-05', wikidataId: 'Q855',
    aliases: ['Josef Stalin', 'Iosif Stalin', { name: 'Сталин', language: 'ru' }, { name: 'Иосиф Сталин', language: 'ru' }, { name: 'Staline', language: 'fr' }],
    tenures: [[general, 'soviet-union', '1922-12-30', '1953-03-05'], ['Premier', 'soviet-union', '1941-05-06', '1953-03-05']],
  },
  {
    name: 'Georgy Malenkov', description: 'Soviet premier after Stalin.', born: '1902-01', died: '1988-01-14',
    aliases: ['Georgi Malenkov', { name: 'Маленков', language: 'ru' }, { name: 'Георгий Маленков', language: 'ru' }, { name: 'Gueorgui Malenkov', language: 'fr' }],
    tenures: [['Premier', 'soviet-union', '1953-03-05', '1955-02-08']],
  },
  {
    name: 'Nikolai Bulganin', description: 'Soviet premier in the middle of the 1950s.', born: '1895-06-11', died: '1975-02-24',
    aliases: ['Nikolay Bulganin', { name: 'Булганин', language: 'ru' }, { name: 'Николай Булганин', language: 'ru' }, { name: 'Boulganine', language: 'fr' }],
    tenures: [['Premier', 'soviet-union', '1955-02-08', '1958-03-27']],
  },
  {
    name: 'Nikita Khrushchev', description: 'Soviet leader from the death of Stalin to 1964.', born: '1894-04', died: '1971-09-11', wikidataId: 'Q35314',
    aliases: ['Nikita Khruschev', { name: 'Хрущёв', language: 'ru' }, { name: 'Никита Хрущёв', language: 'ru' }, { name: 'Khrouchtchev', language: 'fr' }],
    tenures: [[first, 'soviet-union', '1953-09', '1964-10-14'], ['Premier', 'soviet-union', '1958-03-27', '1964-10-14']],
  },
  {
    name: 'Leonid Brezhnev', description: 'Soviet leader from 1964 to 1982, a partner in détente.', born: '1906-12-19', died: '1982-11-10',
    aliases: [{ name: 'Брежнев', language: 'ru' }, { name: 'Леонид Брежнев', language: 'ru' }, { name: 'Brejnev', language: 'fr' }],
    tenures: [[presidium, 'soviet-union', '1960-05-07', '1964-07-15'], [first, 'soviet-union', '1964-10-14', '1966-04-08'], [general, 'soviet-union', '1966-04-08', '1982-11-10'], [presidium, 'soviet-union', '1977-06-16', '1982-11-10']],
  },
  {
    name: 'Alexei Kosygin', description: 'Soviet premier from 1964 to 1980.', born: '1904-02-21', died: '1980-12-18',
    aliases: ['Aleksei Kosygin', 'Aleksey Kosygin', { name: 'Косыгин', language: 'ru' }, { name: 'Алексей Косыгин', language: 'ru' }, { name: 'Kossyguine', language: 'fr' }],
    tenures: [['Premier', 'soviet-union', '1964-10-15', '1980-10-23']],
  },
  {
    name: 'Nikolai Podgorny', description: 'Soviet head of state from 1965 to 1977.', born: '1903-02-18',
    aliases: ['Nikolay Podgorny', { name: 'Подгорный', language: 'ru' }],
    tenures: [[presidium, 'soviet-union', '1965-12-09', '1977-06-16']],
  },
  {
    name: 'Anastas Mikoyan', description: 'Soviet statesman, head of state in 1964 and 1965.', born: '1895-11-25', died: '1978-10-21',
    aliases: [{ name: 'Микоян', language: 'ru' }],
    tenures: [[presidium, 'soviet-union', '1964-07-15', '1965-12-09']],
  },
  {
    name: 'Yuri Andropov', description: 'Soviet leader from 1982 to 1984, before that head of the KGB.', born: '1914-06-15', died: '1984-02-09',
    aliases: ['Yury Andropov', { name: 'Андропов', language: 'ru' }, { name: 'Юрий Андропов', language: 'ru' }, { name: 'Iouri Andropov', language: 'fr' }],
    tenures: [[general, 'soviet-union', '1982-11-12', '1984-02-09'], [presidium, 'soviet-union', '1983-06-16', '1984-02-09']],
  },
  {
    name: 'Konstantin Chernenko', description: 'Soviet leader from 1984 to 1985.', born: '1911-09-24', died: '1985-03-10',
    aliases: [{ name: 'Черненко', language: 'ru' }, { name: 'Константин Черненко', language: 'ru' }, { name: 'Tchernenko', language: 'fr' }],
    tenures: [[general, 'soviet-union', '1984-02-13', '1985-03-10'], [presidium, 'soviet-union', '1984-04-11', '1985-03-10']],
  },
  {
    name: 'Andrei Gromyko', description: 'Soviet foreign minister for 28 years, then head of state.', born: '1909-07-18', died: '1989-07-02',
    aliases: ['Andrey Gromyko', { name: 'Громыко', language: 'ru' }, { name: 'Андрей Громыко', language: 'ru' }],
    tenures: [['Foreign Minister', 'soviet-union', '1957-02', '1985-07-02'], [presidium, 'soviet-union', '1985-07-02', '1988-10-01']],
  },
  {
    name: 'Mikhail Gorbachev', description: 'Last leader of the Soviet Union, author of perestroika and glasnost.', born: '1931-03-02', died: '2022-08-30', wikidataId: 'Q30487',
    aliases: ['Mikhail Sergeyevich Gorbachev', { name: 'Горбачёв', language: 'ru' }, { name: 'Михаил Горбачёв', language: 'ru' }, { name: 'Gorbatchev', language: 'fr' }, { name: 'Gorbatschow', language: 'de' }],
    tenures: [[general, 'soviet-union', '1985-03-11', '1991-08-24'], [presidium, 'soviet-union', '1988-10-01', '1989-05-25'], ['President', 'soviet-union', '1990-03-15', '1991-12-25']],
  },
  {
    name: 'Nikolai Ryzhkov', topic: 'Soviet Union', description: 'Soviet premier during perestroika.', born: '1929-09-28', died: '2024-02-28',
    aliases: [{ name: 'Рыжков', language: 'ru' }],
    tenures: [['Premier', 'soviet-union', '1985-09-27', '1991-01-14']],
  },
  {
    name: 'Eduard Shevardnadze', description: 'Soviet foreign minister under Gorbachev and later President of Georgia.', born: '1928-01-25', died: '2014-07-07',
    aliases: [{ name: 'Шеварднадзе', language: 'ru' }, { name: 'Chevardnadze', language: 'fr' }],
    tenures: [['Foreign Minister', 'soviet-union', '1985-07-02', '1990-12'], ['President', 'georgia', '1995-11', '2003-11-23']],
  },
  {
    name: 'Vyacheslav Molotov', description: 'Soviet premier and foreign minister under Stalin.', born: '1890-03-09', died: '1986-11-08',
    aliases: [{ name: 'Молотов', language: 'ru' }],
    tenures: [['Premier', 'soviet-union', '1930-12-19', '1941-05-06'], ['Foreign Minister', 'soviet-union', '1939-05-03', '1949-03-04'], ['Foreign Minister', 'soviet-union', '1953-03-05', '1956-06-01']],
  },
  {
    name: 'Boris Yeltsin', description: 'First President of Russia.', born: '1931-02-01', died: '2007-04-23', wikidataId: 'Q34453',
    aliases: ['Boris Nikolayevich Yeltsin', { name: 'Ельцин', language: 'ru' }, { name: 'Борис Ельцин', language: 'ru' }, { name: 'Eltsine', language: 'fr' }, { name: 'Jelzin', language: 'de' }],
    tenures: [['President', 'russia', '1991-07-10', '1999-12-31']],
  },
  {
    name: 'Vladimir Putin', description: 'President of Russia from 2000 to 2008 and again since 2012; prime minister in between.', born: '1952-10-07', wikidataId: 'Q7747',
    aliases: [
      'Vladimir Vladimirovich Putin', 'V. V. Putin', 'V.V. Putin', 'President Putin', { name: 'Путин', language: 'ru' }, { name: 'Владимир Путин', language: 'ru' }, { name: 'Владимир Владимирович Путин', language: 'ru' },
      { name: 'Poutine', language: 'fr' }, { name: 'Vladimir Poutine', language: 'fr' }, { name: 'Wladimir Putin', language: 'de' }, { name: '普京', language: 'zh' }, { name: 'Путін', language: 'uk' },
    ],
    tenures: [
      ['Prime Minister', 'russia', '1999-08-16', '2000-05-07'], ['Acting President', 'russia', '1999-12-31', '2000-05-07'], ['President', 'russia', '2000-05-07', '2008-05-07'],
      ['Prime Minister', 'russia', '2008-05-08', '2012-05-07'], ['President', 'russia', '2012-05-07'],
    ],
  },
  {
    name: 'Dmitry Medvedev', description: 'President of Russia from 2008 to 2012, then prime minister until 2020.', born: '1965-09-14', wikidataId: 'Q23530',
    aliases: ['Dmitri Medvedev', 'Dimitry Medvedev', { name: 'Медведев', language: 'ru' }, { name: 'Дмитрий Медведев', language: 'ru' }, { name: 'Dmitri Medvedev', language: 'fr' }, { name: 'Medwedew', language: 'de' }],
    tenures: [['President', 'russia', '2008-05-07', '2012-05-07'], ['Prime Minister', 'russia', '2012-05-08', '2020-01-15']],
  },
  {
    name: 'Viktor Chernomyrdin', topic: 'Russia', description: 'Prime Minister of Russia for most of the Yeltsin years.', born: '1938-04-09', died: '2010-11-03',
    aliases: [{ name: 'Черномырдин', language: 'ru' }, { name: 'Tchernomyrdine', language: 'fr' }],
    tenures: [['Prime Minister', 'russia', '1992-12-14', '1998-03-23']],
  },
  { name: 'Sergei Kiriyenko', topic: 'Russia', description: 'Prime Minister of Russia at the time of the 1998 default.', born: '1962-07-26', aliases: ['Sergey Kiriyenko', { name: 'Кириенко', language: 'ru' }], tenures: [['Prime Minister', 'russia', '1998-04-24', '1998-08-23']] },
  {
    name: 'Yevgeny Primakov', description: 'Foreign minister and then Prime Minister of Russia in the late 1990s.', born: '1929-10-29', died: '2015-06-26',
    aliases: ['Evgeny Primakov', { name: 'Примаков', language: 'ru' }],
    tenures: [['Foreign Minister', 'russia', '1996-01', '1998-09-11'], ['Prime Minister', 'russia', '1998-09-11', '1999-05-12']],
  },
  { name: 'Sergei Stepashin', topic: 'Russia', description: 'Prime Minister of Russia in the summer of 1999.', born: '1952-03-02', aliases: ['Sergey Stepashin', { name: 'Степашин', language: 'ru' }], tenures: [['Prime Minister', 'russia', '1999-05-19', '1999-08-09']] },
  { name: 'Mikhail Kasyanov', topic: 'Russia', description: "Prime Minister of Russia in Putin's first term.", born: '1957-12-08', aliases: [{ name: 'Касьянов', language: 'ru' }], tenures: [['Prime Minister', 'russia', '2000-05-17', '2004-02-24']] },
  { name: 'Mikhail Fradkov', topic: 'Russia', description: 'Prime Minister of Russia from 2004 to 2007.', born: '1950-09-01', aliases: [{ name: 'Фрадков', language: 'ru' }], tenures: [['Prime Minister', 'russia', '2004-03-05', '2007-09-14']] },
  { name: 'Viktor Zubkov', topic: 'Russia', description: 'Prime Minister of Russia in 2007 and 2008.', born: '1941-09-15', aliases: [{ name: 'Зубков', language: 'ru' }], tenures: [['Prime Minister', 'russia', '2007-09-14', '2008-05-07']] },
  {
    name: 'Sergey Lavrov', description: 'Foreign Minister of Russia since 2004.', born: '1950-03-21', wikidataId: 'Q58217',
    aliases: ['Sergei Lavrov', { name: 'Лавров', language: 'ru' }, { name: 'Сергей Лавров', language: 'ru' }],
    tenures: [['Foreign Minister', 'russia', '2004-03-09']],
  },
  { name: 'Igor Ivanov', topic: 'Russia', description: 'Foreign Minister of Russia from 1998 to 2004.', born: '1945-09-23', aliases: [{ name: 'Игорь Иванов', language: 'ru' }], tenures: [['Foreign Minister', 'russia', '1998-09-11', '2004-03-09']] },
  { name: 'Andrei Kozyrev', topic: 'Russia', description: 'Foreign minister under Yeltsin, in favour of close ties with the West.', born: '1951-03-27', aliases: ['Andrey Kozyrev', { name: 'Козырев', language: 'ru' }], tenures: [['Foreign Minister', 'russia', '1991-12-25', '1996-01']] },
];
