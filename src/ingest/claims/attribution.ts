import type { Span } from '../../domain/quote.js';
import type { Sentence } from '../extract/mention.js';
import { overlaps } from './quotations.js';
import type { SentenceView } from './sentence-view.js';
import { hasSaying, type Speech } from './speakers.js';

/** A sentence with what claims need to know of it. */
export interface Passage {
  readonly sentence: Sentence;
  readonly view: SentenceView;
  readonly speeches: readonly Speech[];
  /** It says what it says as a fact. */
  readonly asserts: boolean;
}

/** Who says a claim beside the authors; nobody where they say it themselves. */
export interface Attribution {
  readonly speakerIds: readonly string[];
}

/** Who says a claim of a sentence; `undefined` where somebody else than the authors may, and it cannot be told who. */
export function attributionOf(claim: Span, passage: Passage, passages: readonly Passage[], quotations: readonly Span[]): Attribution | undefined {
  const quoted = quotations.filter((quotation) => overlaps(quotation, claim));
  if (quoted.length === 0) return commonSpeakers(passage.speeches.filter(({ isOfRest, span }) => !isOfRest || span.start < claim.start));
  if (quoted.some((quotation) => hasSaying(passage.view, quotation))) return undefined;
  // A quotation that runs over several sentences is said by whoever says it in one of them.
  const telling = passages.filter(({ sentence, speeches }) => speeches.length > 0 && quoted.some((quotation) => overlaps(quotation, sentence)));
  const said = telling.every(({ asserts }) => asserts) ? commonSpeakers(telling.flatMap(({ speeches }) => speeches)) : undefined;
  return said === undefined || said.speakerIds.length === 0 ? undefined : said;
}

/** The speakers that all speeches have. */
function commonSpeakers(speeches: readonly Speech[]): Attribution | undefined {
  const [first, ...others] = speeches.map(({ speakerIds }) => speakerIds);
  if (speeches.length === 0) return { speakerIds: [] };
  if (first === undefined || others.some((other) => other?.join() !== first.join())) return undefined;
  return { speakerIds: first };
}
