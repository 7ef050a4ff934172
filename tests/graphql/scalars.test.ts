import { describe, expect, test } from 'vitest';
import { type Answer, nation, openWorld } from './ask.js';

const dates = ['1991-13', '1991-02-30', '91', 'yesterday', '1991-1', '', '0000', '1991-12-25T00:00:00Z', '1991~~'];
const instants = ['yesterday', '2026-13-01', '2026-02-30T00:00:00Z', '2026', '2026-11-23 10:00', '2026-11-23T10:00', '', '2026-11-23T25:00:00Z'];

describe('A date', () => {
  test.each(dates)('that is none (%j) gives one clear error, as a literal and as a variable', async (date) => {
    const { refusal } = await openWorld([nation('a')]);
    const literal = await refusal(`{ nations(asOf: {valid: ${JSON.stringify(date)}}) { totalCount } }`);
    const variable = await refusal('query($valid: PartialDate) { nations(asOf: {valid: $valid}) { totalCount } }', { valid: date });
    for (const { message } of [literal, variable]) expect(message).toContain(`invalid date "${date}": write 1991, 1991-12 or 1991-12-25`);
  });

  test.each(['1991', '1991-12', '1991-12-25', '1991~', '1991-12?', 1991])('may be written as %j', async (valid) => {
    const { ask } = await openWorld([nation('a', { existsFrom: '1990' })]);
    expect((await ask('query($valid: PartialDate) { nations(asOf: {valid: $valid}) { totalCount } }', { valid })).nations.totalCount).toBe(1);
    expect((await ask(`{ nations(asOf: {valid: ${JSON.stringify(valid)}}) { totalCount } }`)).nations.totalCount).toBe(1);
  });
});

describe('An instant', () => {
  test.each(instants)('that is none (%j) gives one clear error', async (instant) => {
    const { refusal } = await openWorld([nation('a')]);
    const literal = await refusal(`{ nations(asOf: {known: ${JSON.stringify(instant)}}) { totalCount } }`);
    const variable = await refusal('query($known: DateTime) { nations(asOf: {known: $known}) { totalCount } }', { known: instant });
    for (const { message } of [literal, variable])
      expect(message).toContain(`invalid instant ${JSON.stringify(instant)}: write 2026-11-23 or 2026-11-23T19:28:00Z`);
  });

  test('may be a day, an instant of UTC or one of another zone', async () => {
    const { ask } = await openWorld([nation('a')]);
    for (const known of ['2999-01-01', '2999-01-01T00:00Z', '2999-01-01T00:00:00.000Z', '2999-01-01T00:00:00+02:00'])
      expect((await ask('query($known: DateTime) { nations(asOf: {known: $known}) { totalCount } }', { known })).nations.totalCount).toBe(1);
    expect((await ask('{ nations(asOf: {known: "2001-01-01"}) { totalCount } }')).nations.totalCount).toBe(0);
  });
});

test('A reference names an entity in exactly one way', async () => {
  const { refusal } = await openWorld([nation('a')]);
  for (const ref of [{}, { slug: 'a', name: 'A' }, { slug: null }] as readonly Answer[])
    expect((await refusal('query($ref: EntityRef!) { entity(ref: $ref) { slug } }', { ref })).message).toMatch(/exactly one|non-null/i);
});
