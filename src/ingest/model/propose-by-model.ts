import type { ClaimDraft } from '../../domain/claim.js';
import { claimId } from '../../domain/identity.js';
import type { ClaimItem } from '../../domain/proposal.js';
import type { Span } from '../../domain/quote.js';
import type { Document } from '../document.js';
import { type Answer, type ModelSettings, prepareModel } from './ask-model.js';
import { type CheckedClaim, type ClaimContext, checkClaim, type DroppedClaim } from './check-claim.js';
import { type Chunk, chunksOf } from './chunks.js';
import { claimLine } from './claim-line.js';
import { defaultLimits, type ModelLimits } from './limits.js';
import { keyOf, type OfferedEntity } from './offered-entities.js';
import { passageMessage, promptHash } from './prompt.js';

/** Who wrote the article, under which id it is known, and where its sentences are (those of its body alone). */
export interface ModelReading {
  readonly articleId: string;
  readonly authorIds: readonly string[];
  readonly sentences: readonly Span[];
}

export interface ModelProposal {
  /** In the order of the text; to be reviewed, never applied by themselves. */
  readonly claims: readonly ClaimItem[];
  readonly dropped: readonly DroppedClaim[];
  /** A line for each thing that was not read, with the reason: a fault of the endpoint, or a limit. */
  readonly faults: readonly string[];
  readonly calls: number;
  readonly promptHash: string;
}

/**
 * Lets a model propose claims between the offered entities. It never throws for what a model or its endpoint does:
 * faults are lines of the report, so that what was found without a model is not lost. Every claim rests on words that
 * were found in the text, and carries the model and the hash of the prompt.
 */
export async function proposeByModel(
  document: Document,
  offered: readonly OfferedEntity[],
  settings: ModelSettings,
  reading: ModelReading,
  limits: ModelLimits = defaultLimits,
): Promise<ModelProposal> {
  const entities = offered.slice(0, limits.entitiesMax);
  const chunks = chunksOf(document.text, reading.sentences, limits.chunkCharactersMax);
  const readable = chunks.filter(({ passage }) => passage.length <= limits.chunkCharactersMax).slice(0, limits.callsMax);
  const outcomes = entities.length < 2 ? [] : await askAll(readable, entities, settings, limits);
  const context = { ...reading, text: document.text, publishedOn: document.publishedOn, model: settings.model, entities };
  const checked = outcomes.flatMap(({ chunk, answer }) => ('claims' in answer ? checkAnswer(answer.claims, chunk, context, limits) : []));
  return {
    claims: itemsOf(checked, reading.sentences, entities),
    dropped: checked.flatMap((each) => ('dropped' in each ? [each.dropped] : [])),
    faults: [...leftOut(chunks, readable, limits), ...entitiesLeftOut(offered, limits), ...outcomes.flatMap(faultLine)],
    calls: outcomes.filter(({ isAsked }) => isAsked).length,
    promptHash,
  };
}

interface Outcome {
  readonly chunk: Chunk;
  readonly answer: Answer;
  /** `false`: the endpoint had failed before in a way that it would have failed again. */
  readonly isAsked: boolean;
}

async function askAll(chunks: readonly Chunk[], entities: readonly OfferedEntity[], settings: ModelSettings, limits: ModelLimits): Promise<readonly Outcome[]> {
  const ask = await prepareModel(settings, limits);
  const signal = AbortSignal.timeout(limits.articleTimeoutMs);
  const outcomes: Outcome[] = [];
  let hopeless: Answer | undefined;
  const waiting = [...chunks];
  const work = async (): Promise<void> => {
    for (let chunk = waiting.shift(); chunk !== undefined; chunk = waiting.shift()) {
      const isAsked = hopeless === undefined && !signal.aborted;
      const answer = isAsked ? await ask(passageMessage(chunk.passage, entities, keyOf), signal) : (hopeless ?? outOfTime);
      if ('isHopeless' in answer && answer.isHopeless) hopeless = answer;
      outcomes.push({ chunk, answer, isAsked });
    }
  };
  await Promise.all(Array.from({ length: limits.parallelMax }, work));
  return outcomes.sort((a, b) => a.chunk.span.start - b.chunk.span.start);
}

const outOfTime: Answer = { fault: 'the time for this article was over', isHopeless: false };

function checkAnswer(claims: readonly unknown[], chunk: Chunk, context: ClaimContext, { claimsPerCallMax }: ModelLimits): readonly CheckedClaim[] {
  const checked = claims.slice(0, claimsPerCallMax).map((claim) => checkClaim(claim, chunk, context));
  const beyond = claims
    .slice(claimsPerCallMax)
    .map(() => ({ reason: 'TOO_MANY' as const, message: `only ${claimsPerCallMax} are taken`, passage: chunk.span }));
  return [...checked, ...beyond.map((dropped) => ({ dropped }))];
}

/** One item for each claim, with the evidence of all the times that it was proposed. */
function itemsOf(checked: readonly CheckedClaim[], sentences: readonly Span[], entities: readonly OfferedEntity[]): readonly ClaimItem[] {
  const byId = new Map<string, ClaimDraft>();
  for (const { claim } of checked.flatMap((each) => ('claim' in each ? [each] : []))) {
    const known = byId.get(claimId(claim));
    byId.set(claimId(claim), known === undefined ? claim : { ...known, evidence: united(known.evidence, claim.evidence) });
  }
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return [...byId.values()].map((claim) => itemOf(claim, sentences, (id) => names.get(id) ?? id)).sort((a, b) => a.span.start - b.span.start);
}

const united = (a: ClaimDraft['evidence'], b: ClaimDraft['evidence']): ClaimDraft['evidence'] => [
  ...new Map([...a, ...b].map((selector) => [`${selector.start} ${selector.end}`, selector])).values(),
];

function itemOf(claim: ClaimDraft, sentences: readonly Span[], nameOf: (id: string) => string): ClaimItem {
  const { start = 0, end = 0 } = claim.evidence[0] ?? {};
  const span = { start, end };
  const sentence = sentences.find((each) => each.start <= start && start < each.end) ?? span;
  return { kind: 'CLAIM', summary: claimLine(claim, nameOf), span, sentence, claim };
}

const place = ({ span }: Chunk): string => `characters ${span.start} to ${span.end} were not read by the model`;

const faultLine = ({ chunk, answer }: Outcome): readonly string[] => ('fault' in answer ? [`${place(chunk)}: ${answer.fault}`] : []);

function leftOut(chunks: readonly Chunk[], readable: readonly Chunk[], { callsMax, chunkCharactersMax }: ModelLimits): readonly string[] {
  return chunks
    .filter((chunk) => !readable.includes(chunk))
    .map((chunk) => {
      const isLong = chunk.passage.length > chunkCharactersMax;
      return `${place(chunk)}: ${isLong ? `the sentence has more than ${chunkCharactersMax} characters` : `an article is read in at most ${callsMax} calls`}`;
    });
}

function entitiesLeftOut(offered: readonly OfferedEntity[], { entitiesMax }: ModelLimits): readonly string[] {
  if (offered.length < 2) return ['the model was not asked: fewer than two entities could be named'];
  return offered.length <= entitiesMax ? [] : [`${offered.length - entitiesMax} entities were not offered to the model: it takes at most ${entitiesMax}`];
}
