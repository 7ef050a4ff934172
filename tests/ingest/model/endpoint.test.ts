import { afterEach, describe, expect, test } from 'vitest';
import { defaultLimits, type ModelLimits } from '../../../src/ingest/model/limits.js';
import { proposeByModel } from '../../../src/ingest/model/propose-by-model.js';
import { answeredClaim, answerWith, documentOf, entities, sentenceSpans, text } from './passage.js';
import { type Call, type Endpoint, openEndpoint, type Reply } from './stand-in-endpoint.js';

let endpoint: Endpoint | undefined;
afterEach(() => endpoint?.close());

/** One call for each sentence. */
const perSentence = { ...defaultLimits, chunkCharactersMax: 100, parallelMax: 1 };

async function proposal(replyTo: (call: Call, index: number) => Reply, limits: ModelLimits = defaultLimits, offered = entities) {
  endpoint = await openEndpoint(replyTo);
  const settings = { url: endpoint.url, model: 'stand-in', key: 'secret-key' };
  return proposeByModel(documentOf(text), offered, settings, { articleId: 'art_1', authorIds: [], sentences: sentenceSpans }, limits);
}

/** Each reply once, the last one for ever. */
const inTurn =
  (...replies: readonly Reply[]) =>
  (_: Call, index: number): Reply =>
    replies[index] ?? replies.at(-1) ?? 'HANG_UP';

describe('An endpoint', () => {
  test('is asked as the OpenAI interface wants it, with the key and a JSON Schema', async () => {
    await proposal(inTurn(answerWith()));
    expect(endpoint?.calls).toMatchObject([
      { path: '/v1/chat/completions', authorization: 'Bearer secret-key', body: { model: 'stand-in', response_format: { type: 'json_schema' } } },
    ]);
  });

  test.each([
    ['429 and the wait that it asks for', { status: 429, headers: { 'retry-after': '0' } }],
    ['503', { status: 503, headers: { 'retry-after': '0' } }],
  ])('is asked again after %s', async (_, refusal) => {
    const { claims, faults } = await proposal(inTurn(refusal, refusal, answerWith(answeredClaim())));
    expect(claims).toHaveLength(1);
    expect(faults).toEqual([]);
    expect(endpoint?.calls).toHaveLength(3);
  });

  test('is given the seconds that it asks for', async () => {
    const from = performance.now();
    await proposal(inTurn({ status: 429, headers: { 'retry-after': '1' } }, answerWith()));
    expect(performance.now() - from).toBeGreaterThanOrEqual(990);
  });

  test('is asked again after a growing wait where it names none, or an hour', async () => {
    const from = performance.now();
    const { faults } = await proposal(inTurn({ status: 500, headers: { 'retry-after': '3600' } }, answerWith()));
    expect(faults).toEqual([]);
    expect(performance.now() - from).toBeGreaterThanOrEqual(1_990);
    expect(performance.now() - from).toBeLessThan(20_000);
  });

  test('that keeps refusing costs a line of the report, and a bounded number of calls', async () => {
    const { claims, faults } = await proposal(inTurn({ status: 429, headers: { 'retry-after': '0' } }));
    expect(claims).toEqual([]);
    expect(faults).toEqual([`characters 0 to ${text.length} were not read by the model: it answered with status 429: it asks for fewer calls`]);
    expect(endpoint?.calls).toHaveLength(3);
  });

  test('that refuses the key is not asked for the next passage, and the key is repeated nowhere', async () => {
    const { faults } = await proposal(inTurn({ status: 401, body: '{"error":{"message":"bad key secret-key"}}' }), perSentence);
    expect(endpoint?.calls).toHaveLength(1);
    expect(faults).toHaveLength(3);
    expect(faults[2]).toContain('check ENTENTE_LLM_KEY');
    expect(faults.join()).not.toContain('secret-key');
  });

  test('that nobody listens on costs a line of the report', async () => {
    endpoint = await openEndpoint(() => 'HANG_UP');
    await endpoint.close();
    const settings = { url: endpoint.url, model: 'stand-in', key: undefined };
    const reading = { articleId: 'art_1', authorIds: [], sentences: sentenceSpans };
    const { claims, faults } = await proposeByModel(documentOf(text), entities, settings, reading, { ...defaultLimits, repetitionsMax: 0 });
    expect(claims).toEqual([]);
    expect(faults).toEqual([`characters 0 to ${text.length} were not read by the model: it cannot be reached`]);
  });

  test.each([
    ['breaks off in the middle', 'BREAK_OFF', /cannot be reached|broke off/],
    ['hangs up', 'HANG_UP', /cannot be reached/],
    ['answers with a page of HTML', { status: 200, body: '<html>Sign in</html>' }, /broke off, or is not one/],
    ['answers with JSON cut short', { content: '{"claims":[{"subject":"e1"', finishReason: 'length' }, /cut off by its own limit/],
    ['answers with prose', { content: 'Here are the claims you asked for.' }, /not the JSON that was asked for/],
    ['answers with nothing', { content: '' }, /not the JSON that was asked for/],
    ['answers with a list', { content: '[]' }, /not the JSON that was asked for/],
  ] as const)('that %s costs the passage, and a line of the report', async (_, reply, line) => {
    const { claims, faults } = await proposal(inTurn(reply), { ...defaultLimits, repetitionsMax: 0 });
    expect(claims).toEqual([]);
    expect(faults).toEqual([expect.stringMatching(line)]);
  });

  test('that wraps its JSON in a code fence is understood', async () => {
    const { claims } = await proposal(inTurn({ content: `\`\`\`json\n${answerWith(answeredClaim()).content}\n\`\`\`` }));
    expect(claims).toHaveLength(1);
  });

  test('that stays silent is given up after the time of a call, and the next passage is asked', async () => {
    const { claims, faults } = await proposal(
      (call) => (call.body.messages[1]?.content.includes('signed a treaty') ? answerWith(answeredClaim()) : 'SILENCE'),
      { ...perSentence, callTimeoutMs: 300 },
    );
    expect(claims).toHaveLength(1);
    expect(faults).toHaveLength(2);
    expect(faults[0]).toContain('did not answer in time');
  });

  test('is not asked once the time of the article is over', async () => {
    const { faults } = await proposal(inTurn('SILENCE'), { ...perSentence, articleTimeoutMs: 300 });
    expect(endpoint?.calls).toHaveLength(1);
    expect(faults).toHaveLength(3);
    expect(faults[2]).toContain('the time for this article was over');
  });
});

describe('The limits of reading by a model', () => {
  test('let so many calls run at once', async () => {
    await proposal(() => ({ ...answerWith(), delayMs: 50 }), { ...perSentence, parallelMax: 2 });
    expect(endpoint?.calls).toHaveLength(3);
    expect(endpoint?.parallel()).toBe(2);
  });

  test('let so many calls be made for one article, and the report says what was not read', async () => {
    const { calls, faults } = await proposal(inTurn(answerWith()), { ...perSentence, callsMax: 2 });
    expect(calls).toBe(2);
    expect(endpoint?.calls).toHaveLength(2);
    expect(faults).toEqual([`characters ${sentenceSpans[2]?.start} to ${text.length} were not read by the model: an article is read in at most 2 calls`]);
  });

  test('leave out a sentence that is too long by itself, and say so', async () => {
    const { faults } = await proposal(inTurn(answerWith()), { ...perSentence, chunkCharactersMax: 70 });
    expect(endpoint?.calls).toHaveLength(2);
    expect(faults).toEqual([expect.stringContaining('the sentence has more than 70 characters')]);
  });

  test('offer so many entities, and say how many were not', async () => {
    const { faults, dropped } = await proposal(inTurn(answerWith(answeredClaim())), { ...defaultLimits, entitiesMax: 2 });
    expect(faults).toEqual(['3 entities were not offered to the model: it takes at most 2']);
    expect(dropped.map(({ reason }) => reason)).toEqual(['UNKNOWN_ENTITY']);
  });

  test('make no call where no two entities could be named', async () => {
    const { faults, calls } = await proposal(inTurn(answerWith()), defaultLimits, entities.slice(0, 1));
    expect(calls).toBe(0);
    expect(endpoint?.calls).toEqual([]);
    expect(faults).toEqual(['the model was not asked: fewer than two entities could be named']);
  });

  test('cut no sentence: every chunk holds whole ones, and quotes are sought in its own alone', async () => {
    const foreign = answeredClaim({ quotes: ['It will be hard — perhaps impossible'] });
    const { dropped } = await proposal((_, index) => answerWith(...(index === 0 ? [foreign] : [])), perSentence);
    expect(endpoint?.calls.map(({ body }) => (JSON.parse(body.messages[1]?.content ?? '') as { readonly passage: string }).passage)).toEqual(
      sentenceSpans.map(({ start, end }) => text.slice(start, end)),
    );
    expect(dropped.map(({ reason }) => reason)).toEqual(['QUOTE']);
  });
});
