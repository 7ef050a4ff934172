import { describe, expect, test } from 'vitest';
import { present } from '../../../src/domain/as-of.js';
import type { EvidenceSelector } from '../../../src/domain/claim.js';
import { claimId, sha256 } from '../../../src/domain/identity.js';
import { everything } from '../../../src/store/filter.js';
import type { GraphStore } from '../../../src/store/graph-store.js';
import { add, article, changeSetOf, claim, institution, nation } from '../../support/world.js';
import type { OpenEmpty } from '../graph-store.contract.js';

const [russia, nato] = [nation('Russia'), institution('NATO')];
const text = 'He said: “We’ll talk — later.”  And again:\n“We’ll talk — later.” The end 🚀 of it.';
const source = article('Op-ed', { text });

const saying = (...evidence: readonly EvidenceSelector[]) => claim(russia, 'CRITICIZES', nato, { article: source, evidence });

async function evidenceOf(store: GraphStore, claimed: ReturnType<typeof saying>) {
  return (await store.evidenceByClaimIds([claimId(claimed)], present)).get(claimId(claimed)) ?? [];
}

export function describeEvidence(openEmpty: OpenEmpty): void {
  describe('evidence', () => {
    test('is found in the text that is held, whatever the quotes, dashes and white space, and kept with its surroundings', async () => {
      const { store } = await openEmpty();
      const claimed = saying({ quote: '"We\'ll talk - later." And again' }, { start: text.indexOf('The end'), end: text.length });
      await add(store, russia, nato, source, claimed);
      const [first, second] = await evidenceOf(store, claimed);
      expect(first).toMatchObject({
        articleId: source.id,
        start: 9,
        end: 41,
        quote: '“We’ll talk — later.”  And again',
        prefix: 'He said: ',
        suffix: text.slice(41, 73),
      });
      expect(second).toMatchObject({ quote: 'The end 🚀 of it.', suffix: '' });
    });

    test('is told apart by what stands before or after it', async () => {
      const { store } = await openEmpty();
      const { faults } = await store.apply(changeSetOf(russia, nato, source, saying({ quote: 'We’ll talk' })));
      expect(faults).toEqual([{ list: 'claims', index: 0, field: 'evidence.0', message: expect.stringContaining('2 places') }]);
      const claimed = saying({ quote: 'We’ll talk — later.”', suffix: 'The end' });
      await add(store, russia, nato, source, claimed);
      expect(await evidenceOf(store, claimed)).toMatchObject([{ start: text.lastIndexOf('We’ll') }]);
    });

    test('beyond the end of the text is refused', async () => {
      const { store } = await openEmpty();
      const { faults } = await store.apply(changeSetOf(russia, nato, source, saying({ start: 0, end: text.length + 1 })));
      expect(faults).toMatchObject([{ field: 'evidence.0', message: expect.stringContaining('beyond') }]);
    });

    test('in an article whose text is not held is kept as it is given', async () => {
      const { store } = await openEmpty();
      const { text: _, ...unheld } = source;
      const claimed = saying({ start: 3, end: 7 });
      await add(store, russia, nato, unheld, claimed);
      const [evidence] = await evidenceOf(store, claimed);
      expect(evidence).toMatchObject({ start: 3, end: 7, articleId: source.id });
      expect(evidence?.quote).toBeUndefined();
    });

    test('of the same words for two claims is one piece', async () => {
      const { store } = await openEmpty();
      const [one, other] = [saying({ quote: 'The end' }), { ...saying({ quote: 'The end' }), predicate: 'PRAISES' as const }];
      const { report } = await store.apply(changeSetOf(russia, nato, source, one, other));
      expect(report).toMatchObject({ claimsCreated: 2, evidenceAdded: 2 });
      expect(await evidenceOf(store, one)).toEqual(await evidenceOf(store, other));
      expect(await evidenceOf(store, one)).toHaveLength(1);
    });

    test('may be added to a claim that is known, and is found by its words then', async () => {
      const { store } = await openEmpty();
      await add(store, russia, nato, source, saying({ quote: 'He said' }));
      const { report } = await store.apply(changeSetOf(saying({ quote: 'He said' }, { quote: 'The end' })));
      expect(report).toMatchObject({ claimsCreated: 0, claimsUnchanged: 1, evidenceAdded: 1 });
      expect((await evidenceOf(store, saying())).map(({ quote }) => quote)).toEqual(['He said', 'The end']);
      for (const words of ['he said', 'the end']) expect(await store.claimIdsByQuote(words, present), words).toEqual([claimId(saying())]);
    });

    test('comes with its claim where details are asked for, in the order of the text, with ends and article', async () => {
      const { store } = await openEmpty();
      const claimed = saying({ quote: 'The end' }, { quote: 'He said' });
      await add(store, russia, nato, source, claimed);
      const pages = await store.claimsOf([russia.id], { side: 'subject', order: 'newestValid', first: 5, filter: everything, asOf: present, detail: 'all' });
      const [row] = pages.get(russia.id)?.rows ?? [];
      expect(row?.details).toMatchObject({
        subject: { id: russia.id, kind: 'NATION', slug: 'russia', name: 'Russia' },
        object: { id: nato.id, kind: 'INSTITUTION', slug: 'nato', name: 'NATO' },
        sources: {
          evidence: [{ quote: 'He said' }, { quote: 'The end' }],
          article: { id: source.id, title: 'Op-ed', textSha256: sha256(text), textIsHeld: true },
        },
      });
    });
  });
}
