import type { LeaderRow } from './leader-row.js';

const partySecretary = 'General Secretary of the Communist Party';

const chinese: readonly LeaderRow[] = [
  { name: 'Mao Zedong', surname: 'Mao', born: '1893-12-26', died: '1976-09-09', wikidataId: 'Q5816', description: "Founder and leader of the People's Republic of China.", aliases: ['Mao Tse-tung', 'Chairman Mao', { name: '毛泽东', language: 'zh' }, { name: 'Мао Цзэдун', language: 'ru' }], tenures: [['Chairman of the Communist Party', 'china', '1949-10-01', '1976-09-09'], ['Chairman', 'china', '1954-09-27', '1959-04-27']] },
  { name: 'Zhou Enlai', surname: 'Zhou', born: '1898-03-05', died: '1976-01-08', description: 'First Premier of the People’s Republic of China.', aliases: ['Chou En-lai', { name: '周恩来', language: 'zh' }], tenures: [['Premier', 'china', '1949-10-01', '1976-01-08']] },
  { name: 'Hua Guofeng', surname: 'Hua', born: '1921-02-16', died: '2008-08-20', description: 'Successor of Mao as party chairman.', tenures: [['Premier', 'china', '1976-04', '1980-09'], ['Chairman of the Communist Party', 'china', '1976-10', '1981-06']] },
  { name: 'Deng Xiaoping', surname: 'Deng', born: '1904-08-22', died: '1997-02-19', wikidataId: 'Q16977', description: 'Paramount leader of China in the years of reform and opening.', aliases: [{ name: '邓小平', language: 'zh' }], tenures: [['Chairman of the Central Military Commission', 'china', '1981-06', '1989-11']] },
  { name: 'Hu Yaobang', surname: 'Hu', died: '1989-04-15', description: 'Reformist head of the Chinese Communist Party.', tenures: [[partySecretary, 'china', '1982-09', '1987-01']] },
  { name: 'Zhao Ziyang', surname: 'Zhao', born: '1919-10-17', died: '2005-01-17', description: 'Premier and then party leader of China, dismissed in 1989.', tenures: [['Premier', 'china', '1980-09', '1987-11'], [partySecretary, 'china', '1987-11', '1989-06']] },
  { name: 'Li Xiannian', surname: 'Li', description: 'President of China from 1983 to 1988.', tenures: [['President', 'china', '1983-06', '1988-04']] },
  { name: 'Yang Shangkun', surname: 'Yang', description: 'President of China from 1988 to 1993.', tenures: [['President', 'china', '1988-04', '1993-03']] },
  { name: 'Jiang Zemin', surname: 'Jiang', born: '1926-08-17', died: '2022-11-30', description: 'Party leader and President of China in the 1990s.', aliases: [{ name: '江泽民', language: 'zh' }], tenures: [[partySecretary, 'china', '1989-06-24', '2002-11-15'], ['President', 'china', '1993-03-27', '2003-03-15']] },
  { name: 'Li Peng', surname: 'Li', born: '1928-10-20', died: '2019-07-22', description: 'Premier of China from 1987 to 1998.', tenures: [['Premier', 'china', '1987-11', '1998-03-17']] },
  { name: 'Zhu Rongji', surname: 'Zhu', description: 'Premier of China from 1998 to 2003.', tenures: [['Premier', 'china', '1998-03-17', '2003-03-16']] },
  { name: 'Hu Jintao', surname: 'Hu', born: '1942-12-21', description: 'Party leader and President of China until 2013.', aliases: [{ name: '胡锦涛', language: 'zh' }], tenures: [[partySecretary, 'china', '2002-11-15', '2012-11-15'], ['President', 'china', '2003-03-15', '2013-03-14']] },
  { name: 'Wen Jiabao', surname: 'Wen', born: '1942-09-15', description: 'Premier of China from 2003 to 2013.', tenures: [['Premier', 'china', '2003-03-16', '2013-03-15']] },
  { name: 'Li Keqiang', surname: 'Li', born: '1955-07-01', died: '2023-10-27', description: 'Premier of China from 2013 to 2023.', tenures: [['Premier', 'china', '2013-03-15', '2023-03-11']] },
  { name: 'Xi Jinping', surname: 'Xi', born: '1953-06-15', wikidataId: 'Q15031', description: 'Party leader of China since 2012 and President since 2013.', aliases: [{ name: '习近平', language: 'zh' }, { name: 'Си Цзиньпин', language: 'ru' }], tenures: [[partySecretary, 'china', '2012-11-15']] },
];

const korean: readonly LeaderRow[] = [
  { name: 'Kim Il Sung', surname: 'Kim', born: '1912-04-15', died: '1994-07-08', wikidataId: 'Q41117', description: 'Founder of North Korea.', aliases: ['Kim Il-sung', { name: '김일성', language: 'ko' }], tenures: [['Premier', 'north-korea', '1948-09', '1972-12'], ['President', 'north-korea', '1972-12', '1994-07-08']] },
  { name: 'Kim Jong Il', surname: 'Kim', died: '2011-12-17', wikidataId: 'Q10665', description: 'Ruler of North Korea after his father.', aliases: ['Kim Jong-il', { name: '김정일', language: 'ko' }], tenures: [['Supreme Leader', 'north-korea', '1994-07-08', '2011-12-17']] },
  { name: 'Kim Jong Un', surname: 'Kim', wikidataId: 'Q56226', description: 'Ruler of North Korea since 2011.', aliases: ['Kim Jong-un', { name: '김정은', language: 'ko' }, { name: 'Ким Чен Ын', language: 'ru' }], tenures: [['Supreme Leader', 'north-korea', '2011-12-17']] },
  { name: 'Syngman Rhee', description: 'First President of South Korea.', born: '1875-03-26', died: '1965-07-19', tenures: [['President', 'south-korea', '1948', '1960-04']] },
  { name: 'Park Chung-hee', slug: 'park-chung-hee', surname: 'Park', born: '1917-11-14', died: '1979-10-26', description: 'President of South Korea until his assassination.', aliases: ['Park Chung Hee'], tenures: [['President', 'south-korea', '1963-12-17', '1979-10-26']] },
  { name: 'Roh Tae-woo', surname: 'Roh', born: '1932-12-04', died: '2021-10-26', description: 'President of South Korea from 1988 to 1993.', aliases: ['Roh Tae Woo'], tenures: [['President', 'south-korea', '1988-02-25', '1993-02-25']] },
  { name: 'Kim Young-sam', surname: 'Kim', died: '2015-11-22', description: 'President of South Korea from 1993 to 1998.', aliases: ['Kim Young Sam'], tenures: [['President', 'south-korea', '1993-02-25', '1998-02-25']] },
  { name: 'Kim Dae-jung', surname: 'Kim', died: '2009-08-18', description: 'President of South Korea and author of the policy of reconciliation with the North.', aliases: ['Kim Dae Jung'], tenures: [['President', 'south-korea', '1998-02-25', '2003-02-25']] },
  { name: 'Roh Moo-hyun', surname: 'Roh', died: '2009-05-23', description: 'President of South Korea from 2003 to 2008.', aliases: ['Roh Moo Hyun'], tenures: [['President', 'south-korea', '2003-02-25', '2008-02-25']] },
  { name: 'Lee Myung-bak', surname: 'Lee', born: '1941-12-19', description: 'President of South Korea from 2008 to 2013.', aliases: ['Lee Myung Bak'], tenures: [['President', 'south-korea', '2008-02-25', '2013-02-25']] },
  { name: 'Park Geun-hye', surname: 'Park', born: '1952-02-02', description: 'President of South Korea until her removal in 2017.', aliases: ['Park Geun Hye'], tenures: [['President', 'south-korea', '2013-02-25', '2017-03-10']] },
  { name: 'Moon Jae-in', surname: 'Moon', born: '1953-01-24', description: 'President of South Korea from 2017 to 2022.', aliases: ['Moon Jae In'], tenures: [['President', 'south-korea', '2017-05-10', '2022-05-10']] },
  { name: 'Yoon Suk Yeol', surname: 'Yoon', born: '1960-12-18', description: 'President of South Korea until his removal in 2025.', aliases: ['Yoon Suk-yeol'], tenures: [['President', 'south-korea', '2022-05-10', '2025-04-04']] },
];

const japanese: readonly LeaderRow[] = [
  { name: 'Yasuhiro Nakasone', born: '1918-05-27', died: '2019-11-29', description: 'Prime Minister of Japan in the 1980s.', tenures: [['Prime Minister', 'japan', '1982-11-27', '1987-11-06']] },
  { name: 'Junichiro Koizumi', born: '1942-01-08', description: 'Prime Minister of Japan from 2001 to 2006.', tenures: [['Prime Minister', 'japan', '2001-04-26', '2006-09-26']] },
  { name: 'Shinzo Abe', born: '1954-09-21', died: '2022-07-08', wikidataId: 'Q132345', description: 'Longest-serving Prime Minister of Japan.', aliases: [{ name: '安倍晋三', language: 'ja' }], tenures: [['Prime Minister', 'japan', '2006-09-26', '2007-09-26'], ['Prime Minister', 'japan', '2012-12-26', '2020-09-16']] },
  { name: 'Yoshihide Suga', born: '1948-12-06', description: 'Prime Minister of Japan in 2020 and 2021.', tenures: [['Prime Minister', 'japan', '2020-09-16', '2021-10-04']] },
  { name: 'Fumio Kishida', born: '1957-07-29', description: 'Prime Minister of Japan from 2021 to 2024.', tenures: [['Prime Minister', 'japan', '2021-10-04', '2024-10-01']] },
  { name: 'Shigeru Ishiba', born: '1957-02-04', description: 'Prime Minister of Japan in 2024 and 2025.', tenures: [['Prime Minister', 'japan', '2024-10-01', '2025-10-21']] },
];

const southern: readonly LeaderRow[] = [
  { name: 'Jawaharlal Nehru', born: '1889-11-14', died: '1964-05-27', wikidataId: 'Q1047', description: 'First Prime Minister of India.', tenures: [['Prime Minister', 'india', '1947-08-15', '1964-05-27']] },
  { name: 'Indira Gandhi', born: '1917-11-19', died: '1984-10-31', wikidataId: 'Q1149', description: 'Prime Minister of India in two spells, until her assassination.', tenures: [['Prime Minister', 'india', '1966-01-24', '1977-03-24'], ['Prime Minister', 'india', '1980-01-14', '1984-10-31']] },
  { name: 'Rajiv Gandhi', born: '1944-08-20', died: '1991-05-21', description: 'Prime Minister of India from 1984 to 1989.', tenures: [['Prime Minister', 'india', '1984-10-31', '1989-12-02']] },
  { name: 'Atal Bihari Vajpayee', born: '1924-12-25', died: '2018-08-16', description: 'Prime Minister of India who took it nuclear in 1998.', tenures: [['Prime Minister', 'india', '1998-03-19', '2004-05-22']] },
  { name: 'Manmohan Singh', born: '1932-09-26', died: '2024-12-26', description: 'Prime Minister of India from 2004 to 2014.', tenures: [['Prime Minister', 'india', '2004-05-22', '2014-05-26']] },
  { name: 'Benazir Bhutto', born: '1953-06-21', died: '2007-12-27', description: 'Twice Prime Minister of Pakistan.', tenures: [['Prime Minister', 'pakistan', '1988-12-02', '1990-08-06'], ['Prime Minister', 'pakistan', '1993-10-19', '1996-11-05']] },
  { name: 'Pervez Musharraf', born: '1943-08-11', died: '2023-02-05', description: 'General who ruled Pakistan; its president from 2001 to 2008.', tenures: [['President', 'pakistan', '2001-06-20', '2008-08-18']] },
  { name: 'Imran Khan', born: '1952-10-05', description: 'Prime Minister of Pakistan from 2018 to 2022.', tenures: [['Prime Minister', 'pakistan', '2018-08-18', '2022-04-10']] },
  { name: 'Nursultan Nazarbayev', born: '1940-07-06', description: 'First President of Kazakhstan.', aliases: [{ name: 'Назарбаев', language: 'ru' }], tenures: [['President', 'kazakhstan', '1991-12', '2019-03-20']] },
  { name: 'Hamid Karzai', born: '1957-12-24', description: 'President of Afghanistan after the fall of the Taliban.', tenures: [['President', 'afghanistan', '2004-12-07', '2014-09-29']] },
  { name: 'Ashraf Ghani', born: '1949-05-19', description: 'President of Afghanistan until the return of the Taliban.', tenures: [['President', 'afghanistan', '2014-09-29', '2021-08-15']] },
  { name: 'Sukarno', surname: 'Sukarno', born: '1901-06-06', died: '1970-06-21', description: 'First President of Indonesia.', tenures: [['President', 'indonesia', '1945-08-18', '1967-03-12']] },
  { name: 'Suharto', surname: 'Suharto', born: '1921-06-08', died: '2008-01-27', description: 'Second President of Indonesia.', tenures: [['President', 'indonesia', '1968-03-27', '1998-05-21']] },
  { name: 'Susilo Bambang Yudhoyono', born: '1949-09-09', description: 'President of Indonesia from 2004 to 2014.', tenures: [['President', 'indonesia', '2004-10-20', '2014-10-20']] },
  { name: 'Joko Widodo', born: '1961-06-21', description: 'President of Indonesia from 2014 to 2024.', aliases: ['Jokowi'], tenures: [['President', 'indonesia', '2014-10-20', '2024-10-20']] },
  { name: 'Ho Chi Minh', surname: 'Ho Chi Minh', born: '1890-05-19', died: '1969-09-02', wikidataId: 'Q36014', description: 'Leader of the Vietnamese revolution and President of North Vietnam.', tenures: [['President', 'north-vietnam', '1945-09-02', '1969-09-02']] },
  { name: 'Ferdinand Marcos', born: '1917-09-11', died: '1989-09-28', description: 'President of the Philippines until the People Power Revolution.', tenures: [['President', 'philippines', '1965-12-30', '1986-02-25']] },
  { name: 'Corazon Aquino', born: '1933-01-25', died: '2009-08-01', description: 'President of the Philippines from 1986 to 1992.', tenures: [['President', 'philippines', '1986-02-25', '1992-06-30']] },
  { name: 'Rodrigo Duterte', born: '1945-03-28', description: 'President of the Philippines from 2016 to 2022.', tenures: [['President', 'philippines', '2016-06-30', '2022-06-30']] },
];

export const asianLeaders: readonly LeaderRow[] = [...chinese, ...korean, ...japanese, ...southern];
