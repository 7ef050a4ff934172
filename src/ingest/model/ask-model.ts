import { answerSchema, readAnswer } from './answer.js';
import type { ModelLimits } from './limits.js';
import { promptTemplate } from './prompt.js';

/** An OpenAI-compatible endpoint, and the model to ask there. */
export interface ModelSettings {
  readonly url: string;
  readonly model: string;
  readonly key: string | undefined;
}

/** What came of one call. `isHopeless`: the next call would fail the same way, so there is no point in making it. */
export type Answer = { readonly claims: readonly unknown[] } | { readonly fault: string; readonly isHopeless: boolean };

/** One call: a prepared endpoint, so that its libraries are loaded once. */
export type AskModel = (message: string, signal: AbortSignal) => Promise<Answer>;

/**
 * Prepares the endpoint. The libraries are loaded here and not with the program, which most people run without a model.
 * A call never throws: whatever goes wrong is an answer with a fault. No temperature is sent, since some models refuse it.
 */
export async function prepareModel(settings: ModelSettings, limits: ModelLimits): Promise<AskModel> {
  const [{ APICallError, generateText, jsonSchema, NoObjectGeneratedError, Output, RetryError }, { createOpenAICompatible }] = await Promise.all([
    import('ai'),
    import('@ai-sdk/openai-compatible'),
  ]);
  const provider = createOpenAICompatible({
    name: 'model',
    baseURL: settings.url.replace(/\/+$/, ''),
    supportsStructuredOutputs: true,
    ...(settings.key === undefined ? {} : { apiKey: settings.key }),
  });
  const schema = jsonSchema<readonly unknown[]>(answerSchema as Parameters<typeof jsonSchema>[0], { validate: validated });

  const faultOf = (thrown: unknown, signal: AbortSignal): Answer => {
    const error = RetryError.isInstance(thrown) ? thrown.lastError : thrown;
    if (signal.aborted || isTimeout(error)) return { fault: 'it did not answer in time', isHopeless: false };
    if (NoObjectGeneratedError.isInstance(error)) return fromLooseText(error.text) ?? { fault: notJson(error.finishReason), isHopeless: false };
    if (!APICallError.isInstance(error)) return { fault: 'it could not be asked', isHopeless: true };
    const { statusCode } = error;
    if (statusCode === undefined) return { fault: 'it cannot be reached', isHopeless: true };
    if (statusCode < 400) return { fault: 'its answer broke off, or is not one of an OpenAI-compatible endpoint', isHopeless: false };
    return { fault: `it answered with status ${statusCode}${adviceOn(statusCode)}`, isHopeless: !error.isRetryable };
  };

  return async (message, signal) => {
    const timeLimit = AbortSignal.any([signal, AbortSignal.timeout(limits.callTimeoutMs)]);
    try {
      const { output } = await generateText({
        model: provider(settings.model),
        system: promptTemplate,
        prompt: message,
        output: Output.object({ schema }),
        maxRetries: limits.repetitionsMax,
        abortSignal: timeLimit,
      });
      return { claims: output };
    } catch (error) {
      return faultOf(error, timeLimit);
    }
  };
}

function validated(value: unknown) {
  const claims = readAnswer(value);
  return claims === undefined ? { success: false as const, error: new Error('no list of claims') } : { success: true as const, value: claims };
}

/** Models without a JSON mode like to wrap JSON in a code fence. */
function fromLooseText(text: string | undefined): Answer | undefined {
  const fenced = /^\s*```(?:json)?\s*\n([\s\S]*?)\n\s*```\s*$/.exec(text ?? '')?.[1];
  if (fenced === undefined) return undefined;
  try {
    const claims = readAnswer(JSON.parse(fenced));
    return claims === undefined ? undefined : { claims };
  } catch {
    return undefined;
  }
}

const notJson = (finishReason: string | undefined): string =>
  finishReason === 'length' ? 'its answer was cut off by its own limit of length' : 'its answer is not the JSON that was asked for';

const isTimeout = (error: unknown): boolean => error instanceof Error && ['AbortError', 'TimeoutError'].includes(error.name);

function adviceOn(status: number): string {
  if (status === 401 || status === 403) return ': check ENTENTE_LLM_KEY';
  if (status === 404) return ': check ENTENTE_LLM_URL (which often ends in /v1) and ENTENTE_LLM_MODEL';
  if (status === 429) return ': it asks for fewer calls';
  return '';
}
