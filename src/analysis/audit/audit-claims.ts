import type { ClaimDraft } from '../../domain/claim.js';
import { claimId, relationshipOf } from '../../domain/identity.js';
import type { Judgement } from '../../domain/judgement.js';
import { retractionStateOf } from '../../domain/retraction.js';
import { rewordedAt } from '../../domain/wording.js';
import { groupBy } from '../../store/page.js';
import type { AuditReads, GivenEvidenceLink, IdStretch } from '../../store/reads/audit-reads.js';
import { claimProperties, type Properties } from '../../store/writes/stored-properties.js';
import type { EndOfClaim } from '../../store/writes/surroundings.js';
import { derivedFault, differences, type GraphFault, logFault, recordFault, setDifferences } from './graph-fault.js';
import { retractionsBy } from './retractions-by.js';

const stretchSize = 1_000;

/** Every claim: does all that is stored with it follow from its content, its entities, its evidence and the judgements on it? */
export async function* auditClaims(reads: AuditReads): AsyncGenerator<GraphFault> {
  for (const stretch of await reads.stretches('Claim', stretchSize)) yield* auditStretch(reads, stretch);
}

async function* auditStretch(reads: AuditReads, stretch: IdStretch): AsyncGenerator<GraphFault> {
  const rows = await reads.claims(stretch);
  const links = groupBy(await reads.claimEnds(stretch), ({ key }) => key);
  const evidence = groupBy(await reads.claimEvidence(stretch), (link) => link.claimId);
  const ends = await reads.ends([...new Set(rows.flatMap(({ claim }) => [claim['subjectId'] as string, claim['objectId'] as string]))]);
  const targets = [...new Set(rows.flatMap(({ claim }) => [claim['id'] as string, ...articleOf(claim)]))];
  const judgements = groupBy(await reads.judgementsOn(targets), ({ target }) => target);
  const logged = await reads.loggedInstants(rows.flatMap(({ claim }) => [claim['recordedAt'] as string, ...instantsOf(claim)]));
  for (const { claim, hasArticle } of rows) {
    const id = claim['id'] as string;
    const given = evidence.get(id) ?? [];
    const linked = (links.get(id) ?? []).map(({ type, entityId }) => `${type} ${entityId}`);
    const judged = [id, ...articleOf(claim)].flatMap((target) => (judgements.get(target) ?? []).map(({ judgement }) => judgement));
    yield* auditContent(claim, ends);
    yield* auditLinks(claim, linked);
    if (!hasArticle) for (const article of articleOf(claim)) yield recordFault(id, `there is no article ${article}, in which it is said to stand`);
    for (const link of given)
      if (link.articleId !== claim['articleId']) yield recordFault(id, `its evidence ${link.evidenceId} stands in another article (${link.articleId})`);
    yield* auditRetraction(claim, judged, given);
    for (const at of [claim['recordedAt'] as string, ...instantsOf(claim)])
      if (!logged.has(at)) yield logFault(id, `it changed at ${at}, at which the log has no change`);
  }
}

const articleOf = (claim: Properties): readonly string[] => (typeof claim['articleId'] === 'string' ? [claim['articleId']] : []);

const instantsOf = (claim: Properties): readonly string[] => (claim['changedAt'] ?? []) as readonly string[];

const listIn = (claim: Properties, key: string): readonly string[] => (claim[key] ?? []) as readonly string[];

/** What is stored beside the content of a claim, and not by `claimProperties`. */
const history = ['retractedAt', 'retractions', 'gaps', 'changedAt', 'earlierWordings'];

const additions = [
  'id',
  'validEarliest',
  'validLatest',
  'certainFrom',
  'certainTo',
  'relationshipId',
  'sourceId',
  'targetId',
  'sortKey',
  'recordedAt',
  'recordedKey',
  ...history,
];

function* auditContent(claim: Properties, ends: ReadonlyMap<string, EndOfClaim>): Generator<GraphFault> {
  const id = claim['id'] as string;
  const content = Object.fromEntries(Object.entries(claim).filter(([key]) => !additions.includes(key)));
  const draft = { aboutIds: [], authorIds: [], speakerIds: [], ...content, evidence: [] } as unknown as ClaimDraft;
  if (claimId(draft) !== id) yield recordFault(id, `its id does not follow from what it says (that gives ${claimId(draft)})`);
  const [subject, object] = [ends.get(draft.subjectId), ends.get(draft.objectId)];
  if (subject === undefined || object === undefined) {
    for (const each of [draft.subjectId, draft.objectId]) if (!ends.has(each)) yield recordFault(id, `there is no entity ${each}, which is one of its ends`);
    return;
  }
  const expected = claimProperties(
    {
      id,
      draft,
      relationship: relationshipOf({ subjectId: subject.canonicalId, predicate: draft.predicate, objectId: object.canonicalId }),
    },
    claim['recordedAt'] as string,
  );
  for (const difference of differences(claim, expected, history)) yield derivedFault(id, `it does not follow from what it says: ${difference}`);
}

function* auditLinks(claim: Properties, linked: readonly string[]): Generator<GraphFault> {
  const id = claim['id'] as string;
  const each = (type: string, key: string) => [...new Set(listIn(claim, key))].map((entity) => `${type} ${entity}`);
  const named = [
    `SUBJECT ${String(claim['subjectId'])}`,
    `OBJECT ${String(claim['objectId'])}`,
    ...each('ABOUT', 'aboutIds'),
    ...each('SPEAKER', 'speakerIds'),
    ...each('AUTHOR', 'authorIds'),
  ];
  const { missing, extra } = setDifferences(linked, named);
  for (const link of missing) yield recordFault(id, `it is not joined to an entity that it names: ${link}`);
  for (const link of extra) yield recordFault(id, `it is joined to an entity that it does not name: ${link}`);
}

function* auditRetraction(claim: Properties, judgements: readonly Judgement[], evidence: readonly GivenEvidenceLink[]): Generator<GraphFault> {
  const id = claim['id'] as string;
  const recordedAt = claim['recordedAt'] as string;
  // A judgement on its article that was undone before the claim was made is none on the claim.
  const retractions = retractionsBy(judgements).filter(({ from }) => from >= recordedAt);
  const expected = retractionStateOf(retractions);
  const actual = { retractedAt: claim['retractedAt'] ?? null, retractions: listIn(claim, 'retractions').toSorted(), gaps: listIn(claim, 'gaps') };
  for (const difference of differences(actual, { ...expected })) yield derivedFault(id, `it is not retracted as the judgements on it say: ${difference}`);
  const instants = new Set([
    ...retractions.flatMap(({ from, to }) => [from, ...(to === undefined ? [] : [to])]),
    ...evidence.map(({ at }) => at).filter((at) => at !== recordedAt),
    ...rewordedAt({ earlierWordings: listIn(claim, 'earlierWordings') }),
  ]);
  const { missing, extra } = setDifferences([...new Set(instantsOf(claim))], [...instants]);
  for (const at of [...missing, ...extra]) yield logFault(id, `its history and what happened to it differ at ${at}`);
}
