/** How a president of the data set is known, by the data set's id; years of birth and death are its own. */
interface PresidentDetail {
  readonly name?: string;
  readonly born?: string;
  readonly died?: string;
  readonly wikidataId?: string;
  readonly surname?: string;
  readonly aliases?: readonly (string | { readonly name: string; readonly language: string })[];
}

export const presidentDetails: Readonly<Record<string, PresidentDetail>> = {
  'roosevelt-franklin-d': { born: '1882-01-30', died: '1945-04-12', wikidataId: 'Q8007', aliases: ['Franklin Delano Roosevelt', 'FDR', { name: 'Рузвельт', language: 'ru' }] },
  'hoover-herbert-c': { name: 'Herbert Hoover' },
  'truman-harry-s': { born: '1884-05-08', died: '1972-12-26', wikidataId: 'Q11613', surname: 'Truman', aliases: ['Harry Truman', { name: 'Гарри Трумэн', language: 'ru' }] },
  'eisenhower-dwight-d': { born: '1890-10-14', died: '1969-03-28', wikidataId: 'Q9916', surname: 'Eisenhower', aliases: ['Dwight Eisenhower', 'Ike', { name: 'Эйзенхауэр', language: 'ru' }] },
  'kennedy-john-f': { born: '1917-05-29', died: '1963-11-22', wikidataId: 'Q9696', surname: 'Kennedy', aliases: ['John Kennedy', 'JFK', { name: 'Кеннеди', language: 'ru' }] },
  'johnson-lyndon-b': { born: '1908-08-27', died: '1973-01-22', wikidataId: 'Q9640', aliases: ['Lyndon Johnson', 'LBJ'] },
  'nixon-richard-m': { name: 'Richard Nixon', born: '1913-01-09', died: '1994-04-22', wikidataId: 'Q9588', surname: 'Nixon', aliases: [{ name: 'Никсон', language: 'ru' }] },
  'ford-gerald-r': { name: 'Gerald Ford', born: '1913-07-14', died: '2006-12-26', wikidataId: 'Q9582', aliases: [{ name: 'Джеральд Форд', language: 'ru' }] },
  'carter-jimmy': { born: '1924-10-01', died: '2024-12-29', wikidataId: 'Q23685', surname: 'Carter', aliases: ['James Earl Carter', { name: 'Джимми Картер', language: 'ru' }] },
  'reagan-ronald': { born: '1911-02-06', died: '2004-06-05', wikidataId: 'Q9960', surname: 'Reagan', aliases: [{ name: 'Рейган', language: 'ru' }, { name: 'Рональд Рейган', language: 'ru' }] },
  'bush-george-h-w': { name: 'George H. W. Bush', born: '1924-06-12', died: '2018-11-30', wikidataId: 'Q23505', aliases: ['George Herbert Walker Bush', 'George Bush senior', 'Bush senior', { name: 'Джордж Буш-старший', language: 'ru' }] },
  'clinton-william-j': { name: 'Bill Clinton', born: '1946-08-19', wikidataId: 'Q1124', aliases: ['William Jefferson Clinton', { name: 'Билл Клинтон', language: 'ru' }] },
  'bush-george-w': { name: 'George W. Bush', born: '1946-07-06', wikidataId: 'Q207', aliases: ['George Walker Bush', 'Bush junior', { name: 'Джордж Буш-младший', language: 'ru' }] },
  'obama-barack': { born: '1961-08-04', wikidataId: 'Q76', surname: 'Obama', aliases: ['Barack Hussein Obama', { name: 'Обама', language: 'ru' }, { name: 'Барак Обама', language: 'ru' }] },
  'trump-donald-j': { name: 'Donald Trump', born: '1946-06-14', wikidataId: 'Q22686', surname: 'Trump', aliases: ['President Trump', { name: 'Трамп', language: 'ru' }, { name: 'Дональд Трамп', language: 'ru' }] },
  'biden-joseph-r': { name: 'Joe Biden', born: '1942-11-20', wikidataId: 'Q6279', surname: 'Biden', aliases: ['Joseph Biden', 'Joseph Robinette Biden', { name: 'Байден', language: 'ru' }, { name: 'Джо Байден', language: 'ru' }] },
};

/** Secretaries of State since 1945 as they are known, by their ids in the list of principal officers. */
export const secretaryNames: Readonly<Record<string, string>> = {
  'byrnes-james-francis': 'James F. Byrnes',
  'marshall-george-catlett': 'George C. Marshall',
  'acheson-dean-gooderham': 'Dean Acheson',
  'dulles-john-foster': 'John Foster Dulles',
  'herter-christian-archibald': 'Christian Herter',
  'rusk-david-dean': 'Dean Rusk',
  'rogers-william-pierce': 'William P. Rogers',
  'kissinger-henry-a': 'Henry Kissinger',
  'vance-cyrus-roberts': 'Cyrus Vance',
  'muskie-edmund-sixtus': 'Edmund Muskie',
  'haig-alexander-meigs': 'Alexander Haig',
  'shultz-george-pratt': 'George Shultz',
  'baker-james-addison': 'James Baker',
  'eagleburger-lawrence-sidney': 'Lawrence Eagleburger',
  'christopher-warren-minor': 'Warren Christopher',
  'albright-madeleine-korbel': 'Madeleine Albright',
  'powell-colin-luther': 'Colin Powell',
  'rice-condoleezza': 'Condoleezza Rice',
  'clinton-hillary-rodham': 'Hillary Clinton',
  'kerry-john-forbes': 'John Kerry',
  'tillerson-rex-w': 'Rex Tillerson',
  'pompeo-michael-r': 'Mike Pompeo',
  'blinken-antony-j': 'Antony Blinken',
  'rubio-marco': 'Marco Rubio',
};
