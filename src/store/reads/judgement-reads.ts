import { type AsOf, knownNow } from '../../domain/as-of.js';
import type { ContradictionRule } from '../../domain/contradiction.js';
import type { Judgement, JudgementKind } from '../../domain/judgement.js';
import { asOfParameters } from '../as-of-parameters.js';
import { contradictionCount, contradictionPage, contradictionsById, contradictionsOfClaims } from '../cypher/contradictions.js';
import { judgementsById, judgementsOnTargets, standingJudgements } from '../cypher/judgements.js';
import type { Engine, Row } from '../engine.js';
import { beforeAll, compareText, groupBy, type Page, type PageRequest, pageOf } from '../page.js';
import { judgementOf } from '../rows.js';

export type ContradictionStatus = 'OPEN' | 'RESOLVED' | 'CLOSED';

export interface StoredContradiction {
  readonly id: string;
  readonly rule: ContradictionRule;
  readonly claimIds: readonly string[];
  readonly sortKey: string;
  readonly status: ContradictionStatus;
  readonly resolution?: string | undefined;
}

/** Which contradictions: of a status, and of claims that have one of some entities as an end. */
export interface ContradictionQuery {
  readonly statuses: readonly ContradictionStatus[];
  readonly entityIds?: readonly string[] | undefined;
  readonly asOf: AsOf;
}

export interface JudgementReads {
  judgementsByIds(ids: readonly string[], asOf: AsOf): Promise<ReadonlyMap<string, Judgement>>;
  /** Those that stand, of some kinds, oldest first. */
  standingJudgements(kinds: readonly JudgementKind[], asOf: AsOf): Promise<readonly Judgement[]>;
  /** Those of a kind that stand on one thing (`judgementTarget`), oldest first. */
  standingJudgementsOn(target: string, kind: JudgementKind): Promise<readonly Judgement[]>;
  /** Newest found first. */
  listContradictions(query: ContradictionQuery & PageRequest): Promise<Page<StoredContradiction>>;
  countContradictions(query: ContradictionQuery): Promise<number>;
  /** Closed ones too, whatever the time that is asked about. */
  contradictionsByIds(ids: readonly string[], asOf: AsOf): Promise<ReadonlyMap<string, StoredContradiction>>;
  /** Ids of the contradictions, between live claims, that each claim is part of. */
  contradictionIdsOfClaims(claimIds: readonly string[], asOf: AsOf): Promise<ReadonlyMap<string, readonly string[]>>;
}

export function createJudgementReads({ read }: Pick<Engine, 'read'>): JudgementReads {
  return {
    judgementsByIds: async (ids, asOf) => {
      const { known } = asOfParameters(asOf);
      const rows = await read(judgementsById, { ids, known });
      return new Map(rows.map((row) => judgementOf(row, 0, known)).map((judgement) => [judgement.id, judgement]));
    },
    standingJudgements: async (kinds, asOf) => {
      const { known } = asOfParameters(asOf);
      const rows = await read(standingJudgements, { kinds, known });
      return rows.map((row) => judgementOf(row, 0, known));
    },
    standingJudgementsOn: async (target, kind) => {
      const rows = await read(judgementsOnTargets, { targets: [target], kinds: [kind], known: knownNow });
      return rows.map((row) => judgementOf(row, 1, knownNow)).sort((a, b) => compareText(a.at, b.at) || compareText(a.id, b.id));
    },
    listContradictions: async (query) => {
      const rows = await read(contradictionPage, { ...parameters(query), after: query.after ?? beforeAll.descending, limit: query.first + 1 });
      return pageOf(rows.map(contradictionOf), query.first);
    },
    countContradictions: async (query) => {
      const rows = await read(contradictionCount, { ...parameters(query), after: beforeAll.descending });
      return (rows[0]?.[0] ?? 0) as number;
    },
    contradictionsByIds: async (ids, asOf) => {
      const rows = await read(contradictionsById, { ids, ...asOfParameters({ known: asOf.known, match: 'POSSIBLE' }) });
      return new Map(rows.map(contradictionOf).map((contradiction) => [contradiction.id, contradiction]));
    },
    contradictionIdsOfClaims: async (claimIds, asOf) => {
      const rows = await read(contradictionsOfClaims, { ids: claimIds, ...asOfParameters(asOf) });
      const groups = groupBy(rows, (row) => row[0] as string);
      return new Map(claimIds.map((id) => [id, (groups.get(id) ?? []).map((row) => row[1] as string).sort()]));
    },
  };
}

const parameters = ({ statuses, entityIds, asOf }: ContradictionQuery) => ({
  statuses,
  anyEntity: entityIds === undefined,
  entityIds: entityIds ?? [],
  ...asOfParameters(asOf),
});

function contradictionOf(row: Row): StoredContradiction {
  return {
    id: row[0] as string,
    rule: row[1] as ContradictionRule,
    claimIds: row[2] as readonly string[],
    sortKey: row[3] as string,
    status: row[4] as ContradictionStatus,
    resolution: (row[5] ?? undefined) as string | undefined,
  };
}
