import type { Engine } from '../../src/store/engine.js';
import type { BareDriver } from './bare-driver.js';

/** An engine to measure on. Everything in it is thrown away. */
export interface BenchEngine {
  readonly name: string;
  /** Whether the targets, which are set for Neo4j, count here. */
  readonly hasTargets: boolean;
  /** Opens an engine with nothing in it. */
  openEmpty(): Promise<Engine>;
  /** A bare driver for raw writes that Entente's graph does not get to see; closing it takes away what it wrote. */
  openScratch(): Promise<BareDriver>;
  /** Once loaded and closed: the engine again, and a bare driver on the same content. */
  openBoth(): Promise<{ readonly engine: Engine; readonly bare: BareDriver }>;
  close(): Promise<void>;
}
