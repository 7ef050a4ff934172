import { schemaStatements } from './cypher/schema.js';
import type { Engine, Row, Statement } from './engine.js';

/** Both engines answer these, each with columns of its own, so a name counts wherever in a row it stands. */
const showConstraints: Statement = { name: 'show-constraints', text: 'SHOW CONSTRAINTS' };
const showIndexes: Statement = { name: 'show-indexes', text: 'SHOW INDEXES' };

/**
 * The names of the constraints and indexes that a prepared graph has and this one lacks. Only looks. An engine that backs
 * a constraint with an index of the constraint's name needs no second one on the same property.
 */
export async function missingSchema({ read }: Pick<Engine, 'read'>): Promise<readonly string[]> {
  const constraints = namesIn(await read(showConstraints));
  const indexes = namesIn(await read(showIndexes));
  return schemaStatements.flatMap(({ text }) => {
    const [, kind, name = ''] = /^CREATE (CONSTRAINT|INDEX) (\w+)/.exec(text) ?? [];
    const isThere = kind === 'CONSTRAINT' ? constraints.has(name) : indexes.has(name) || indexes.has(`${name}_unique`);
    return isThere ? [] : [name];
  });
}

const namesIn = (rows: readonly Row[]): ReadonlySet<unknown> => new Set(rows.flat());
