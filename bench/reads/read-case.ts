import type { GraphStore } from '../../src/store/graph-store.js';
import type { BareDriver } from '../engines/bare-driver.js';

/** A question that is asked through GraphQL and, for comparison, by hand. */
export interface ReadCase<V extends object> {
  readonly title: string;
  /** Times the raw statement that it may take on Neo4j. */
  readonly target?: number | undefined;
  readonly document: string;
  /** Of each round; they are gone through again and again. */
  readonly variables: readonly V[];
  /** The same by hand; gives what identifies the rows found. */
  raw(bare: BareDriver, variables: V): Promise<readonly string[]>;
  /** What identifies the rows of GraphQL's answer; absent where the two cannot be expected to find the same. */
  readonly rowsOf?: ((data: Answer) => readonly string[]) | undefined;
  /** The same without GraphQL, where that explains a number. */
  store?(store: GraphStore, variables: V): Promise<unknown>;
}

/** What GraphQL answered; its shape is that of the case's document. */
// biome-ignore lint/suspicious/noExplicitAny: each case reads what its own document asked for
export type Answer = any;
