import { verbGroupAt } from './clause.js';
import type { Actor, SentenceView } from './sentence-view.js';
import { saying } from './verbs.js';

/** Who is quoted in a sentence, if anybody; nobody in particular ("officials said") is an empty list. */
export interface Attribution {
  readonly isReported: boolean;
  readonly speakerIds: readonly string[];
}

/** "… , Lavrov said", "Lavrov said that …", "according to Lavrov". */
export function attributionOf({ tokens, actors }: SentenceView): Attribution {
  const speaker = actors.find((actor) => isSpeaker(tokens, actor) || isSource(tokens, actor));
  const isReported = speaker !== undefined || tokens.some(({ lemma, tag }, index) => (tag === 'VERB' && saying.test(lemma)) || isAccordingTo(tokens, index));
  return { isReported, speakerIds: speaker === undefined ? [] : [speaker.entityId] };
}

function isSpeaker(tokens: SentenceView['tokens'], { kind, after, first }: Actor): boolean {
  if (kind === 'ISSUE' || kind === 'AGREEMENT') return false;
  const group = verbGroupAt(tokens, after);
  if (group !== undefined && saying.test(group.lemma) && !group.isPassive) return true;
  // "… , said Lavrov."
  const before = tokens[first - 1];
  return before?.tag === 'VERB' && saying.test(before.lemma) && /^[,”"’']$/.test(tokens[first - 2]?.text ?? '');
}

const isSource = (tokens: SentenceView['tokens'], { first }: Actor): boolean => isAccordingTo(tokens, first - 2);

const isAccordingTo = (tokens: SentenceView['tokens'], index: number): boolean =>
  /^according$/i.test(tokens[index]?.text ?? '') && tokens[index + 1]?.text === 'to';
