import type { LeaderRow } from './leader-row.js';

/** Tsars and emperors who matter to later writers, and the presidents, heads of government and foreign ministers of the Russian Federation. */
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
    name: 'Boris Yeltsin', description: 'First President of Russia.', born: '1931-02-01', died: '2007-04-23', wikidataId: 'Q34453',
    aliases: ['Boris Nikolayevich Yeltsin', { name: 'Ельцин', language: 'ru' }, { name: 'Борис Ельцин', language: 'ru' }, { name: 'Eltsine', language: 'fr' }, { name: 'Jelzin', language: 'de' }],
    tenures: [['President', 'russia', '1991-07-10', '1999-12-31'], ['Prime Minister', 'russia', '1991-11-06', '1992-06-15']],
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
    name: 'Yegor Gaidar', topic: 'Russia', description: 'Economist who led the Russian government in the first year of reform.', born: '1956-03-19', died: '2009-12-16',
    aliases: ['Yegor Gaydar', { name: 'Гайдар', language: 'ru' }],
    tenures: [['Acting Prime Minister', 'russia', '1992-06-15', '1992-12-14']],
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
