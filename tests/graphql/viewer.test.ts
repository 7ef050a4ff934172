import { expect, test } from 'vitest';
import { openWorld, worldOn } from './ask.js';

test.each([
  ['reader', 'READER'],
  ['contributor', 'CONTRIBUTOR'],
  ['editor', 'EDITOR'],
] as const)('The viewer is told that a %s asks, and under which name the log has them', async (role, told) => {
  const { engine } = await openWorld();
  const world = await worldOn(engine, [], { viewer: { name: 'somebody', role } });
  expect((await world.ask('{ viewer { name role } }')).viewer).toEqual({ name: 'somebody', role: told });
  expect(await world.statements('{ viewer { name role } }')).toEqual([]);
});
