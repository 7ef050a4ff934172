import { describe, expect, test } from 'vitest';
import { parsePartialDate } from '../../../src/domain/partial-date.js';
import { institution, nation } from '../../support/world.js';
import { knowledgeOf, meaningsIn } from './small-graph.js';

describe('A name in an article', () => {
  test.each([
    ['an alias', 'He spoke of the Russian Federation again.', ['Russian Federation: russia']],
    ['a possessive', "They praised Putin’s and Obama's plans.", ['Putin: vladimir-putin', 'Obama: barack-obama']],
    ['a people or adjective', 'Most Americans fear Iranian missiles.', ['Americans: united-states', 'Iranian: iran']],
    ['a pair with a hyphen', 'The US-Russia talks failed.', ['US: united-states', 'Russia: russia']],
    ['a pair of which one is an adjective', 'They wrecked US-Russian trade.', ['US: united-states', 'Russian: russia']],
    ['a title before it', 'Then Russian President Boris Yeltsin left.', ['Russian: russia', 'Boris Yeltsin: boris-yeltsin']],
    ['other accents', 'Later Recep Tayyip Erdogan left.', ['Recep Tayyip Erdogan: recep-tayyip-erdogan']],
    ['an article in small letters', 'They fought al-Qaeda for years.', ['al-Qaeda: al-qaeda']],
    ['a line break in it', 'They waited for many hours in the rain for Vladimir\nPutin to speak to them about it.', ['Vladimir\nPutin: vladimir-putin']],
    ['an issue in small letters', 'It was about arms control, they said.', ['arms control: arms-control']],
  ])('is linked in spite of %s', async (_, text, meanings) => {
    expect(await meaningsIn(text)).toEqual(meanings);
  });

  test.each([
    ['"start" is not START', 'The talks start in spring.'],
    ['"us" is not the US', 'It concerns us all.'],
    ['US$ is money', 'It cost US$5.'],
    ['a part of a word', 'The iranology of it.'],
  ])('is not seen where there is none: %s', async (_, text) => {
    expect(await meaningsIn(text)).toEqual([]);
  });

  test('that is longer than a known one is never cut down to it', async () => {
    expect(await meaningsIn('He visited South Sudan twice.')).toEqual([expect.stringMatching(/^South Sudan: new /)]);
    expect(await meaningsIn('He left the Syrian Democratic Council behind.')).toEqual(['Syrian Democratic Council: new INSTITUTION syrian-democratic-council']);
  });

  test('that English gives to several things is a question, until the article names its people too', async () => {
    expect(await meaningsIn('They met in Georgia.')).toEqual(['Georgia: ? georgia']);
    expect(await meaningsIn('They met in Georgia. The Georgian army left.')).toEqual(['Georgia: georgia', 'Georgian: georgia']);
  });

  test('of a capital is a question, for it may be the city', async () => {
    expect(await meaningsIn('The view from Washington is grim.')).toEqual(['Washington: ? united-states']);
    expect(await meaningsIn('The view from Moscow is grim.')).toEqual([expect.stringMatching(/^Moscow: \? (?:russia soviet-union|soviet-union russia)$/)]);
  });

  test('of a body that many states have is the one of the state that the article names', async () => {
    expect(await meaningsIn('The bill passed in Congress.')).toEqual(['Congress: ? united-states-congress']);
    expect(await meaningsIn('The United States waited, and Congress passed the bill.')).toEqual([
      'United States: united-states',
      'Congress: united-states-congress',
    ]);
  });

  test('with a title is a person, never the nation of that name', async () => {
    expect(await meaningsIn('Then Mr. Jordan spoke.')).toEqual(['Jordan: new PERSON jordan-person']);
  });
});

describe('A place that is no state', () => {
  test.each([
    ['a city, by the word before it', 'They met in Wadrow.', ['Wadrow: place']],
    ['a river, by its words', 'They crossed the Wadrow River.', ['Wadrow River: place']],
    ['a continent', 'All of Europe waited.', ['Europe: place']],
    ['a region, by its adjective', 'The Eastern European countries waited.', ['Eastern European: place']],
  ])('has no kind, and is no new entity: %s', async (_, text, meanings) => {
    expect(await meaningsIn(text)).toEqual(meanings);
  });

  test('is none where it is called a state, or states are called so', async () => {
    expect(await meaningsIn('They met in Bolivia.')).toEqual(['Bolivia: new NATION bolivia']);
    expect(await meaningsIn('They met in the Kingdom of Wadrow.')).toEqual(['Kingdom of Wadrow: new NATION kingdom-of-wadrow']);
  });
});

describe('A surname', () => {
  test('alone is a question, however few bear it', async () => {
    expect(await meaningsIn('Nobody believed Assad any more.')).toEqual([expect.stringMatching(/^Assad: \? .*al-assad/)]);
  });

  test('means whom the same article names in full', async () => {
    expect(await meaningsIn('They met Bashar al-Assad. Nobody believed Assad.')).toEqual(['Bashar al-Assad: bashar-al-assad', 'Assad: bashar-al-assad']);
    expect(await meaningsIn('They met Hafez al-Assad and Bashar al-Assad. Nobody believed Assad.')).toContainEqual(expect.stringMatching(/^Assad: \?/));
  });

  test('of somebody new is the same person', async () => {
    expect(await meaningsIn('They met Tomas Novak. Later Novak left.')).toEqual(['Tomas Novak: new PERSON tomas-novak', 'Novak: new PERSON tomas-novak']);
  });
});

test('Somebody with an office of another state than all that are known is a question', async () => {
  expect(await meaningsIn('Then Iranian defense minister Barack Obama left.')).toContainEqual('Barack Obama: ? barack-obama');
  expect(await meaningsIn('Then US president Barack Obama left.')).toContainEqual('Barack Obama: barack-obama');
});

describe('A name that several bore, one after the other', () => {
  const [first, second] = [institution('First Cabinet of Wadrow'), institution('Second Cabinet of Wadrow')];
  const known = knowledgeOf([
    { ...first, aliases: [{ name: 'Wadrow administration', from: parsePartialDate('2017'), to: parsePartialDate('2021-01-20') }] },
    { ...second, aliases: [{ name: 'Wadrow administration', from: parsePartialDate('2025') }] },
  ]);
  const meaning = (publishedOn?: string) => meaningsIn('They asked the Wadrow administration.', publishedOn, known);

  test('means the one that bore it when the article appeared', async () => {
    expect(await meaning('2018-05')).toEqual([`Wadrow administration: ${first.slug}`]);
    expect(await meaning('2026-01-01')).toEqual([`Wadrow administration: ${second.slug}`]);
  });

  test('is a question where nobody did, or the day is not known', async () => {
    for (const day of ['2023', undefined]) expect(await meaning(day)).toEqual([expect.stringMatching(/^Wadrow administration: \?/)]);
  });
});

test('Somebody of a body is named apart from the body', async () => {
  expect(await meaningsIn('Then Jane Roe of the Wadrow Institute left.')).toEqual([
    'Jane Roe: new PERSON jane-roe',
    'Wadrow Institute: new INSTITUTION wadrow-institute',
  ]);
});

test('An abbreviation means what it stands behind in brackets', async () => {
  expect(await meaningsIn('They asked the Civic Peace Council (CPC) first. Then the CPC agreed.')).toEqual([
    'Civic Peace Council: new INSTITUTION civic-peace-council',
    'CPC: new INSTITUTION civic-peace-council',
    'CPC: new INSTITUTION civic-peace-council',
  ]);
});

describe('Somebody named by office alone', () => {
  test.each([
    ['1994-06', 'boris-yeltsin'],
    ['2001', 'vladimir-putin'],
    ['2015-05-06', 'vladimir-putin'],
  ])('is who held it when the article appeared (%s)', async (publishedOn, slug) => {
    expect(await meaningsIn('They waited for the Russian president.', publishedOn)).toEqual([`Russian president: ${slug}`, 'Russian: russia']);
    expect(await meaningsIn('They waited for the president of Russia.', publishedOn)).toContain(`president of Russia: ${slug}`);
  });

  test('is who held it on the date that the sentence gives', async () => {
    expect(await meaningsIn('In 1994 the Russian president left.', '2015-05-06')).toContain('Russian president: boris-yeltsin');
  });

  test('is a question without a date, or in a year of two', async () => {
    expect(await meaningsIn('They waited for the Russian president.')).toContainEqual(expect.stringMatching(/^Russian president: \?/));
    expect(await meaningsIn('They waited for the Syrian president.', '2000')).toContainEqual(expect.stringMatching(/^Syrian president: \?/));
  });

  test('is not meant besides where a name follows', async () => {
    expect(await meaningsIn('They waited for President of Russia Vladimir Putin.', '2001')).toEqual(['Russia: russia', 'Vladimir Putin: vladimir-putin']);
  });

  test('is nobody where no holder is known, or a former one is meant', async () => {
    expect(await meaningsIn('They waited for the Iranian president.', '2001')).toEqual(['Iranian: iran']);
    expect(await meaningsIn('They waited for the former Russian president.', '2001')).toEqual(['Russian: russia']);
  });
});

describe('Countries whose names differ by a letter or a direction', () => {
  const pairs = [
    ['South Korea', 'North Korea'],
    ['Canada', 'Panama'],
    ['Australia', 'Austria'],
    ['Serbia', 'Syria'],
    ['Slovakia', 'Slovenia'],
    ['Mali', 'Malawi'],
    ['Niger', 'Nigeria'],
    ['Iran', 'Iraq'],
    ['Guinea', 'Guyana'],
    ['Zambia', 'Gambia'],
    ['Dominica', 'Dominican Republic'],
    ['Latvia', 'Lithuania'],
    ['Libya', 'Liberia'],
    ['Mauritania', 'Mauritius'],
    ['Sudan', 'South Sudan'],
    ['Guinea', 'Papua New Guinea'],
    ['India', 'Indonesia'],
  ] as const;

  test.each([...pairs, ...pairs.map(([one, other]) => [other, one] as const)])(
    'are never taken for each other: only %s is known, and %s is named',
    async (known, written) => {
      const meanings = await meaningsIn(`They left ${written} at last.`, undefined, knowledgeOf([nation(known)]));
      expect(meanings).toEqual([expect.stringMatching(new RegExp(`^${written}: new `))]);
    },
  );

  test.each(pairs)('are told apart where both are known: %s and %s', async (one, other) => {
    const meanings = await meaningsIn(`They left ${one} and ${other} at last.`, undefined, knowledgeOf([nation(one), nation(other)]));
    const [first, second] = [nation(one), nation(other)];
    expect(meanings.map((meaning) => meaning.replace('? ', ''))).toEqual([`${one}: ${first.slug}`, `${other}: ${second.slug}`]);
  });
});
