import { describe, expect, test } from 'vitest';
import { allStatements } from '../../src/store/cypher/index.js';
import { schemaStatements } from '../../src/store/cypher/schema.js';
import type { Engine, Parameters, Row, Run, Statement, Value } from '../../src/store/engine.js';
import { createSemaphore } from '../../src/store/semaphore.js';
import { hasNeo4j, neo4jNotices, openMemoryGraph, openNeo4jGraph } from '../support/engines.js';
import { canonical, dumpGraph } from '../support/graph-dump.js';
import { createDraw, type Draw } from './random-draw.js';
import { drawGraph, loadGraph, type RawGraph } from './raw-graph.js';
import { parametersOf } from './statement-parameters.js';

const graphs = 6;
/** In the last of them, lists are empty or of one. */
const oddGraphs = 1;
/** Writes at random before a third of all reads is read again, in the same transaction. */
const dirtyWrites = 8;
/** Statements that are asked at once. */
const atOnce = 4;
/** For the first graph, on which Neo4j has every statement yet to plan. */
const timeoutMs = 600_000;

const statements = allStatements().filter((statement) => !schemaStatements.includes(statement));
const isWriting = ({ text }: Statement): boolean => /\b(CREATE|MERGE|SET|DELETE)\b/.test(text);
/** What `verify` goes through gives whole nodes, whose labels have no order: its own tests hold it to the same findings on every engine. */
const isOfVerify = ({ name }: Statement): boolean => name.startsWith('audit-');
const [writing, reading] = [statements.filter(isWriting), statements.filter((statement) => !isWriting(statement) && !isOfVerify(statement))];

function drawParameters(statement: Statement, draw: Draw, graph: RawGraph): Parameters {
  const drawOwn = parametersOf.get(statement.name);
  if (drawOwn === undefined) throw new Error(`no parameters are drawn for ${statement.name}`);
  return drawOwn(draw, graph);
}

/** The many that differ in order, end or columns alone: each is asked on two of the graphs, the others on all. */
const variants = reading.filter(({ name }) => /^claims-(of|across)-/.test(name));
const askedOn = (seed: number) =>
  reading.filter((statement) => !variants.includes(statement) || variants.indexOf(statement) % (graphs / 2) === seed % (graphs / 2));

/** What was collected has no order: evidence, a list of lists. */
const withoutOrder = (value: Value): Value =>
  Array.isArray(value) && value.every(Array.isArray) ? value.toSorted((a, b) => (canonical(a) < canonical(b) ? -1 : 1)) : value;

/** Rows as text; sorted, unless the statement says in which order they come. */
function linesOf(statement: Statement, rows: readonly Row[]): readonly string[] {
  const lines = rows.map((row) => canonical(row.map(withoutOrder)));
  return /ORDER BY [^}]*$/.test(statement.text) ? lines : lines.sort();
}

/** Runs `work` in a transaction that leaves no trace, and gives what it gave. */
async function undone<T>(engine: Engine, work: (run: Run) => Promise<T>): Promise<T> {
  let result: { readonly value: T } | undefined;
  const undo = new Error('undo');
  await engine
    .transact(async (run) => {
      result = { value: await work(run) };
      throw undo;
    })
    .catch((error: unknown) => {
      if (error !== undo) throw error;
    });
  return (result as { readonly value: T }).value;
}

test('every statement that ships has parameters to be tested with, and no other', () => {
  expect([...parametersOf.keys()].sort()).toEqual(statements.map(({ name }) => name).sort());
});

test('the parameters of every statement are those that it names', () => {
  const draw = createDraw(0);
  const graph = drawGraph(draw);
  for (const statement of statements) {
    const named = new Set([...statement.text.matchAll(/\$(\w+)/g)].map(([, name]) => name));
    // Every question of time is asked with it, and only look-ups of entities use it.
    const drawn = Object.keys(drawParameters(statement, draw, graph)).filter((name) => name !== 'tenses' || named.has(name));
    expect(drawn.sort(), statement.name).toEqual([...named].sort());
  }
});

// Without a second engine there is nothing to compare with; the run says so at its beginning and at its end.
describe.skipIf(!hasNeo4j)('On random graphs, both engines', () => {
  test.each(Array.from({ length: graphs }, (_, seed) => seed))(
    'give the same answers and the same graphs (graph %i)',
    async (seed) => {
      const draw = createDraw(seed, seed >= graphs - oddGraphs);
      const asked = askedOn(seed);
      const graph = drawGraph(draw);
      const engines = [(await openMemoryGraph()).engine, (await openNeo4jGraph()).engine];
      const onBoth = async <T>(ask: (engine: Engine) => Promise<T>): Promise<readonly T[]> => Promise.all(engines.map(ask));
      const same = async (what: string, ask: (engine: Engine) => Promise<unknown>): Promise<void> => {
        const [one, other] = await onBoth(ask);
        expect(one, what).toEqual(other);
      };
      await onBoth((engine) => engine.transact((run) => loadGraph(run, graph)));
      const [loaded] = await onBoth((engine) => dumpGraph(engine.read));
      await same('the graph as it was loaded', (engine) => dumpGraph(engine.read));

      const inTurn = createSemaphore(atOnce);
      const read = async (statement: Statement, parameters: Parameters) =>
        same(`${statement.name} ${canonical(parameters)}`, async (engine) => linesOf(statement, await engine.read(statement, parameters)));
      await Promise.all(asked.map((statement) => inTurn(() => read(statement, drawParameters(statement, draw, graph)))));

      for (const statement of writing) {
        const parameters = drawParameters(statement, draw, graph);
        await same(`${statement.name} ${canonical(parameters)}`, (engine) =>
          undone(engine, async (run) => [linesOf(statement, await run(statement, parameters)), await dumpGraph(run)]),
        );
      }

      const dirt = Array.from({ length: dirtyWrites }, () => draw.pick(writing)).map((statement) => ({
        statement,
        parameters: drawParameters(statement, draw, graph),
      }));
      const questions = asked.filter(() => draw.chance(1 / 3)).map((statement) => ({ statement, parameters: drawParameters(statement, draw, graph) }));
      await same(`after ${dirt.map(({ statement }) => statement.name).join(', ')}, in the same transaction`, (engine) =>
        undone(engine, async (run) => {
          for (const { statement, parameters } of dirt) await run(statement, parameters);
          const answers: (readonly [string, readonly string[]])[] = [];
          for (const { statement, parameters } of questions) answers.push([statement.name, linesOf(statement, await run(statement, parameters))]);
          return { answers, graph: await dumpGraph(run) };
        }),
      );
      for (const dump of await onBoth((engine) => dumpGraph(engine.read))) expect(dump, 'after everything was undone').toEqual(loaded);
    },
    timeoutMs,
  );

  test('undo all of a statement that breaks a constraint half-way', async () => {
    const graph = drawGraph(createDraw(1));
    for (const { engine } of [await openMemoryGraph(), await openNeo4jGraph()]) {
      await engine.transact((run) => loadGraph(run, graph));
      const before = await dumpGraph(engine.read);
      const [known] = graph.articles;
      const create = statements.find(({ name }) => name === 'create-articles') as Statement;
      const rows = [{ ...known, id: 'art-new' }, { ...known }, { ...known, id: 'art-newer' }] as NonNullable<Parameters['rows']>;
      await expect(engine.transact((run) => run(create, { rows }))).rejects.toMatchObject({ code: 'UNAVAILABLE' });
      expect(await dumpGraph(engine.read)).toEqual(before);
    }
  });

  test('are told of nothing that will go away in a later version', async () => {
    const isDeprecation = ({ code }: { readonly code: string }) => code.includes('Deprecat');
    expect(neo4jNotices.filter(isDeprecation)).toEqual([]);
    const { engine } = await openNeo4jGraph();
    await engine.read({ name: 'test: deprecated', text: 'MATCH (n) WHERE id(n) = 0 RETURN count(n) AS total' });
    expect(neo4jNotices.filter(isDeprecation), 'were there one, it would be told').toMatchObject([{ statement: 'test: deprecated' }]);
  });
});
