import { expect, test } from 'vitest';
import { readKnowledge } from '../../../src/ingest/read-knowledge.js';
import { createGraphStore } from '../../../src/store/graph-store.js';
import { openCountingEngine } from '../../store/counting-engine.js';
import { add, changeSetOf, claim, leader, nation } from '../../support/world.js';

test('What reading rests on is read in two statements, however much there is', async () => {
  const { engine, costs } = openCountingEngine();
  const store = await createGraphStore(engine);
  const counts: number[] = [];
  for (const size of [1, 30]) {
    const nations = Array.from({ length: size }, (_, index) => nation(`State ${size} ${index}`));
    const leaders = nations.map(({ name }) => leader(`Leader of ${name}`));
    await add(store, ...nations, ...leaders, ...nations.map((each, index) => claim(leaders[index] ?? each, 'HOLDS_OFFICE', each, { from: '1999' })));
    costs.length = 0;
    await readKnowledge(store);
    counts.push(costs.length);
  }
  expect(counts).toEqual([2, 2]);
  await store.close();
});

test('Tenures are those that claims assert, of the entities that people are shown as', async () => {
  const store = await createGraphStore(openCountingEngine().engine);
  const [russia, putin, poutine, nobody] = [nation('Russia'), leader('Vladimir Putin'), leader('Vladimir Poutine'), leader('Nobody')];
  await add(store, russia, putin, poutine, nobody);
  await add(
    store,
    claim(poutine, 'HOLDS_OFFICE', russia, { from: '2012-05-07' }),
    claim(nobody, 'HOLDS_OFFICE', russia, { epistemic: 'PREDICTION' }),
    claim(nobody, 'HOLDS_OFFICE', russia, { polarity: 'DENIED' }),
  );
  await store.apply({ ...changeSetOf(), judgements: [{ kind: 'SAME', aId: putin.id, bId: poutine.id }] });
  const { entities, tenures } = await readKnowledge(store);
  const whole = entities.find(({ memberIds }) => memberIds.length === 2);
  expect(whole?.memberIds).toEqual([putin.id, poutine.id].sort());
  expect(tenures).toEqual([{ holderId: whole?.id, office: 'President', ofId: russia.id, from: '2012-05-07', to: undefined }]);
  await store.close();
});
