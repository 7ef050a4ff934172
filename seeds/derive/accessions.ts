/** Since when each member has belonged, by date; written by hand from the articles that `memberships.ts` cites. */
export type Accessions = Readonly<Record<string, string>>;

/** The United Nations' own list of its member states, with the days of admission. */
export const unitedNationsAccessions: Accessions = {
  '1945-10-24': 'argentina belarus brazil chile china cuba denmark dominican-republic egypt el-salvador france haiti iran lebanon luxembourg new-zealand nicaragua paraguay philippines poland russia saudi-arabia syria turkey ukraine united-kingdom united-states',
  '1945-10-25': 'greece',
  '1945-10-30': 'india',
  '1945-10-31': 'peru',
  '1945-11-01': 'australia',
  '1945-11-02': 'costa-rica liberia',
  '1945-11-05': 'colombia',
  '1945-11-07': 'mexico south-africa',
  '1945-11-09': 'canada',
  '1945-11-13': 'ethiopia panama',
  '1945-11-14': 'bolivia',
  '1945-11-15': 'venezuela',
  '1945-11-21': 'guatemala',
  '1945-11-27': 'norway',
  '1945-12-10': 'netherlands',
  '1945-12-17': 'honduras',
  '1945-12-18': 'uruguay',
  '1945-12-21': 'ecuador iraq',
  '1945-12-27': 'belgium',
  '1946-11-19': 'afghanistan iceland sweden',
  '1946-12-16': 'thailand',
  '1947-09-30': 'pakistan yemen',
  '1948-04-19': 'myanmar',
  '1949-05-11': 'israel',
  '1950-09-28': 'indonesia',
  '1955-12-14': 'albania austria bulgaria cambodia finland hungary ireland italy jordan laos libya nepal portugal romania spain sri-lanka',
  '1956-11-12': 'morocco sudan tunisia',
  '1956-12-18': 'japan',
  '1957-03-08': 'ghana',
  '1957-09-17': 'malaysia',
  '1958-12-12': 'guinea',
  '1960-09-20': 'benin burkina-faso cameroon central-african-republic chad cote-divoire cyprus democratic-republic-of-the-congo gabon madagascar niger republic-of-the-congo somalia togo',
  '1960-09-28': 'mali senegal',
  '1960-10-07': 'nigeria',
  '1961-09-27': 'sierra-leone',
  '1961-10-27': 'mauritania mongolia',
  '1961-12-14': 'tanzania',
  '1962-09-18': 'burundi jamaica rwanda trinidad-and-tobago',
  '1962-10-08': 'algeria',
  '1962-10-25': 'uganda',
  '1963-05-14': 'kuwait',
  '1963-12-16': 'kenya',
  '1964-12-01': 'malawi malta zambia',
  '1965-09-21': 'gambia maldives singapore',
  '1966-09-20': 'guyana',
  '1966-10-17': 'botswana lesotho',
  '1966-12-09': 'barbados',
  '1968-04-24': 'mauritius',
  '1968-09-24': 'eswatini',
  '1968-11-12': 'equatorial-guinea',
  '1970-10-13': 'fiji',
  '1971-09-21': 'bahrain bhutan qatar',
  '1971-10-07': 'oman',
  '1971-12-09': 'united-arab-emirates',
  '1973-09-18': 'bahamas germany',
  '1974-09-17': 'bangladesh grenada guinea-bissau',
  '1975-09-16': 'cabo-verde mozambique sao-tome-and-principe',
  '1975-10-10': 'papua-new-guinea',
  '1975-11-12': 'comoros',
  '1975-12-04': 'suriname',
  '1976-09-21': 'seychelles',
  '1976-12-01': 'angola',
  '1976-12-15': 'samoa',
  '1977-09-20': 'djibouti vietnam',
  '1978-09-19': 'solomon-islands',
  '1978-12-18': 'dominica',
  '1979-09-18': 'saint-lucia',
  '1980-08-25': 'zimbabwe',
  '1980-09-16': 'saint-vincent-and-the-grenadines',
  '1981-09-15': 'vanuatu',
  '1981-09-25': 'belize',
  '1981-11-11': 'antigua-and-barbuda',
  '1983-09-23': 'saint-kitts-and-nevis',
  '1984-09-21': 'brunei',
  '1990-04-23': 'namibia',
  '1990-09-18': 'liechtenstein',
  '1991-09-17': 'estonia latvia lithuania marshall-islands micronesia north-korea south-korea',
  '1992-03-02': 'armenia azerbaijan kazakhstan kyrgyzstan moldova san-marino tajikistan turkmenistan uzbekistan',
  '1992-05-22': 'bosnia-and-herzegovina croatia slovenia',
  '1992-07-31': 'georgia',
  '1993-01-19': 'czechia slovakia',
  '1993-04-08': 'north-macedonia',
  '1993-05-28': 'eritrea monaco',
  '1993-07-28': 'andorra',
  '1994-12-15': 'palau',
  '1999-09-14': 'kiribati nauru tonga',
  '2000-09-05': 'tuvalu',
  '2000-11-01': 'serbia',
  '2002-09-10': 'switzerland',
  '2002-09-27': 'timor-leste',
  '2006-06-28': 'montenegro',
  '2011-07-14': 'south-sudan',
};

export const natoAccessions: Accessions = {
  1949: 'belgium canada denmark france iceland italy luxembourg netherlands norway portugal united-kingdom united-states',
  '1952-02-18': 'greece turkey',
  '1955-05': 'germany',
  '1982-05-30': 'spain',
  '1999-03-12': 'czechia hungary poland',
  '2004-03-29': 'bulgaria estonia latvia lithuania romania slovakia slovenia',
  '2009-04-01': 'albania croatia',
  '2017-06-05': 'montenegro',
  '2020-03-27': 'north-macedonia',
  '2023-04-04': 'finland',
  '2024-03-07': 'sweden',
};

/** From the day when the Maastricht Treaty made the Union. */
export const europeanUnionAccessions: Accessions = {
  '1993-11-01': 'belgium denmark france germany greece ireland italy luxembourg netherlands portugal spain',
  '1995-01-01': 'austria finland sweden',
  '2004-05-01': 'cyprus czechia estonia hungary latvia lithuania malta poland slovakia slovenia',
  '2007-01-01': 'bulgaria romania',
  '2013-07-01': 'croatia',
};

export const groupOfSevenAccessions: Accessions = { 1975: 'france germany italy japan united-kingdom united-states', 1976: 'canada' };

export const bricsAccessions: Accessions = { 2009: 'brazil china india russia', 2010: 'south-africa', 2024: 'egypt ethiopia iran united-arab-emirates', 2025: 'indonesia' };

export const shanghaiAccessions: Accessions = { '2001-06': 'china kazakhstan kyrgyzstan russia tajikistan uzbekistan', '2017-06': 'india pakistan', 2023: 'iran', 2024: 'belarus' };

export const arabLeagueAccessions: Accessions = {
  1945: 'egypt iraq jordan lebanon saudi-arabia syria yemen', 1953: 'libya', 1956: 'sudan', 1958: 'morocco tunisia', 1961: 'kuwait', 1962: 'algeria', 1971: 'bahrain oman qatar united-arab-emirates',
  1973: 'mauritania', 1974: 'somalia', 1977: 'djibouti', 1993: 'comoros',
};

export const southeastAsianAccessions: Accessions = { 1967: 'indonesia malaysia philippines singapore thailand', 1984: 'brunei', 1995: 'vietnam', 1997: 'laos myanmar', 1999: 'cambodia', 2025: 'timor-leste' };

export const americanStatesAccessions: Accessions = {
  1948: 'argentina bolivia brazil chile colombia costa-rica dominican-republic ecuador el-salvador guatemala haiti honduras mexico panama paraguay peru united-states uruguay',
  1967: 'barbados trinidad-and-tobago', 1969: 'jamaica', 1975: 'grenada', 1977: 'suriname', 1979: 'dominica saint-lucia', 1981: 'antigua-and-barbuda saint-vincent-and-the-grenadines',
  1982: 'bahamas', 1984: 'saint-kitts-and-nevis', 1990: 'canada', 1991: 'belize guyana',
};

/** The African Union took the place of the Organization of African Unity, with all its 53 members, in 2002. */
export const africanUnionLatecomers: Accessions = { 2011: 'south-sudan', 2017: 'morocco' };
