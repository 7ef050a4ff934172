/** One spell of an incumbent in an office; the last spell is open. */
export type Spell = readonly [office: string, from: string, to?: string];

const president = (...spells: readonly (readonly [from: string, to?: string])[]): readonly Spell[] => spells.map((spell): Spell => ['President', ...spell]);
const primeMinister = (...spells: readonly (readonly [from: string, to?: string])[]): readonly Spell[] => spells.map((spell): Spell => ['Prime Minister', ...spell]);

/**
 * Incumbents whose "since" in the Factbook is not the start of the tenure but a re-election, an appointment, a
 * coronation or the return after an interval, by slug and nation. They take the place of what the Factbook says, to the
 * precision that is beyond doubt, and cite the editors save where a spell is the Factbook's own; those up to 2015 agree with Archigos 4.1, save where a line says why not.
 */
export const incumbentSpells: Readonly<Record<string, readonly Spell[]>> = {
  'abdelmadjid-tebboune algeria': president(['2019-12-19']),
  'adama-barrow gambia': president(['2017-01-19']),
  // Sworn in on this day and recognised by the United Nations; Laurent Gbagbo held out until 11 April 2011, from when Archigos counts.
  'alassane-ouattara cote-divoire': president(['2010-12-04']),
  'aleksandar-vucic serbia': [['Prime Minister', '2014-04-27', '2017-05-31'], ['President', '2017-05-31']],
  'alix-didier-fils-aime haiti': primeMinister(['2024-11-11']),
  'andrej-babis czechia': primeMinister(['2017-12', '2021'], ['2025-12-09']),
  'andrew-holness jamaica': primeMinister(['2011-10-23', '2012-01-05'], ['2016-03-03']),
  'anutin-charnvirakul thailand': primeMinister(['2025-09-07']),
  'asif-ali-zardari pakistan': president(['2008-09-09', '2013-09-08'], ['2024-03-10']),
  // He stood back for the election of 2019.
  'azali-assoumani comoros': president(['1999-04-30', '2002-01-21'], ['2002-05-26', '2006-05-26'], ['2016-05-26', '2019-02-13'], ['2019-04']),
  'brice-oligui-nguema gabon': [['Transitional President', '2023-09-04', '2025-05-03'], ['President', '2025-05-03']],
  'daniel-ortega nicaragua': president(['1985-01-10', '1990-04-25'], ['2007-01-10']),
  'denis-sassou-nguesso republic-of-the-congo': president(['1979-02-08', '1992-08-31'], ['1997-10']),
  'donald-tusk poland': primeMinister(['2023-12-13']),
  'edi-rama albania': primeMinister(['2013-09']),
  'hamad-bin-isa-al-khalifa bahrain': [['Emir', '1999-03-06', '2002-02-14'], ['King', '2002-02-14']],
  'hassan-sheikh-mohamud somalia': president(['2012-09-16', '2017-02-16'], ['2022-05-23']),
  'jigme-khesar-namgyel-wangchuck bhutan': [['King', '2006-12']],
  'john-mahama ghana': president(['2012-07-24', '2017-01-07'], ['2025-01-07']),
  'jose-ramos-horta timor-leste': president(['2007-05-20', '2012-05-20'], ['2022-05-20']),
  'judith-suminwa democratic-republic-of-the-congo': primeMinister(['2024-06']),
  'julius-maada-bio sierra-leone': president(['2018-04-04']),
  'kamla-persad-bissessar trinidad-and-tobago': primeMinister(['2010-05-26', '2015-09-09'], ['2025-05-01']),
  // A caretaker governed between the two elections of 2023.
  'kyriakos-mitsotakis greece': primeMinister(['2019-07-08', '2023-05-25'], ['2023-06-26']),
  'latif-rashid iraq': president(['2022-10']),
  'letsie-iii lesotho': [['King', '1990-11-12', '1995-01-25'], ['King', '1996-02-07']],
  'mahamat-deby chad': [['President of the Transitional Military Council', '2021-04', '2022-10-10'], ['Transitional President', '2022-10-10', '2024-05-23'], ['President', '2024-05-23']],
  'mamady-doumbouya guinea': [['Transitional President', '2021-10-01', '2026-01-17'], ['President', '2026-01-17']],
  'masoud-pezeshkian iran': president(['2024-07-28']),
  'micheal-martin ireland': primeMinister(['2020-06-27', '2022-12-17'], ['2025-01-23']),
  'mohammed-bin-rashid-al-maktoum united-arab-emirates': primeMinister(['2006']),
  'mohammed-vi-of-morocco morocco': [['King', '1999-07-23']],
  'mostafa-madbouly egypt': primeMinister(['2018-06']),
  'navin-ramgoolam mauritius': primeMinister(['1995-12', '2000-09'], ['2005-07-05', '2014-12-17'], ['2024-11-13']),
  'nikol-pashinyan armenia': primeMinister(['2018-05-08']),
  'norodom-sihamoni cambodia': [['King', '2004-10-14']],
  'peter-mutharika malawi': president(['2014-05-31', '2020-06-28'], ['2025-10-04']),
  'pham-minh-chinh vietnam': primeMinister(['2021-04-05']),
  'robert-fico slovakia': primeMinister(['2006-07-04', '2010-07'], ['2012-04-04', '2018-03-22'], ['2023-10-25']),
  'shehbaz-sharif pakistan': primeMinister(['2022-04-11', '2023-08-14'], ['2024-03-04']),
  'sitiveni-rabuka fiji': primeMinister(['1992-06-02', '1999-05-19'], ['2022-12-24']),
  'tshering-tobgay bhutan': primeMinister(['2013-07', '2018-08'], ['2024-01-28']),
  // Proclaimed on 1 December, with effect from the day of his father's death.
  'vajiralongkorn thailand': [['King', '2016-10-13']],
  'vjosa-osmani kosovo': president(['2021-04-06']),
  'xanana-gusmao timor-leste': [['President', '2002-05-20', '2007-05-20'], ['Prime Minister', '2007-08-08', '2015-02'], ['Prime Minister', '2023-07-01']],
  'yoweri-museveni uganda': president(['1986-01-29']),
};
