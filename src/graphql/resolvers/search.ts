import { present } from '../../domain/as-of.js';
import { invalidInput } from '../../domain/errors.js';
import { checkBetween, firstMax } from '../connection.js';
import type { QueryResolvers } from '../generated/resolver-types.js';
import { briefNode } from '../nodes.js';

const textLengthMax = 200;

export const searchQueries = {
  search: async (_, { text, kinds, first }, context) => {
    if (text.length > textLengthMax) throw invalidInput(`text: at most ${textLengthMax} characters, not ${text.length}`);
    const hits = await context.names.search(text, { kinds: kinds ?? undefined, limit: checkBetween('first', first ?? 10, firstMax) });
    return hits.map(({ score, matched, ...brief }) => ({ entity: briefNode(brief, present), score, matched }));
  },
} satisfies QueryResolvers;
