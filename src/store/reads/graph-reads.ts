import type { AsOf } from '../../domain/as-of.js';
import type { Polarity } from '../../domain/claim.js';
import { type Predicate, symmetricPredicates } from '../../domain/vocabulary.js';
import { asOfParameters } from '../as-of-parameters.js';
import { articleTotal, claimCountsByEnds, claimCountsByPredicate, identityChangesAfter, relationshipCountsThen } from '../cypher/statistics.js';
import type { Engine } from '../engine.js';

export interface PredicateCounts {
  readonly predicate: Predicate;
  readonly claims: number;
  readonly relationships: number;
}

/** How many live claims say the same between two entities, as they were made. */
export interface EndsCount {
  readonly subjectId: string;
  readonly objectId: string;
  readonly predicate: Predicate;
  readonly polarity: Polarity;
  readonly claims: number;
}

export interface GraphReads {
  /** The whole graph, for drawing it: one row for each two ends, predicate and polarity. */
  countClaimsByEnds(asOf: AsOf): Promise<readonly EndsCount[]>;
  countClaimsByPredicate(asOf: AsOf): Promise<readonly PredicateCounts[]>;
  countAllArticles(asOf: AsOf): Promise<number>;
}

export function createGraphReads({ read }: Pick<Engine, 'read'>): GraphReads {
  return {
    countClaimsByPredicate: async (asOf) => {
      const rows = await read(claimCountsByPredicate, asOfParameters(asOf));
      const then = await relationshipsThen(read, asOf);
      return rows.map((row) => ({
        predicate: row[0] as Predicate,
        claims: row[1] as number,
        relationships: then ? (then.get(row[0]) ?? 0) : (row[2] as number),
      }));
    },
    countClaimsByEnds: async (asOf) => {
      const rows = await read(claimCountsByEnds, asOfParameters(asOf));
      return rows.map(([subjectId, objectId, predicate, polarity, claims]) => ({
        subjectId: subjectId as string,
        objectId: objectId as string,
        predicate: predicate as Predicate,
        polarity: polarity as Polarity,
        claims: claims as number,
      }));
    },
    countAllArticles: async (asOf) => {
      const rows = await read(articleTotal, { known: asOfParameters(asOf).known });
      return (rows[0]?.[0] ?? 0) as number;
    },
  };
}

/** Relationships by predicate, where they were others then because entities have since been judged the same, or no longer. */
async function relationshipsThen(read: Engine['read'], asOf: AsOf): Promise<ReadonlyMap<unknown, number> | undefined> {
  if (asOf.known === undefined) return undefined;
  const [changes] = await read(identityChangesAfter, { known: asOf.known });
  if (changes?.[0] === 0) return undefined;
  const rows = await read(relationshipCountsThen, { symmetric: symmetricPredicates, ...asOfParameters(asOf) });
  return new Map(rows.map((row) => [row[0], row[1] as number]));
}
