import { asKnown } from '../as-of.js';
import type { JudgementResolvers } from '../generated/resolver-types.js';
import { claimNode, memberNode } from '../nodes.js';
import { articlesOf } from './article.js';

export const Judgement = {
  id: ({ judgement }) => judgement.id,
  kind: ({ judgement }) => judgement.kind,
  at: ({ judgement }) => judgement.at,
  by: ({ judgement }) => judgement.by,
  reason: ({ judgement }) => judgement.reason,
  undoneAt: ({ judgement }) => judgement.undoneAt,
  undoneBy: ({ judgement }) => judgement.undoneBy,
  entities: async ({ judgement, asOf }, _, { loaders }) => {
    const ids = [judgement.aId, judgement.bId].filter((id) => id !== undefined);
    const entities = await Promise.all(ids.map((id) => loaders.member(asKnown(asOf)).load(id)));
    return entities.flatMap((entity) => (entity === undefined ? [] : [memberNode(entity, asOf)]));
  },
  claim: async ({ judgement, asOf }, _, { loaders }) => {
    const claim = judgement.claimId === undefined ? undefined : await loaders.claim(asKnown(asOf)).load(judgement.claimId);
    return claim && claimNode(claim, asOf);
  },
  article: async ({ judgement, asOf }, _, context) => (await articlesOf(context, judgement.articleId === undefined ? [] : [judgement.articleId], asOf))[0],
} satisfies JudgementResolvers;
