import type { Emphasis, Line } from '../output/terminal-text.js';

interface ShownEnd {
  readonly name: string;
  readonly item: string | null;
  readonly entity: { readonly slug: string } | null;
}

export interface ShownItem {
  readonly id: string;
  readonly kind: string;
  readonly summary: string;
  readonly quote: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly sentence: string | null;
  readonly sentenceStart: number | null;
  readonly mentions: number;
  readonly decision: string | null;
  readonly decidedAt: string | null;
  readonly decidedBy: string | null;
  readonly candidates: readonly { readonly reasons: readonly string[]; readonly entity: { readonly slug: string; readonly name: string } | null }[];
  readonly proposedEntity: { readonly kind: string; readonly slug: string; readonly name: string; readonly description: string | null } | null;
  readonly proposedClaim: {
    readonly predicate: string;
    readonly polarity: string;
    readonly epistemic: string;
    readonly stance: number | null;
    readonly office: string | null;
    readonly validFrom: string | null;
    readonly validTo: string | null;
    readonly confidence: number | null;
    readonly method: string;
    readonly subject: ShownEnd;
    readonly object: ShownEnd;
    readonly about: readonly ShownEnd[];
    readonly speakers: readonly ShownEnd[];
  } | null;
  readonly entity: { readonly slug: string } | null;
}

/** Candidates that are printed of one name. */
const candidatesPrintedMax = 5;

/** An item as a reviewer reads it: what it says, the sentence with its words marked, what accepting adds. */
export function linesOfItem(item: ShownItem, isTerminal: boolean): readonly Line[] {
  const { id, kind, summary, mentions, candidates, proposedEntity, proposedClaim, decision, decidedAt, decidedBy, entity } = item;
  const seen = kind === 'CLAIM' || kind === 'EVIDENCE' || mentions < 2 ? '' : ` (${mentions} times)`;
  const known = candidates
    .slice(0, candidatesPrintedMax)
    .map(({ entity: meant, reasons }) => `  known: ${meant?.slug ?? 'gone'}${reasons.length > 0 ? ` (${reasons.join(', ')})` : ''}`);
  return [
    '',
    `${kind} ${id}${seen}: ${summary}`,
    ...(item.sentence === null ? [] : [['  “', ...marked(item, isTerminal), '”']]),
    ...(proposedEntity === null
      ? []
      : [`  adds: ${proposedEntity.kind} ${proposedEntity.slug}${proposedEntity.description === null ? '' : `, ${proposedEntity.description}`}`]),
    ...(proposedClaim === null ? [] : [`  adds: ${claimLine(proposedClaim)}`]),
    ...known,
    ...(decision === null
      ? []
      : [`  ${decision === 'ACCEPT' ? 'accepted' : 'rejected'}${entity === null ? '' : ` as ${entity.slug}`} by ${decidedBy}, ${decidedAt}`]),
  ];
}

/** The sentence on one line, its words underlined in a terminal, in brackets elsewhere. */
function marked({ sentence, quote, start, sentenceStart }: ShownItem, isTerminal: boolean): readonly (string | Emphasis)[] {
  const [text, words] = [sentence ?? '', quote ?? ''];
  const at = (start ?? 0) - (sentenceStart ?? 0);
  if (words === text && !isTerminal) return [onOneLine(text)];
  const shown = isTerminal ? { emphasis: onOneLine(words) } : `[${onOneLine(words)}]`;
  return [onOneLine(text.slice(0, at)), shown, onOneLine(text.slice(at + words.length))];
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ');

function claimLine(claim: NonNullable<ShownItem['proposedClaim']>): string {
  const names = (list: readonly ShownEnd[]) => list.map(nameOf).join(', ');
  const dates = [claim.validFrom === null ? '' : `from ${claim.validFrom}`, claim.validTo === null ? '' : `to ${claim.validTo}`];
  const parts = [
    `${nameOf(claim.subject)} ${claim.predicate} ${nameOf(claim.object)}`,
    claim.about.length === 0 ? '' : `about ${names(claim.about)}`,
    claim.office === null ? '' : `as ${claim.office}`,
    claim.stance === null ? '' : `stance ${claim.stance}`,
    claim.polarity === 'DENIED' ? 'denied' : '',
    claim.epistemic.toLowerCase(),
    claim.speakers.length === 0 ? '' : `says ${names(claim.speakers)}`,
    ...dates,
    claim.method === 'HUMAN' ? '' : `found by ${claim.method.toLowerCase()}${claim.confidence === null ? '' : ` (${claim.confidence})`}`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** A name that is only proposed says by which item. */
const nameOf = ({ name, item, entity }: ShownEnd): string => (entity === null && item !== null ? `${name} (${item})` : name);
