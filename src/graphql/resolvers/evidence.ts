import type { EvidenceResolvers } from '../generated/resolver-types.js';
import { articleNode, type EvidenceNode } from '../nodes.js';

export const Evidence = {
  article: ({ article, asOf }) => article && articleNode(article, asOf),
  start: ({ evidence }) => evidence.start,
  end: ({ evidence }) => evidence.end,
  quote: (node) => shown(node).quote,
  prefix: (node) => shown(node).prefix,
  suffix: (node) => shown(node).suffix,
  status: ({ evidence }) => evidence.status,
} satisfies EvidenceResolvers;

/** Words that nobody could check are not shown. */
const shown = ({ evidence }: EvidenceNode): Partial<EvidenceNode['evidence']> => (evidence.status === 'TEXT_NOT_HELD' ? {} : evidence);
