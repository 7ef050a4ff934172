import type { ProposalDraft, ProposalItem } from '../domain/proposal.js';
import type { Document } from './document.js';
import type { Knowledge } from './knowledge.js';
import { entityIdOf } from './link/meaning.js';
import type { ModelSettings } from './model/ask-model.js';
import type { OfferedEntity } from './model/offered-entities.js';
import { type ModelProposal, proposeByModel } from './model/propose-by-model.js';
import { proposeFrom, type Reading, readNames } from './pipeline.js';

/** Other names of an entity that a model is shown. */
const aliasesMax = 3;

/**
 * What rules find, and besides it the claims that a model proposes between the entities of the document. The notes say
 * what of the model's answer was left out, and what it did not read; what rules found is there in any case.
 */
export async function proposeWithModel(document: Document, knowledge: Knowledge, settings: ModelSettings): Promise<ProposalDraft> {
  const draft = proposeFrom(document, knowledge);
  const reading = readNames(document, knowledge);
  const offered = offeredEntities(reading, draft, knowledge);
  const { id: articleId, authorIds } = draft.article;
  const found = await proposeByModel(document, offered, settings, { articleId, authorIds, sentences: reading.sentences });
  return { ...draft, items: united(draft.items, found.claims), notes: notesOf(found) };
}

/** The entities that the document names, known and proposed ones, in the order in which they come. */
function offeredEntities(reading: Reading, draft: ProposalDraft, { entities }: Knowledge): readonly OfferedEntity[] {
  const proposed = draft.items.flatMap((item) => (item.kind === 'ENTITY' ? [item.entity] : []));
  const byId = new Map([...entities, ...proposed].map((entity) => [entity.id, entity]));
  const ids = new Set([...reading.mentions.flatMap((mention) => entityIdOf(mention) ?? []), ...draft.article.authorIds]);
  return [...ids].flatMap((id) => {
    const entity = byId.get(id);
    return entity === undefined ? [] : [{ id, kind: entity.kind, name: entity.name, aliases: namesOf(entity.aliases).slice(0, aliasesMax) }];
  });
}

const namesOf = (aliases: readonly (string | { readonly name: string })[]): readonly string[] =>
  aliases.map((alias) => (typeof alias === 'string' ? alias : alias.name));

/** In the order of the text. Claims come after the names that they rest on. */
function united(items: readonly ProposalItem[], claims: readonly ProposalItem[]): readonly ProposalItem[] {
  const names = items.filter(({ kind }) => kind === 'ENTITY' || kind === 'LINK');
  const others = [...items.filter((item) => !names.includes(item)), ...claims];
  return [...names, ...others.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)];
}

const notesOf = ({ dropped, faults }: ModelProposal): readonly string[] => [
  ...faults,
  ...dropped.map(({ message, passage }) => `a claim of the model was left out (characters ${passage.start} to ${passage.end}): ${message}`),
];
