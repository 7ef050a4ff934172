import { existsSync } from 'node:fs';
import { present } from '../../domain/as-of.js';
import { GraphInUseError } from '../../domain/errors.js';
import type { Engine } from '../../store/engine.js';
import { missingSchema } from '../../store/missing-schema.js';
import { openEngine, type StoreAddress } from '../../store/open-engine.js';
import { createChangeReads } from '../../store/reads/change-reads.js';
import { createEntityReads } from '../../store/reads/entity-reads.js';
import { createGraphReads } from '../../store/reads/graph-reads.js';
import { createSeeding, type SeedingState } from '../../store/seeding.js';
import { type Finding, fault, note, ok } from './finding.js';

/** What the graph holds, in numbers. */
export interface GraphNumbers {
  readonly entities: number;
  readonly claims: number;
  /** When something was written last; absent: never. */
  readonly latestChangeAt?: string | undefined;
}

export interface GraphCheck {
  readonly findings: readonly Finding[];
  readonly numbers?: GraphNumbers | undefined;
}

/**
 * Looks at the graph without changing it: whether it opens, what it runs on, its schema, its seeding, its numbers. That
 * another process has an embedded graph open is no fault while a server is ready.
 */
export async function checkGraph(address: StoreAddress, serverIsReady: boolean): Promise<GraphCheck> {
  const path = embeddedPath(address.url);
  // Opening an embedded graph that is not there would create it.
  if (path !== undefined && !existsSync(path))
    return { findings: [note('graph', `there is no graph at ${path} yet`, 'run "entente seed", or just "entente serve"')] };
  let engine: Engine;
  try {
    engine = await openEngine(address);
  } catch (error) {
    const isServed = serverIsReady && error instanceof GraphInUseError;
    return { findings: [isServed ? note('graph', 'a server has it open', 'nothing: work through the server, with --url') : fault('graph', messageOf(error))] };
  }
  try {
    return await checkOpenGraph(engine);
  } catch (error) {
    return { findings: [fault('graph', messageOf(error))] };
  } finally {
    await engine.close();
  }
}

async function checkOpenGraph(engine: Engine): Promise<GraphCheck> {
  const { engine: name, version } = await engine.describe();
  const state = await createSeeding(engine).seedingState();
  const numbers = await readNumbers(engine);
  return {
    findings: [
      ok('graph', `it opens: ${name}, version ${version}`),
      schemaFinding(await missingSchema(engine), state),
      seedingFinding(state),
      numbersFinding(numbers),
    ],
    numbers,
  };
}

/** Names of missing indexes that are printed. */
const namesMax = 5;

function schemaFinding(missing: readonly string[], state: SeedingState): Finding {
  if (missing.length === 0) return ok('schema', 'all constraints and indexes are there');
  const more = missing.length > namesMax ? ` and ${missing.length - namesMax} more` : '';
  const message = `constraints and indexes are missing: ${missing.slice(0, namesMax).join(', ')}${more}`;
  return state === 'EMPTY'
    ? note('schema', message, 'nothing: the first start creates them')
    : fault('schema', message, 'start "entente serve" once: it creates them');
}

function seedingFinding(state: SeedingState): Finding {
  if (state === 'UNFINISHED') return fault('seeding', 'a first seeding was interrupted', 'run "entente seed": it completes it');
  return state === 'EMPTY' ? note('seeding', 'the graph is empty', 'run "entente seed", or just "entente serve"') : ok('seeding', 'no seeding is unfinished');
}

const numbersFinding = ({ entities, claims, latestChangeAt }: GraphNumbers): Finding =>
  ok('numbers', `${entities} entities, ${claims} claims; latest change: ${latestChangeAt ?? 'never'}`);

async function readNumbers(engine: Engine): Promise<GraphNumbers> {
  const byKind = await createEntityReads(engine).countEntitiesByKind(present);
  const byPredicate = await createGraphReads(engine).countClaimsByPredicate(present);
  const { at } = await createChangeReads(engine).latestChange();
  return {
    entities: [...byKind.values()].reduce((sum, count) => sum + count, 0),
    claims: byPredicate.reduce((sum, { claims }) => sum + claims, 0),
    latestChangeAt: at === '' ? undefined : at,
  };
}

const embeddedPath = (url: string): string | undefined =>
  url.startsWith('embedded:') && url !== 'embedded:memory' ? url.slice('embedded:'.length) : undefined;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
