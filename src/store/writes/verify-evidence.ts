import type { Evidence, EvidenceSelector } from '../../domain/claim.js';
import { locateEvidence } from '../../domain/evidence.js';
import { evidenceRowsOfArticles, keepEvidenceStates, updateEvidence } from '../cypher/writes.js';
import type { Run } from '../engine.js';
import type { ArticlePlan } from './apply-articles.js';
import { earlierState, evidenceProperties, type Properties } from './stored-properties.js';

/**
 * Holds the evidence of articles whose text came or was corrected against that text. Words that stand there are
 * `VERIFIED` (and shown from now on); others are marked `BROKEN`, never deleted. Gives the number that changed.
 */
export async function verifyEvidence(run: Run, plan: ArticlePlan, at: string): Promise<number> {
  const texts = new Map(
    plan.updated.flatMap(({ content, before }) =>
      content.text === undefined || content.text === before['text'] ? [] : [[content.id, textChange(content.text, content.textSha256, before)] as const],
    ),
  );
  if (texts.size === 0) return 0;
  const rows = await run(evidenceRowsOfArticles, { ids: [...texts.keys()] });
  const checked = rows.map((row) => {
    const before = row[1] as Properties;
    const change = texts.get(before['articleId'] as string) as TextChange;
    return { before, after: verify(before as unknown as Evidence, change) };
  });
  const changed = checked.filter(
    ({ before, after }) => after.status !== before['status'] || after.quote !== before['quote'] || after.start !== before['start'],
  );
  if (changed.length === 0) return 0;
  await run(keepEvidenceStates, { rows: changed.map(({ before }) => earlierState(before, at)) });
  await run(updateEvidence, { rows: changed.map(({ after }) => evidenceProperties(after, at)) });
  return changed.length;
}

interface TextChange {
  readonly text: string;
  /** Whether it is the text that places were counted in: then they need no words to be trusted. */
  readonly isSameText: boolean;
}

const textChange = (text: string, digest: string | undefined, before: Properties): TextChange => ({ text, isSameText: before['textSha256'] === digest });

function verify(evidence: Evidence, { text, isSameText }: TextChange): Evidence {
  const { id, articleId } = evidence;
  for (const place of placesToLook(evidence, isSameText)) {
    const located = locateEvidence(text, place);
    if ('selector' in located) return { ...located.selector, id, articleId, status: 'VERIFIED' };
  }
  return { ...evidence, status: 'BROKEN' };
}

/** Where they stood; where alone they stand; where they stand between the same words as before. */
function placesToLook({ start, end, quote, prefix, suffix }: Evidence, isSameText: boolean): readonly EvidenceSelector[] {
  if (quote === undefined) return isSameText ? [{ start, end }] : [];
  return [...(start === undefined ? [] : [{ start, end, quote }]), ...(isSameText && start !== undefined ? [] : [{ quote }, { quote, prefix, suffix }])];
}
