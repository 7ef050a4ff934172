import { expect, test } from 'vitest';
import { engineCases } from '../support/engines.js';
import { type Answer, article, holds, leader, nation, openWorld } from './ask.js';

const presidents = [
  nation('russia'),
  nation('united-states'),
  leader('boris-yeltsin'),
  leader('vladimir-putin'),
  leader('dmitry-medvedev'),
  leader('george-h-w-bush'),
  article('encyclopaedia'),
  article('almanac'),
  holds('boris-yeltsin', 'President', 'russia', '1991-07-10', '1999-12-31', { article: 'encyclopaedia' }),
  holds('vladimir-putin', 'Acting President', 'russia', '1999-12-31', '2000-05-07'),
  holds('vladimir-putin', 'President', 'russia', '2000-05-07', '2008-05-07', { article: 'encyclopaedia' }),
  holds('dmitry-medvedev', 'President', 'russia', '2008-05-07', '2012-05-07'),
  holds('vladimir-putin', 'Prime Minister', 'russia', '2008-05-08', '2012-05-07'),
  holds('vladimir-putin', 'President', 'russia', '2012-05-07'),
  holds('george-h-w-bush', 'President', 'united-states', '1989-01-20', '1993-01-20'),
];

for (const { name, openEmpty } of engineCases)
  test(`Who held an office on a date is known to the day ${name}`, async () => {
    const { ask } = await openWorld(presidents, { name, openEmpty });
    const holdersOf = async (nationSlug: string, valid: string) =>
      (
        await ask(
          'query($nation: String!, $valid: PartialDate) { entity(ref: {slug: $nation}) { ... on Nation { heldOffices(office: "president", asOf: {valid: $valid}) { holder { slug } office of { slug } claims { id } } } } }',
          { nation: nationSlug, valid },
        )
      ).entity.heldOffices;
    for (const [place, date, holder] of [
      ['russia', '1999-06', 'boris-yeltsin'],
      ['russia', '2000-06', 'vladimir-putin'],
      ['russia', '2010', 'dmitry-medvedev'],
      ['united-states', '1991-12-25', 'george-h-w-bush'],
      ['russia', '2020', 'vladimir-putin'],
    ] as const)
      expect(await holdersOf(place, date)).toEqual([
        { holder: { slug: holder }, office: 'President', of: { slug: place }, claims: [{ id: expect.stringMatching(/^clm_/) }] },
      ]);
    expect(await holdersOf('russia', '1990')).toEqual([]);
  });

const offices =
  'query($slug: String!, $asOf: AsOf) { entity(ref: {slug: $slug}) { ... on Leader { offices(asOf: $asOf) { office from to claims { article { title } } } } } }';

test('One person may hold an office twice, and hold several', async () => {
  const { ask } = await openWorld(presidents);
  const { entity } = await ask(offices, { slug: 'vladimir-putin' });
  expect(entity.offices.map(({ office, from, to }: Answer) => [office, from, to])).toEqual([
    ['Acting President', '1999-12-31', '2000-05-07'],
    ['President', '2000-05-07', '2008-05-07'],
    ['Prime Minister', '2008-05-08', '2012-05-07'],
    ['President', '2012-05-07', null],
  ]);
});

test('Claims of several sources that overlap are one tenure, dated as exactly as any of them says', async () => {
  const world = await openWorld(presidents);
  await world.add(
    article('almanac'),
    holds('vladimir-putin', 'president', 'russia', '2000', '2008', { article: 'almanac' }),
    holds('vladimir-putin', 'President', 'russia', '2012-05', undefined, { article: 'almanac' }),
  );
  const { entity } = await world.ask(offices, { slug: 'vladimir-putin' });
  const presidencies = entity.offices.filter(({ office }: Answer) => office.toLowerCase() === 'president');
  expect(presidencies.map(({ from, to, claims }: Answer) => [from, to, claims.length])).toEqual([
    ['2000-05-07', '2008-05-07', 2],
    ['2012-05-07', null, 2],
  ]);
  const { entity: then } = await world.ask(offices, { slug: 'vladimir-putin', asOf: { valid: '2004' } });
  expect(then.offices).toHaveLength(1);
});

test('Two terms that meet on the day of an inauguration are two tenures; an office that is denied, predicted or proposed is none', async () => {
  const { ask } = await openWorld([
    nation('a'),
    leader('x'),
    holds('x', 'President', 'a', '2009-01-20', '2013-01-20'),
    holds('x', 'President', 'a', '2013-01-20', '2017-01-20'),
    holds('x', 'King', 'a', '2017', '2018', { polarity: 'DENIED' }),
    holds('x', 'Emperor', 'a', '2030', undefined, { epistemic: 'PREDICTION' }),
    holds('x', 'Pope', 'a', '2018', undefined, { epistemic: 'PROPOSAL' }),
  ]);
  const { entity } = await ask(offices, { slug: 'x' });
  expect(entity.offices.map(({ office, from, to }: Answer) => [office, from, to])).toEqual([
    ['President', '2009-01-20', '2013-01-20'],
    ['President', '2013-01-20', '2017-01-20'],
  ]);
});
