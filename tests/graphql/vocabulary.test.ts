import { expect, test } from 'vitest';
import { predicateNames, predicates } from '../../src/domain/vocabulary.js';
import { openWorld } from './ask.js';

test('The vocabulary is the table of the domain, whole and in its order', async () => {
  const { ask, statements } = await openWorld();
  const query = '{ vocabulary { predicate label inverseLabel description quadClass score symmetric functional subjectKinds objectKinds } }';
  const { vocabulary } = await ask(query);
  expect(vocabulary).toEqual(
    predicateNames.map((predicate) => {
      const { label, inverseLabel, description, quadClass = null, score = null, symmetric, functional, subjectKinds, objectKinds } = predicates[predicate];
      return { predicate, label, inverseLabel, description, quadClass, score, symmetric, functional, subjectKinds, objectKinds };
    }),
  );
  expect(await statements(query)).toEqual([]);
});
