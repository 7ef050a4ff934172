import type { LeaderRow } from './leader-row.js';

/** Incumbents whom readers look for under many names; their present office comes from the Factbook. */
export const prominentIncumbents: readonly LeaderRow[] = [
  { name: 'Volodymyr Zelensky', born: '1978-01-25', wikidataId: 'Q3874799', description: 'President of Ukraine since 2019.', aliases: ['Zelenskyy', 'Volodymyr Zelenskiy', { name: 'Зеленський', language: 'uk' }, { name: 'Володимир Зеленський', language: 'uk' }, { name: 'Зеленский', language: 'ru' }], tenures: [] },
  { name: 'Emmanuel Macron', born: '1977-12-21', wikidataId: 'Q3052772', description: 'President of France since 2017.', aliases: [{ name: 'Макрон', language: 'ru' }], tenures: [] },
  { name: 'Keir Starmer', born: '1962-09-02', wikidataId: 'Q6383803', description: 'Prime Minister of the United Kingdom since 2024.', aliases: ['Sir Keir Starmer'], tenures: [] },
  { name: 'Friedrich Merz', born: '1955-11-11', description: 'Chancellor of Germany since 2025.', tenures: [] },
  { name: 'Giorgia Meloni', born: '1977-01-15', description: 'Prime Minister of Italy since 2022.', tenures: [] },
  { name: 'Viktor Orbán', born: '1963-05-31', description: 'Prime Minister of Hungary from 1998 to 2002 and again from 2010.', tenures: [['Prime Minister', 'hungary', '1998-07', '2002-05']] },
  { name: 'Donald Tusk', born: '1957-04-22', description: 'Prime Minister of Poland and in between President of the European Council.', tenures: [['Prime Minister', 'poland', '2007-11-16', '2014-09']] },
  { name: 'Alexander Lukashenko', born: '1954-08-30', description: 'President of Belarus since 1994.', aliases: ['Aleksandr Lukashenko', 'Alyaksandr Lukashenka', 'Lukashenka', { name: 'Лукашенко', language: 'ru' }, { name: 'Loukachenko', language: 'fr' }], tenures: [] },
  { name: 'Kassym-Jomart Tokayev', born: '1953-05-17', description: 'President of Kazakhstan since 2019.', aliases: [{ name: 'Токаев', language: 'ru' }], tenures: [] },
  { name: 'Ilham Aliyev', born: '1961-12-24', description: 'President of Azerbaijan since 2003.', aliases: [{ name: 'Ильхам Алиев', language: 'ru' }], tenures: [] },
  { name: 'Nikol Pashinyan', born: '1975-06-01', description: 'Prime Minister of Armenia since 2018.', aliases: [{ name: 'Пашинян', language: 'ru' }], tenures: [] },
  { name: 'Narendra Modi', born: '1950-09-17', wikidataId: 'Q1058', description: 'Prime Minister of India since 2014.', tenures: [] },
  { name: 'Ali Khamenei', born: '1939-04-19', description: 'Supreme Leader of Iran from 1989, its president before.', aliases: ['Ayatollah Khamenei', 'Ali Hosseini Khamenei', { name: 'علی خامنه‌ای', language: 'fa' }], tenures: [['President', 'iran', '1981-10', '1989-08']] },
  { name: 'Abdel Fattah el-Sisi', surname: 'el-Sisi', born: '1954-11-19', description: 'President of Egypt since 2014.', aliases: ['Sisi', 'Abdel Fattah al-Sisi', { name: 'عبد الفتاح السيسي', language: 'ar' }], tenures: [] },
  { name: 'Mohammed bin Salman', surname: 'bin Salman', born: '1985-08-31', description: 'Crown Prince and Prime Minister of Saudi Arabia.', aliases: ['MBS', 'Muhammad bin Salman'], tenures: [] },
];
