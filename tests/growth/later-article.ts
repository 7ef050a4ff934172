import type { ProposalDraft } from '../../src/domain/proposal.js';
import type { IngestionSteps } from '../../src/ingest/ingest-article.js';
import { institution, leader, nation, openWorld, type World, worldOn } from '../graphql/ask.js';
import { articleAlone } from '../support/article-alone.js';
import { type EngineCase, memoryCase } from '../support/engines.js';
import { draftOf, itemIdOf, itemsFrom } from '../support/proposal.js';
import * as plain from '../support/world.js';

/** A later article, and what was found in it by hand: a name, a name that may be several, claims, a sentence. */
export const text =
  'Jane Doe writes of the League of Cities. Ann criticizes Borduria. Borduria and Syldavia share a river. Jane Doe praises Syldavia. Ann praises the League of Cities.';

const [syldavia, borduria, ann, annie] = [plain.nation('Syldavia'), plain.nation('Borduria'), plain.leader('Ann'), plain.leader('Annie')];
const [jane, league] = [plain.person('Jane Doe'), plain.institution('League of Cities')];
export const source = plain.article('A later article', { text, authors: [jane], publishedOn: '2026-11' });

const make = itemsFrom(source);
const items = {
  jane: make.entity(jane),
  league: make.entity(league, 'League of Cities', [ann]),
  ann: make.link('Ann', ann, annie),
  critique: make.claim(
    plain.claim(ann, 'CRITICIZES', borduria, { method: 'RULE', confidence: 0.8, summary: 'Ann criticizes Borduria.' }),
    'Ann criticizes Borduria',
  ),
  river: make.evidence('Borduria and Syldavia share a river', borduria, syldavia),
  praise: make.claim(plain.claim(jane, 'PRAISES', syldavia, { method: 'RULE' }), 'Jane Doe praises Syldavia'),
};

const draft: ProposalDraft = draftOf(source, ...Object.values(items));
export const ids = Object.fromEntries(
  Object.entries(items).map(([name, item]) => [
    name,
    itemIdOf(source, item.kind === 'CLAIM' ? { ...item, claim: { ...item.claim, articleId: source.id } } : item),
  ]),
) as Record<keyof typeof items, string>;

/** Steps that find in this text what is said above, and in any other nothing. */
const steps: IngestionSteps = {
  readDocument: articleAlone.readDocument,
  propose: async (document, store) => (document.text === text ? draft : articleAlone.propose(document, store)),
};

const cast = [nation('syldavia'), nation('borduria'), leader('ann'), leader('annie'), institution('the-press')];

/** A graph that has met those who are known, asked by an editor, and by a contributor. */
export async function openGrowth(engineCase: EngineCase = memoryCase): Promise<{ readonly editor: World; readonly contributor: World }> {
  const { engine } = await openWorld(cast, engineCase);
  return {
    editor: await worldOn(engine, [], { ingestion: steps }),
    contributor: await worldOn(engine, [], { ingestion: steps, viewer: { name: 'helper', role: 'contributor' } }),
  };
}
