import { present } from '../../domain/as-of.js';
import { invalidInput } from '../../domain/errors.js';
import { idType } from '../../domain/identity.js';
import { kinds } from '../../domain/kinds.js';
import type { GraphContext } from '../context.js';
import type { NodeResolvers, QueryResolvers } from '../generated/resolver-types.js';
import { type AnyNode, articleNode, entityNode, judgementNode, proposalNode, relationshipNode } from '../nodes.js';

const idsMax = 100;

const typeNames = {
  claim: 'Claim',
  article: 'Article',
  relationship: 'Relationship',
  contradiction: 'Contradiction',
  judgement: 'Judgement',
  proposal: 'Proposal',
} as const;

export const Node = {
  __resolveType: (node) => (node.type === 'entity' ? (kinds[node.kind].label as 'Leader') : typeNames[node.type]),
} satisfies NodeResolvers;

/** An id says by itself where to look. */
async function nodeById({ loaders }: GraphContext, id: string): Promise<AnyNode | undefined> {
  switch (idType(id)) {
    case 'ent': {
      const entity = await loaders.entity({ match: 'POSSIBLE' }).load(id);
      return entity && entityNode(entity, present);
    }
    case 'clm': {
      const claim = await loaders.claim(present).load(id);
      return claim && { type: 'claim', claim, asOf: present };
    }
    case 'art': {
      const article = await loaders.article(present).load(id);
      return article && articleNode(article, present);
    }
    case 'rel': {
      const relationship = await loaders.relationship(present).load(id);
      return relationship && relationshipNode(relationship, present);
    }
    case 'ctr': {
      const contradiction = await loaders.contradiction(present).load(id);
      return contradiction && { type: 'contradiction', contradiction, asOf: present };
    }
    case 'jdg': {
      const judgement = await loaders.judgement(present).load(id);
      return judgement && judgementNode(judgement, present);
    }
    case 'prp': {
      const proposal = await loaders.proposal(null).load(id);
      return proposal && proposalNode(proposal);
    }
    default:
      return undefined;
  }
}

export const nodeQueries = {
  node: (_, { id }, context) => nodeById(context, id),
  nodes: (_, { ids }, context) => {
    if (ids.length > idsMax) throw invalidInput(`ids: at most ${idsMax}, not ${ids.length}`);
    return Promise.all(ids.map((id) => nodeById(context, id)));
  },
} satisfies QueryResolvers;
