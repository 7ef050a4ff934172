import { describe, expect, test } from 'vitest';
import { institution, leader, nation } from '../../support/world.js';
import { claimsBy, knowledgeOf, world } from './small-graph.js';

const lavrov = leader('Sergei Lavrov', { aliases: [{ name: 'Lavrov' }] });
const institute = institution('Institute for Strategic Dialogue', { aliases: [{ name: 'ISD' }] });
const knowledge = knowledgeOf([...Object.values(world), lavrov, institute, nation('Belarus'), nation('Norway'), nation('Sweden')]);

const claimsIn = claimsBy(knowledge);

const summariesIn = async (text: string): Promise<readonly string[]> => (await claimsIn(text)).map(({ summary }) => summary);

describe('Words in quotation marks', () => {
  test.each([
    ['of nobody who is named', '"Sweden threatened Belarus. Norway threatened Belarus," he said.'],
    ['in curly marks', '“Sweden threatened Belarus. Norway threatened Belarus,” he said.'],
    ['in single marks', '‘Sweden threatened Belarus. Norway threatened Belarus,’ he said.'],
    ['in single marks, with an owner within', '‘The states’ friends left. Norway threatened Belarus,’ he said.'],
    ['in straight single marks', "'Sweden threatened Belarus. Norway threatened Belarus,' he said."],
    ['that go on over several sentences', '"We are sad. Sweden threatened Belarus. This is new."'],
    ['that the paragraph does not close', '“We are sad. Sweden threatened Belarus. This is new.'],
    ['that the paragraph does not open', 'We are sad. Sweden threatened Belarus. This is new,” he said.'],
    ['with others within', '“We read “Sweden threatened Norway” there. Sweden threatened Belarus,” he said.'],
    ['that are a title', 'The book “Why Sweden threatened Belarus” is old.'],
    ['of which one word is quoted', 'Sweden “threatened” Belarus.'],
    ['of two who speak', '“Sweden threatened Belarus,” Obama said, and Lavrov added, “and more.”'],
    ['of somebody who cites another', '“Lavrov said that Sweden threatened Belarus,” Obama said.'],
    ['that somebody wrongly says', '“Sweden threatened Belarus. We know it,” Obama falsely said.'],
  ])('%s are no claim: %#', async (_, text) => {
    expect(await summariesIn(text)).toEqual([]);
  });

  test.each([
    '"Sweden threatened Belarus. Norway threatened Belarus," Obama said.',
    '“Sweden threatened Belarus. Norway threatened Belarus,” said Obama.',
    'Obama said: “Sweden threatened Belarus. Norway threatened Belarus.”',
  ])('are said by who says any part of them: %s', async (text) => {
    expect(await summariesIn(text)).toEqual(['Sweden threatens Belarus (as Barack Obama says)', 'Norway threatens Belarus (as Barack Obama says)']);
  });

  test.each([
    'He said "no". Sweden threatened Belarus. He said "yes".',
    'The “axis” broke. Sweden threatened Belarus.',
    'The states’ friends and Norway’s ‘allies’ left. Sweden threatened Belarus.',
    '“We are sad.\n\nSweden threatened Belarus.',
  ])('leave what stands outside of them alone: %#', async (text) => {
    expect(await summariesIn(text)).toEqual(['Sweden threatens Belarus']);
  });
});

describe('Who says it', () => {
  test.each([
    ['The Institute for Strategic Dialogue (ISD) said Norway supports Belarus.', 'Institute for Strategic Dialogue'],
    ['Mr. Lavrov, the foreign minister, said that Norway supports Belarus.', 'Sergei Lavrov'],
    ['Lavrov, the minister of Russia, said Norway supports Belarus.', 'Sergei Lavrov'],
    ['Lavrov, speaking in Moscow, said that Norway supports Belarus.', 'Sergei Lavrov'],
    ['Norway supports Belarus, Mr. Lavrov, the foreign minister, said.', 'Sergei Lavrov'],
    ['Mr Lavrov said that Norway supports Belarus.', 'Sergei Lavrov'],
    ['Lavrov on Monday said that Norway supports Belarus.', 'Sergei Lavrov'],
    ['Lavrov said that it was late, and added that Norway supports Belarus.', 'Sergei Lavrov'],
    ['Lavrov said that it was late and that Norway supports Belarus.', 'Sergei Lavrov'],
    ['Norway supports Belarus, Lavrov said, adding that it was late.', 'Sergei Lavrov'],
  ])('%s', async (text, speaker) => {
    expect(await summariesIn(text)).toEqual([`Norway aids Belarus (as ${speaker} says)`]);
  });

  test('is each of two who say it together', async () => {
    const [claim] = await claimsIn('Obama and Lavrov said that Norway supports Belarus.');
    expect(claim?.claim.speakerIds).toEqual([world.obama.id, lavrov.id]);
  });

  test.each([
    'He said that Norway supports Belarus.',
    'Officials in Iran said that Norway supports Belarus.',
    'He, too, said Norway supports Belarus.',
    'Norway supports Belarus, officials said.',
    'It is said that Norway supports Belarus.',
    'Obama said that Lavrov claimed that Norway supports Belarus.',
    'Obama condemned Iran’s plans, saying that Norway supports Belarus.',
    'Obama never said that Norway supports Belarus.',
    'Norway supports Belarus, per Lavrov.',
    'In Lavrov’s view, Norway supports Belarus.',
    'As Lavrov put it, Norway supports Belarus.',
    'Lavrov: Norway supports Belarus.',
    'Obama might say that Norway supports Belarus.',
  ])('has to be told: %s', async (text) => {
    expect((await summariesIn(text)).filter((summary) => summary.includes('Belarus'))).toEqual([]);
  });

  test('does not matter to what stands before somebody begins to speak', async () => {
    expect(await summariesIn('Obama condemned Iran, saying that it was late.')).toEqual(['Barack Obama criticizes Iran']);
  });
});

describe('The date of a claim', () => {
  test.each([
    ['NATO announced on March 10 that the United States would impose sanctions on Belarus.', undefined],
    ['NATO on March 10 announced that the United States would impose sanctions on Belarus.', undefined],
    ['On March 10, NATO announced that the United States imposed sanctions on Belarus.', undefined],
    ['The United States imposed sanctions on Belarus, NATO said on March 10.', undefined],
    ['The United States imposed sanctions on Belarus, NATO, on March 10, said.', undefined],
    ['According to NATO on March 10, the United States imposed sanctions on Belarus.', undefined],
    ['NATO announced on March 10 that the United States imposed sanctions on Belarus on March 8.', '2027-03-08'],
    ['NATO said that on March 8, the United States imposed sanctions on Belarus.', '2027-03-08'],
    ['According to NATO, on March 8, the United States imposed sanctions on Belarus.', '2027-03-08'],
    ['NATO said that the United States imposed sanctions on Belarus on March 8.', '2027-03-08'],
    ['The United States imposed sanctions on Belarus on March 8, NATO said.', '2027-03-08'],
    ['The United States imposed sanctions on Belarus on March 8, NATO said on March 10.', '2027-03-08'],
  ])('%s', async (text, validFrom) => {
    const claims = await claimsIn(text, '2027-03-14');
    expect(claims.map(({ claim }) => [claim.predicate, claim.validFrom])).toEqual([['SANCTIONS', validFrom]]);
  });
});
