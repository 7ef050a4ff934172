import { articleId, proposalId, sha256 } from '../domain/identity.js';
import { decidedNames, withDecidedNames } from './decided-names.js';
import type { IngestionSteps } from './ingest-article.js';
import type { ModelSettings } from './model/ask-model.js';

/**
 * How articles are read, and what is looked for in them: the one place that says so. With a model, it proposes claims
 * besides. What the steps need is loaded when the first article comes, since most runs of the program read none.
 */
export function createIngestion(model?: ModelSettings): IngestionSteps {
  return {
    readDocument: async (bytes, format, details) => (await import('./read/read-document.js')).readDocument(bytes, format, details),
    propose: async (document, store) => {
      const [{ proposeFrom }, { readKnowledge }] = await Promise.all([import('./pipeline.js'), import('./read-knowledge.js')]);
      const proposal = proposalId(articleId({ textSha256: sha256(document.text) }));
      const decided = decidedNames((await store.itemsOfProposals([proposal])).get(proposal) ?? []);
      const knowledge = withDecidedNames(await readKnowledge(store), decided);
      if (model === undefined) return proposeFrom(document, knowledge);
      const { proposeWithModel } = await import('./propose-with-model.js');
      return proposeWithModel(document, knowledge, model);
    },
  };
}
