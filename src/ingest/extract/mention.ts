import type { Span } from '../../domain/quote.js';
import type { NameForm } from './gazetteer.js';
import type { Token } from './tokens.js';

/** A sentence of the body; asides have none. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
  /** A heading, where every word has a capital: only known names are looked for. */
  readonly isHeading: boolean;
}

interface MentionOf {
  readonly span: Span;
  /** Index of the sentence that it stands in. */
  readonly sentence: number;
}

/** A name that the graph or our lists know. */
export interface KnownMention extends MentionOf {
  readonly form: NameForm;
  readonly entityIds: readonly string[];
  /** The title before it: `President`. */
  readonly title?: string | undefined;
  readonly isIssue: boolean;
}

/** A name that nobody knows yet. */
export interface UnknownMention extends MentionOf {
  readonly form: 'UNKNOWN';
  readonly title?: string | undefined;
}

/** Somebody named by office alone: `the Russian president`. */
export interface RoleMention extends MentionOf {
  readonly form: 'ROLE';
  /** The offices of tenures that are meant. */
  readonly offices: readonly string[];
  /** Those that are meant where nobody held one of the first. */
  readonly otherwise: readonly string[];
  /** The nation or institution, several where its name is ambiguous. */
  readonly ofIds: readonly string[];
}

export type Mention = KnownMention | UnknownMention | RoleMention;

export const isKnown = (mention: Mention): mention is KnownMention => mention.form !== 'UNKNOWN' && mention.form !== 'ROLE';
