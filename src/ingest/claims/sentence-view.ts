import type { EntityKind } from '../../domain/kinds.js';
import type { Span } from '../../domain/quote.js';
import type { Sentence } from '../extract/mention.js';
import type { Token } from '../extract/tokens.js';
import { entityIdOf, type LinkedMention } from '../link/meaning.js';

/** Somebody or something that a sentence names beyond doubt, by its tokens. */
export interface Actor {
  readonly entityId: string;
  readonly kind: EntityKind;
  readonly span: Span;
  /** First token, that of its title and article included, and the one after its last. */
  readonly first: number;
  readonly after: number;
}

export interface SentenceView {
  readonly tokens: readonly Token[];
  readonly actors: readonly Actor[];
}

/** The tokens and actors of a sentence. Adjectives (`Russian`) act only as part of a role or as a people. */
export function viewOf(text: string, sentence: Sentence, mentions: readonly LinkedMention[], kindOf: (id: string) => EntityKind | undefined): SentenceView {
  const { tokens } = sentence;
  const actors = mentions.flatMap((linked) => {
    const { mention } = linked;
    const entityId = entityIdOf(linked);
    const kind = entityId === undefined ? undefined : kindOf(entityId);
    if (entityId === undefined || kind === undefined) return [];
    if (mention.form === 'DEMONYM' && !/s$/.test(text.slice(mention.span.start, mention.span.end))) return [];
    const [first, after] = [tokens.findIndex(({ start }) => start >= mention.span.start), tokens.findIndex(({ start }) => start >= mention.span.end)];
    if (first < 0) return [];
    return [{ entityId, kind, span: mention.span, first: leftEdge(text, tokens, mentions, first), after: after < 0 ? tokens.length : after }];
  });
  return { tokens, actors };
}

/** Over the title before a name, what the title is of, and the article. */
function leftEdge(text: string, tokens: readonly Token[], mentions: readonly LinkedMention[], from: number): number {
  let first = from;
  for (;;) {
    const start = tokens[first]?.start ?? 0;
    const named = mentions.find(({ mention }) => mention.span.end < start && text.slice(mention.span.end, start).trim() === '');
    const titled = mentions.find(({ mention }) => 'title' in mention && mention.title !== undefined && mention.span.start === start);
    const title = titled !== undefined && 'title' in titled.mention ? (titled.mention.title ?? '') : '';
    const moved =
      title !== '' && text.slice(0, start).trimEnd().endsWith(title)
        ? start - (start - text.slice(0, start).trimEnd().length) - title.length
        : named?.mention.span.start;
    const next = moved === undefined ? -1 : tokens.findIndex((token) => token.start >= moved);
    if (next < 0 || next >= first) break;
    first = next;
  }
  return tokens[first - 1]?.tag === 'DET' ? first - 1 : first;
}
