/** Trips of the table whose remarks tell of a summit without naming the other side, by the trip's id. */
export const unnamedSummits: Readonly<Record<string, readonly string[]>> = {
  'trip-2363': ['mikhail-gorbachev'],
  'trip-2379': ['boris-yeltsin'],
  'trip-2550': ['boris-yeltsin'],
};

/** Summits abroad after the table ends: two leaders, first and last day, place; the Historian's page lists them. */
export const writtenSummits: readonly (readonly [president: string, leader: string, from: string, to: string, place: string])[] = [
  ['barack-obama', 'dmitry-medvedev', '2009-04-01', '2009-04-01', 'London'],
  ['barack-obama', 'dmitry-medvedev', '2009-07-06', '2009-07-08', 'Moscow'],
  ['barack-obama', 'dmitry-medvedev', '2010-04-08', '2010-04-08', 'Prague'],
  ['barack-obama', 'vladimir-putin', '2012-06-18', '2012-06-18', 'Los Cabos'],
  ['barack-obama', 'vladimir-putin', '2013-06-17', '2013-06-17', 'Lough Erne'],
  ['barack-obama', 'raul-castro', '2016-03-21', '2016-03-21', 'Havana'],
  ['donald-trump', 'vladimir-putin', '2017-07-07', '2017-07-07', 'Hamburg'],
  ['donald-trump', 'xi-jinping', '2017-11-08', '2017-11-10', 'Beijing'],
  ['donald-trump', 'kim-jong-un', '2018-06-12', '2018-06-12', 'Singapore'],
  ['donald-trump', 'vladimir-putin', '2018-07-16', '2018-07-16', 'Helsinki'],
  ['donald-trump', 'kim-jong-un', '2019-02-27', '2019-02-28', 'Hanoi'],
  ['donald-trump', 'vladimir-putin', '2019-06-28', '2019-06-28', 'Osaka'],
  ['donald-trump', 'xi-jinping', '2019-06-29', '2019-06-29', 'Osaka'],
  ['donald-trump', 'kim-jong-un', '2019-06-30', '2019-06-30', 'Panmunjom'],
  ['joe-biden', 'vladimir-putin', '2021-06-16', '2021-06-16', 'Geneva'],
  ['joe-biden', 'xi-jinping', '2022-11-14', '2022-11-14', 'Bali'],
  ['joe-biden', 'volodymyr-zelensky', '2023-02-20', '2023-02-20', 'Kyiv'],
];
