import { describe, expect, test } from 'vitest';
import { claimFaults } from '../../../src/domain/claim-rules.js';
import { entityIdFromSlug } from '../../../src/domain/identity.js';
import { nounRules, verbRules } from '../../../src/ingest/claims/verbs.js';
import { claimsBy, smallGraph, world } from './small-graph.js';

const claimsIn = claimsBy(smallGraph);

const summariesIn = async (text: string): Promise<readonly string[]> => (await claimsIn(text)).map(({ summary }) => summary);

describe('A sentence states a claim', () => {
  test.each([
    ['Barack Obama condemned Russia.', 'Barack Obama criticizes Russia'],
    ['Putin met with Obama in the rain.', 'Vladimir Putin meets Barack Obama'],
    ['Obama and Putin met in the rain.', 'Barack Obama meets Vladimir Putin'],
    ['The United States imposed new economic sanctions on Iran.', 'United States sanctions Iran'],
    ['Russia was strongly criticized by Barack Obama.', 'Barack Obama criticizes Russia'],
    ['Then Russian President Boris Yeltsin visited Syria.', 'Boris Yeltsin consults Syria'],
    ['Obama criticized Russia’s plans.', 'Barack Obama criticizes Russia'],
    ['Syria has joined NATO.', 'Syria is a member of NATO'],
    ['Syria has joined the Mine Ban Treaty.', 'Syria is party to Mine Ban Treaty'],
    ['Iran opposes arms control.', 'Iran opposes Arms control'],
    ['Russia never invaded Ukraine.', 'Russia intervenes in Ukraine (denied)'],
    ['Ukraine will join NATO.', 'Ukraine is a member of NATO (prediction)'],
    ['The United States should cooperate with Russia.', 'United States cooperates with Russia (proposal)'],
    ['In 1994 Obama visited Syria.', 'Barack Obama consults Syria'],
    ['And Obama spoke with Putin.', 'Barack Obama consults Vladimir Putin'],
    ['The US launched new air strikes on Syria.', 'United States fights Syria'],
    ['Iran supports arms control.', 'Iran supports Arms control'],
    ['Iran did not oppose arms control.', 'Iran opposes Arms control (denied)'],
    ['Iran voted against the Mine Ban Treaty.', 'Iran opposes Mine Ban Treaty'],
    ['Tomas Novak denounced Iran.', 'Tomas Novak criticizes Iran'],
  ])('%s', async (text, summary) => {
    expect(await summariesIn(text)).toEqual([summary]);
  });

  test('of each of its subjects and objects', async () => {
    expect(await summariesIn('France and Ukraine signed the Mine Ban Treaty.')).toEqual([
      'France is party to Mine Ban Treaty',
      'Ukraine is party to Mine Ban Treaty',
    ]);
    expect(await summariesIn('In 1997, France, Ukraine, and Syria signed the Mine Ban Treaty.')).toEqual([
      'France is party to Mine Ban Treaty',
      'Ukraine is party to Mine Ban Treaty',
      'Syria is party to Mine Ban Treaty',
    ]);
    expect(await summariesIn('France and Ukraine support Syria.')).toEqual(['France aids Syria', 'Ukraine aids Syria']);
    expect(await summariesIn('Obama praised France and Ukraine.')).toEqual(['Barack Obama praises France', 'Barack Obama praises Ukraine']);
  });
});

test.each([
  ['asks', 'Will Russia invade Ukraine?'],
  ['supposes', 'If Russia invades Ukraine, they will act.'],
  ['says that it may be', 'Russia might invade Ukraine.'],
  ['says that it was refused', 'Obama refused to meet Putin.'],
  ['says that somebody denies it', 'They denied that Russia invaded Ukraine.'],
  ['says that somebody does not think so', 'I do not think Russia will invade Ukraine.'],
  ['says that it is possible', 'It signalled that it was possible that Russia would attack Ukraine.'],
  ['has another subject', 'Talks between the United States and Russia threaten Ukraine.'],
  ['has another subject, of which the name is an owner', 'Russia’s minister condemned Ukraine.'],
  ['has another object', 'Iran opposed US sanctions.'],
  ['has a question for one of its ends', 'Washington condemned Iran.'],
  ['joins kinds that the predicate does not join', 'Iran invaded NATO members.'],
])('A sentence that %s states none', async (_, text) => {
  expect(await summariesIn(text)).toEqual([]);
});

test.each([
  'It is false that Russia threatened Ukraine.',
  'It is not true that Russia threatened Ukraine.',
  'It is unlikely that Russia threatened Ukraine.',
  'The claim that Russia threatened Ukraine is untrue.',
  'The allegation that Russia threatened Ukraine has no basis.',
  'Obama rejected claims that Russia threatened Ukraine.',
  'It is a myth that Russia threatened Ukraine.',
  'No one believes Russia threatened Ukraine.',
  'Nobody knows that Russia threatened Ukraine.',
  'There is no proof that Russia threatened Ukraine.',
  'Obama wrongly said that Russia threatened Ukraine.',
  'It is wrong that Russia threatened Ukraine.',
  'Reports that Russia threatened Ukraine are exaggerated.',
  'That Russia threatened Ukraine is nonsense.',
  'France feared that Russia threatened Ukraine.',
  'France demanded that Russia support Ukraine.',
  'Contrary to what is told, Russia threatened Ukraine.',
  'Russia has yet to sign the Mine Ban Treaty.',
  'Russia has still to sign the Mine Ban Treaty.',
  'Russia is to sign the Mine Ban Treaty.',
  'Russia hardly criticized Ukraine.',
  'Russia barely criticized Ukraine.',
  'Russia almost invaded Ukraine.',
  'Russia supposedly invaded Ukraine.',
  'Russia would have invaded Ukraine.',
  'Russia should have signed the Mine Ban Treaty.',
  'Russia not only criticized Ukraine.',
])('A sentence that denies or doubts states no claim: %s', async (text) => {
  expect(await summariesIn(text)).toEqual([]);
});

describe('A claim by rule', () => {
  test('is by the authors, and said by whoever is quoted', async () => {
    const author = entityIdFromSlug('jane-roe');
    const [asserted] = await claimsIn('Russia threatens Ukraine.');
    expect(asserted?.claim).toMatchObject({ authorIds: [author], speakerIds: [author], epistemic: 'FACT', method: 'RULE', polarity: 'AFFIRMED' });
    for (const text of [
      'Russia threatens Ukraine, Obama said.',
      'According to Obama, Russia threatens Ukraine.',
      'Obama said that Russia threatens Ukraine.',
      '“Russia threatens Ukraine,” said Obama.',
    ]) {
      const [quoted] = await claimsIn(text);
      expect(quoted?.claim, text).toMatchObject({ authorIds: [author], speakerIds: [world.obama.id], epistemic: 'REPORTED' });
    }
    expect((await claimsIn('I think Russia threatens Ukraine.'))[0]?.claim.epistemic).toBe('OPINION');
  });

  test('is of the day that the sentence gives, or begins then', async () => {
    expect((await claimsIn('Putin met Obama on 5 June 2014.'))[0]?.claim).toMatchObject({ validFrom: '2014-06-05', validTo: '2014-06-05' });
    expect((await claimsIn('Syria has cooperated with Iran since 2012.'))[0]?.claim).toMatchObject({ validFrom: '2012' });
    expect((await claimsIn('Putin met Obama in 2014 and in 2015.'))[0]?.claim.validFrom).toBeUndefined();
  });

  test('is about the issues that stand behind its object', async () => {
    expect((await claimsIn('Russia should cooperate with the United States on arms control.'))[0]?.claim.aboutIds).toEqual([world.armsControl.id]);
  });

  test('rests on the words between its ends, which the text has there', async () => {
    const [item] = await claimsIn('They say that Barack Obama\u00a0met “Putin’s” friend. Then Barack Obama condemned Russia again.');
    expect(item?.claim.evidence).toEqual([
      expect.objectContaining({ quote: 'Barack Obama condemned Russia', prefix: expect.stringMatching(/Then $/), suffix: ' again.' }),
    ]);
  });

  test('takes a position as strongly as its verb says', async () => {
    expect((await claimsIn('Iran rejected arms control.'))[0]?.claim.stance).toBe(-3);
    expect((await claimsIn('Iran supports arms control.'))[0]?.claim.stance).toBe(2);
  });
});

test('The rules fit the vocabulary: each has ends for which it is no fault', () => {
  const actor = { subjectKind: 'NATION', aboutKinds: [] } as const;
  for (const rule of [...Object.values(verbRules).flat(), ...nounRules]) {
    const claim = {
      subjectId: 'a',
      predicate: rule.predicate,
      objectId: 'b',
      aboutIds: [],
      authorIds: [],
      speakerIds: [],
      stance: rule.stance,
      polarity: 'AFFIRMED',
      epistemic: 'FACT',
      method: 'RULE',
      evidence: [],
    } as const;
    const objects = ['NATION', 'INSTITUTION', 'AGREEMENT', 'ISSUE'] as const;
    expect(
      objects.some((objectKind) => claimFaults(claim, { ...actor, objectKind }).length === 0),
      JSON.stringify(rule),
    ).toBe(true);
  }
});
