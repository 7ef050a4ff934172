import { idType } from '../../domain/identity.js';
import { WrongUsage } from '../wrong-usage.js';
import { type JudgedPayload, type JudgeOptions, judge, undoHint } from './judge.js';

const claimMutation = `mutation Retract($input: ClaimRetractInput!) {
  outcome: claimRetract(input: $input) {
    claim { id retractedAt }
    judgement { id kind at by reason }
    userErrors { field code message }
  }
}`;

const articleMutation = `mutation Retract($input: ArticleRetractInput!) {
  outcome: articleRetract(input: $input) {
    article { id title retractedAt }
    claimsRetracted
    judgement { id kind at by reason }
    userErrors { field code message }
  }
}`;

interface Payload extends JudgedPayload {
  readonly claimsRetracted?: number | null;
  readonly judgement: { readonly id: string } | null;
}

/** Takes a claim back, or an article with its own claims. */
export async function retract(id: string, options: JudgeOptions): Promise<void> {
  const type = idType(id);
  if (type !== 'clm' && type !== 'art')
    throw new WrongUsage(`"${id}" is no id of a claim or article: they look like clm_0123456789abcdef and art_0123456789abcdef`);
  const query = type === 'clm' ? claimMutation : articleMutation;
  await judge<Payload>({ query, variables: { input: { id, reason: options.reason } } }, options, ({ judgement, claimsRetracted }) => {
    if (judgement === null) return [`nothing to do: ${id} was retracted already`];
    return [type === 'clm' ? `retracted: ${id}` : `retracted: ${id}, and ${claimsRetracted ?? 0} claims with it`, undoHint(judgement)];
  });
}
