import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface BenchOptions {
  /** The folder of `events.tsv.gz`. */
  readonly icews: string;
  /** Events of ICEWS18 to load. */
  readonly claimsMax: number;
  /** A few hundred claims of the seeds on the embedded engine: proves that the benchmark works, measures nothing. */
  readonly quick: boolean;
  /** One engine alone. */
  readonly engine?: 'embedded' | 'neo4j' | undefined;
  /** Reads whose title contains this, and no loading to be measured. */
  readonly only?: string | undefined;
  /** Changes of the log whose weight on reads is measured, instead of everything else. */
  readonly log?: number | undefined;
}

export const help = `npm run bench -- [options]
  --claims <n>       events of ICEWS18 to load (60000)
  --full             all 468,558 of them
  --icews <folder>   where events.tsv.gz is (../shared/data/icews18)
  --engine <name>    embedded or neo4j alone
  --only <words>     the reads whose title contains the words
  --log <n>          nothing but this: reads of the present after n changes, beside the same graph freshly loaded
  --quick            a few hundred claims on the embedded engine, to see that it works`;

const defaultClaimsMax = 60_000;

/** Reads the command line; throws on what it does not know. `undefined`: help was asked for. */
export function readOptions(args: readonly string[]): BenchOptions | undefined {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({
    args: [...args],
    options: { icews: text, claims: text, engine: text, only: text, log: text, full: flag, quick: flag, help: flag },
  });
  if (values.help) return undefined;
  const { engine } = values;
  if (engine !== undefined && engine !== 'embedded' && engine !== 'neo4j') throw new Error(`unknown engine "${engine}": write embedded or neo4j`);
  const claimsMax = values.full ? Number.MAX_SAFE_INTEGER : Number(values.claims ?? defaultClaimsMax);
  if (!(claimsMax > 0)) throw new Error(`invalid number of claims "${values.claims}"`);
  const log = values.log === undefined ? undefined : Number(values.log);
  if (log !== undefined && !(log >= 10)) throw new Error(`invalid number of changes "${values.log}": write 10 or more`);
  return { icews: resolve(values.icews ?? '../shared/data/icews18'), claimsMax, quick: values.quick, engine, only: values.only, log };
}
