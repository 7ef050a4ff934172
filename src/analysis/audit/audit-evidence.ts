import type { Evidence } from '../../domain/claim.js';
import { evidenceId } from '../../domain/identity.js';
import { compareText, groupBy } from '../../store/page.js';
import type { AuditReads, IdStretch } from '../../store/reads/audit-reads.js';
import { evidenceProperties, type Properties } from '../../store/writes/stored-properties.js';
import { auditStates } from './audit-states.js';
import { derivedFault, differences, type GraphFault, logFault, recordFault } from './graph-fault.js';

const stretchSize = 2_000;

/** Every piece of evidence and its states; whether its words stand in the text is checked with the articles. */
export async function* auditEvidence(reads: AuditReads): AsyncGenerator<GraphFault> {
  for (const stretch of await reads.stretches('Evidence', stretchSize)) yield* auditStretch(reads, stretch);
}

async function* auditStretch(reads: AuditReads, stretch: IdStretch): AsyncGenerator<GraphFault> {
  const states = await reads.evidenceStates(stretch);
  const places = groupBy(await reads.evidencePlaces(stretch), ({ id }) => id);
  const logged = await reads.loggedInstants(states.map((state) => state['recordedAt'] as string));
  const groups = groupBy(states, (state) => state['evidenceId'] as string);
  for (const id of places.keys()) if (!groups.has(id)) yield recordFault(id, 'it has no state');
  for (const [id, own] of groups) {
    const inTime = own.toSorted((a, b) => compareText(a['recordedAt'] as string, b['recordedAt'] as string));
    const first = evidenceIn(id, inTime[0] ?? {});
    yield* auditStates(id, inTime, inTime[0]?.['recordedAt'] as string);
    if (!isKnownBy(id, first)) yield recordFault(id, 'its id does not follow from the place that it was first found at');
    for (const state of inTime) {
      const at = state['recordedAt'] as string;
      if (!logged.has(at)) yield logFault(id, `it has a state of ${at}, at which the log has no change`);
      for (const difference of differences(state, evidenceProperties(evidenceIn(id, state), at), ['id', 'supersededAt']))
        yield derivedFault(id, `its state of ${at} does not follow from its content: ${difference}`);
    }
    const [place, another] = places.get(id) ?? [];
    if (place?.articleId !== first.articleId || another !== undefined) yield recordFault(id, `it is not joined to its article, ${first.articleId}, alone`);
    if (place !== undefined && place.claims === 0) yield recordFault(id, 'no claim rests on it');
  }
}

const evidenceIn = (id: string, state: Properties): Evidence => ({ ...(state as unknown as Evidence), id });

const isKnownBy = (id: string, { articleId, ...selector }: Evidence): boolean => evidenceId(articleId, selector) === id;
