import { afterAll, expect, test } from 'vitest';
import { readGold } from '../../../evaluate/gold/read-gold.js';
import { ingestPipeline } from '../../../evaluate/ingest-pipeline.js';
import { modelSection } from '../../../evaluate/sections/model-section.js';
import { openEndpoint } from './stand-in-endpoint.js';

const unlike = {
  about: [],
  speakers: [],
  office: null,
  stance: null,
  polarity: 'AFFIRMED',
  epistemic: 'FACT',
  confidence: null,
  validFrom: null,
  validTo: null,
  summary: '',
};

/** The keys under which a call offers entities. */
const keysIn = (message: string): ReadonlyMap<string, string> => {
  const { entities } = JSON.parse(message) as { readonly entities: readonly { readonly key: string; readonly name: string }[] };
  return new Map(entities.map(({ key, name }) => [name, key]));
};

const endpoint = await openEndpoint((call) => {
  const keys = keysIn(call.body.messages[1]?.content ?? '');
  const claim = { ...unlike, subject: keys.get('Camille Chamoun'), predicate: 'HOLDS_OFFICE', object: keys.get('Eisenhower Doctrine'), office: 'President' };
  const right = { ...unlike, subject: keys.get('Camille Chamoun'), predicate: 'CRITICIZES', object: keys.get('Eisenhower Doctrine') };
  const quotes = ['Although Eisenhower never directly invoked the Eisenhower Doctrine'];
  return {
    content: JSON.stringify({
      claims: [
        { ...claim, quotes },
        { ...right, quotes },
      ],
    }),
  };
});
afterAll(() => endpoint.close());

test('The evaluation measures what a configured model proposes, and what of it was dropped', async () => {
  const gold = readGold(undefined).filter(({ name }) => name === 'eisenhower-doctrine');
  const settings = { url: endpoint.url, model: 'stand-in', key: undefined };
  const section = await modelSection(gold, ingestPipeline, { entities: [], tenures: [] }, settings);
  expect(endpoint.calls).toHaveLength(1);
  expect(section.about).toContain('stand-in');
  const figures = Object.fromEntries(section.figures.map(({ title, value }) => [title, value]));
  expect(figures).toMatchObject({ 'claims: precision': 0, 'claims: recall': 0, 'dropped: RULE': 1 });
});
