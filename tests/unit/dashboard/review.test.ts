import { describe, expect, test } from 'vitest';
import { decidedWords } from '../../../src/dashboard/views/review/decided-words.js';

const proposedEntity = { slug: 'harbour-institute', kind: 'INSTITUTION', name: 'Harbour Institute', description: null, wikidataId: null, aliases: [] } as const;
const name = { summary: '"Harbour Institute" is not in the graph: an institution, as it seems', quote: 'Harbour Institute', proposedEntity };
const link = { summary: '"Georgia" may mean 2 known entities', quote: 'Georgia', proposedEntity: null };

describe('What was decided of an item', () => {
  test.each([
    [{ ...name, decision: 'ACCEPT', entity: { slug: 'harbour-institute', name: 'Harbour Institute' } }, 'Harbour Institute, a new institution'],
    [{ ...name, decision: 'ACCEPT', entity: null }, 'Harbour Institute, a new institution'],
    [{ ...name, decision: 'ACCEPT', entity: { slug: 'nato', name: 'NATO' } }, '“Harbour Institute” is NATO'],
    [{ ...name, decision: 'REJECT', entity: null }, 'Harbour Institute, as a new institution'],
    [{ ...link, decision: 'ACCEPT', entity: { slug: 'georgia', name: 'Georgia' } }, '“Georgia” is Georgia'],
    [{ ...link, decision: 'REJECT', entity: null }, '"Georgia" may mean 2 known entities'],
    [{ summary: 'A criticizes B.', quote: null, proposedEntity: null, decision: 'ACCEPT', entity: null }, 'A criticizes B'],
  ] as const)('%#: is told as it is now', (item, words) => {
    expect(decidedWords(item)).toBe(words);
  });
});
