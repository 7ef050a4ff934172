import { describe } from 'vitest';
import type { TestGraph } from '../support/engines.js';
import { describeApply } from './contract/apply.js';
import { describeChangeLog } from './contract/change-log.js';
import { describeEvidence } from './contract/evidence.js';
import { describeFaultyRecords } from './contract/faulty-records.js';
import { describeKnownTime } from './contract/known-time.js';
import { describeListsOfArticles } from './contract/lists-of-articles.js';
import { describeListsOfClaims } from './contract/lists-of-claims.js';
import { describeListsOfEntities } from './contract/lists-of-entities.js';
import { describeLookUps } from './contract/look-ups.js';
import { describeProposals } from './contract/proposals.js';
import { describeRelationships } from './contract/relationships.js';

/** Opens an empty graph, which goes when the test that asked for it has ended. */
export type OpenEmpty = () => Promise<TestGraph>;

/** What every graph store does, whatever it stands on. */
export function describeGraphStore(place: string, openEmpty: OpenEmpty): void {
  describe(`A graph ${place}`, () => {
    describeApply(openEmpty);
    describeFaultyRecords(openEmpty);
    describeEvidence(openEmpty);
    describeKnownTime(openEmpty);
    describeLookUps(openEmpty);
    describeListsOfClaims(openEmpty);
    describeListsOfEntities(openEmpty);
    describeListsOfArticles(openEmpty);
    describeRelationships(openEmpty);
    describeChangeLog(openEmpty);
    describeProposals(openEmpty);
  });
}
