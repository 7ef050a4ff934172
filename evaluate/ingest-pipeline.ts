import type { EntityKind } from '../src/domain/kinds.js';
import type { ProposalItem } from '../src/domain/proposal.js';
import { datesOf } from '../src/ingest/extract/dates.js';
import type { Knowledge } from '../src/ingest/knowledge.js';
import type { LinkedMention } from '../src/ingest/link/meaning.js';
import { proposeFrom, readNames } from '../src/ingest/pipeline.js';
import { readDocument } from '../src/ingest/read/read-document.js';
import type { Pipeline } from './pipeline.js';
import type { FoundMention } from './reading.js';

/** The pipeline of `src/ingest`, taken apart where its proposal does not show what is measured: links that need no person, and dates. */
export const ingestPipeline: Pipeline = {
  read: (content, format) => readDocument(Buffer.from(content), format, {}),
  understand: async (text, knowledge, publishedOn) => {
    const document = await readDocument(Buffer.from(text), 'TEXT', { publishedOn });
    const { sentences, mentions } = readNames(document, knowledge);
    const { items } = proposeFrom(document, knowledge);
    return {
      mentions: mentions.map((linked) => foundMention(linked, text, knowledge)),
      dates: sentences.flatMap((sentence) => datesOf(document.text, sentence, publishedOn)).map(({ span, date }) => ({ ...span, value: date })),
      claims: items.flatMap((item) => (item.kind === 'CLAIM' ? [item.claim] : [])),
      newEntities: items.flatMap(newEntity),
    };
  },
};

const newEntity = (item: ProposalItem) => (item.kind === 'ENTITY' ? [{ name: item.entity.name, mentions: item.mentions }] : []);

function foundMention({ mention, meaning }: LinkedMention, text: string, knowledge: Knowledge): FoundMention {
  const entityId = meaning.state === 'KNOWN' ? meaning.entityId : undefined;
  const candidateIds = meaning.state === 'KNOWN' || meaning.state === 'PLACE' ? [] : meaning.candidates.map((candidate) => candidate.entityId);
  const endsInCommonNoun = /(?:^|[\s-])\p{Ll}[^\s-]*$/u.test(text.slice(mention.span.start, mention.span.end));
  return {
    ...mention.span,
    kind: kindOf(meaning, knowledge),
    entityId,
    candidateIds,
    isTerm: mention.form === 'ROLE' || (entityId !== undefined && endsInCommonNoun),
  };
}

/** The kind of the entity that is meant; of several, the kind of the first shown; a place has none. */
function kindOf(meaning: LinkedMention['meaning'], { entities }: Knowledge): EntityKind | undefined {
  if (meaning.state === 'NEW') return meaning.entity.kind;
  if (meaning.state === 'PLACE') return undefined;
  const id = meaning.state === 'KNOWN' ? meaning.entityId : meaning.candidates[0]?.entityId;
  return entities.find((entity) => entity.id === id)?.kind;
}
