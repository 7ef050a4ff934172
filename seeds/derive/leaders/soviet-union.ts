import type { LeaderRow } from './leader-row.js';

const general = 'General Secretary of the Communist Party';
const first = 'First Secretary of the Communist Party';
const presidium = 'Chairman of the Presidium of the Supreme Soviet';
const actingPresidium = `Acting ${presidium}`;

/** Everyone who led the Soviet Union's party, government or state, and its foreign ministers of the Cold War. */
export const sovietLeaders: readonly LeaderRow[] = [
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
    name: 'Alexei Rykov', topic: 'Soviet Union', description: 'Soviet premier between Lenin and Molotov.', born: '1881-02-25', died: '1938-03-15',
    aliases: ['Aleksei Rykov', 'Aleksey Rykov', { name: 'Рыков', language: 'ru' }],
    tenures: [['Premier', 'soviet-union', '1924-02', '1930-12-19']],
  },
  {
    name: 'Mikhail Kalinin', topic: 'Soviet Union', description: 'Soviet head of state from 1922 to 1946.', born: '1875-11-19', died: '1946-06-03',
    aliases: [{ name: 'Калинин', language: 'ru' }],
    tenures: [['Chairman of the Central Executive Committee', 'soviet-union', '1922-12-30', '1938-01'], [presidium, 'soviet-union', '1938-01-17', '1946-03-19']],
  },
  {
    name: 'Nikolai Shvernik', topic: 'Soviet Union', description: 'Soviet head of state from 1946 to 1953.', born: '1888-05-19', died: '1970-12-24',
    aliases: ['Nikolay Shvernik', { name: 'Шверник', language: 'ru' }],
    tenures: [[presidium, 'soviet-union', '1946-03-19', '1953-03-15']],
  },
  {
    name: 'Kliment Voroshilov', topic: 'Soviet Union', description: 'Marshal of the Soviet Union, its head of state from 1953 to 1960.', born: '1881-02-04', died: '1969-12-02',
    aliases: ['Kliment Yefremovich Voroshilov', { name: 'Ворошилов', language: 'ru' }],
    tenures: [[presidium, 'soviet-union', '1953-03-15', '1960-05-07']],
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
    name: 'Nikolai Tikhonov', topic: 'Soviet Union', description: 'Soviet premier from 1980 to 1985.', born: '1905-05-14', died: '1997-06-01',
    aliases: ['Nikolay Tikhonov', { name: 'Тихонов', language: 'ru' }],
    tenures: [['Premier', 'soviet-union', '1980-10-23', '1985-09-27']],
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
    name: 'Vasily Kuznetsov', topic: 'Soviet Union', description: 'Soviet statesman who three times stood in as head of state.', born: '1901-02-13', died: '1990-06-05',
    aliases: ['Vasili Kuznetsov'],
    tenures: [[actingPresidium, 'soviet-union', '1982-11-10', '1983-06-16'], [actingPresidium, 'soviet-union', '1984-02-09', '1984-04-11'], [actingPresidium, 'soviet-union', '1985-03-10', '1985-07']],
  },
  {
    name: 'Andrei Gromyko', description: 'Soviet foreign minister for 28 years, then head of state.', born: '1909-07-18', died: '1989-07-02',
    aliases: ['Andrey Gromyko', { name: 'Громыко', language: 'ru' }, { name: 'Андрей Громыко', language: 'ru' }],
    tenures: [['Foreign Minister', 'soviet-union', '1957-02', '1985-07-02'], [presidium, 'soviet-union', '1985-07-02', '1988-10-01']],
  },
  {
    name: 'Mikhail Gorbachev', description: 'Last leader of the Soviet Union, author of perestroika and glasnost.', born: '1931-03-02', died: '2022-08-30', wikidataId: 'Q30487',
    aliases: ['Mikhail Sergeyevich Gorbachev', { name: 'Горбачёв', language: 'ru' }, { name: 'Михаил Горбачёв', language: 'ru' }, { name: 'Gorbatchev', language: 'fr' }, { name: 'Gorbatschow', language: 'de' }],
    tenures: [[general, 'soviet-union', '1985-03-11', '1991-08-24'], [presidium, 'soviet-union', '1988-10-01', '1989-05-25'], ['Chairman of the Supreme Soviet', 'soviet-union', '1989-05-25', '1990-03-15'], ['President', 'soviet-union', '1990-03-15', '1991-12-25']],
  },
  {
    name: 'Nikolai Ryzhkov', topic: 'Soviet Union', description: 'Soviet premier during perestroika.', born: '1929-09-28', died: '2024-02-28',
    aliases: [{ name: 'Рыжков', language: 'ru' }],
    tenures: [['Premier', 'soviet-union', '1985-09-27', '1991-01-14']],
  },
  {
    name: 'Valentin Pavlov', topic: 'Soviet Union', description: 'Soviet premier in 1991, one of the plotters of August.', born: '1937-09', died: '2003-03-30',
    aliases: [{ name: 'Валентин Павлов', language: 'ru' }],
    tenures: [['Premier', 'soviet-union', '1991-01-14', '1991-08-22']],
  },
  {
    name: 'Ivan Silayev', topic: 'Soviet Union', description: 'Head of the Russian government, then of the body that governed the Soviet economy in its last months.', born: '1930-10-21', died: '2023-02-08',
    aliases: ['Ivan Silaev', { name: 'Силаев', language: 'ru' }],
    tenures: [['Chairman of the Council of Ministers', 'russia', '1990-06', '1991-09'], ['Chairman of the Interstate Economic Committee', 'soviet-union', '1991-09', '1991-12']],
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
];
