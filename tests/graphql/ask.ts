import { type ExecutionResult, execute, type GraphQLSchema, parse, validate } from 'graphql';
import { addRecords } from '../../src/exchange/jsonl/add-records.js';
import { createContext, type Viewer } from '../../src/graphql/context.js';
import { renderError } from '../../src/graphql/errors.js';
import { createSchema } from '../../src/graphql/schema.js';
import { createServices } from '../../src/graphql/services.js';
import type { IngestionSteps } from '../../src/ingest/ingest-article.js';
import type { Engine } from '../../src/store/engine.js';
import { createGraphStore, type GraphStore } from '../../src/store/graph-store.js';
import { articleAlone } from '../support/article-alone.js';
import { type EngineCase, memoryCase } from '../support/engines.js';

/** One line of JSON Lines, as scripts write it. */
export type JsonRecord = { readonly type: 'entity' | 'article' | 'claim' } & Readonly<Record<string, unknown>>;

// biome-ignore lint/suspicious/noExplicitAny: answers are as manifold as questions
export type Answer = any;

/** What a refused operation says, as clients see it. */
export interface Refusal {
  readonly code: unknown;
  readonly message: string;
  readonly candidates?: readonly { readonly slug: string }[];
}

/** A graph that is asked through GraphQL, in process. */
export interface World {
  readonly store: GraphStore;
  readonly engine: Engine;
  /** Adds records; gives the instant at which they are known. Throws where one is refused. */
  add(...records: readonly JsonRecord[]): Promise<string>;
  /** The data of an operation; throws where it has errors. */
  ask(query: string, variables?: Answer): Promise<Answer>;
  /** The one error of an operation that must fail. */
  refusal(query: string, variables?: Answer): Promise<Refusal>;
  /** The names of the statements that an operation sends to the engine, in order. */
  statements(query: string, variables?: Answer): Promise<readonly string[]>;
}

const schema: GraphQLSchema = createSchema();

/** A world of these records, on an engine that goes when the test has ended; in memory unless told. */
export async function openWorld(records: readonly JsonRecord[] = [], engineCase: EngineCase = memoryCase): Promise<World> {
  const { engine } = await engineCase.openEmpty();
  return worldOn(engine, records);
}

/** What tests may put in place of the usual: how articles are read, and who asks. */
export interface WorldParts {
  readonly ingestion?: IngestionSteps;
  readonly viewer?: Viewer;
}

const editor: Viewer = { name: 'tester', role: 'editor' };

/** Another process on the same graph: it shares nothing with the first but the engine. */
export async function worldOn(
  engine: Engine,
  records: readonly JsonRecord[] = [],
  { ingestion = articleAlone, viewer = editor }: WorldParts = {},
): Promise<World> {
  const sent: string[] = [];
  const watched: Engine = Object.assign(Object.create(engine) as Engine, {
    read: (...[statement, parameters]: Parameters<Engine['read']>) => {
      sent.push(statement.name);
      return engine.read(statement, parameters);
    },
  });
  const store = await createGraphStore(watched);
  const services = await createServices(store, ingestion);
  const run = async (query: string, variables?: Answer): Promise<ExecutionResult> => {
    const document = parse(query);
    const faults = validate(schema, document);
    if (faults.length > 0) return { errors: faults };
    const contextValue = createContext(services, viewer);
    return execute({ schema, document, contextValue, variableValues: variables });
  };
  const world: World = {
    store,
    engine: watched,
    add: async (...added) => {
      const { faults } = await addRecords(store, jsonlOf(added), { by: 'tester', action: 'add' });
      if (faults.length > 0) throw new Error(`the world of this test is refused: ${JSON.stringify(faults)}`);
      return (await store.latestChange()).at;
    },
    ask: async (query, variables) => {
      const { data, errors } = await run(query, variables);
      if (errors !== undefined) throw new Error(errors.map((error) => error.stack ?? error.message).join('\n'));
      // Plain objects, which compare with literals.
      return JSON.parse(JSON.stringify(data));
    },
    refusal: async (query, variables) => {
      const { errors = [] } = await run(query, variables);
      if (errors.length !== 1) throw new Error(`one error is expected: ${JSON.stringify(errors)}`);
      const { message, extensions } = renderError(errors[0]) as { message: string; extensions?: { code?: unknown; candidates?: Refusal['candidates'] } };
      return { code: extensions?.code, message, ...(extensions?.candidates && { candidates: extensions.candidates }) };
    },
    statements: async (query, variables) => {
      sent.length = 0;
      await world.ask(query, variables);
      return [...sent];
    },
  };
  if (records.length > 0) await world.add(...records);
  return world;
}

export const jsonlOf = (records: readonly JsonRecord[]): string => records.map((record) => JSON.stringify(record)).join('\n');

type Extras = Readonly<Record<string, unknown>>;

const entityOf =
  (kind: string) =>
  (slug: string, extras: Extras = {}): JsonRecord => ({ type: 'entity', kind, slug, name: nameOf(slug), ...extras });

/** `boris-yeltsin` gives `Boris Yeltsin`. */
const nameOf = (slug: string): string => slug.replace(/(^|-)(\w)/g, (_, hyphen: string, letter: string) => `${hyphen && ' '}${letter.toUpperCase()}`);

export const leader = entityOf('LEADER');
export const person = entityOf('PERSON');
export const nation = entityOf('NATION');
export const institution = entityOf('INSTITUTION');
export const issue = entityOf('ISSUE');
export const agreement = entityOf('AGREEMENT');

export const article = (key: string, extras: Extras = {}): JsonRecord => ({ type: 'article', key, title: key, ...extras });

export const claim = (subject: string, predicate: string, object: string, extras: Extras = {}): JsonRecord => ({
  type: 'claim',
  subject,
  predicate,
  object,
  ...(predicate === 'TAKES_POSITION_ON' && { stance: 1 }),
  ...extras,
});

/** A tenure: `from` and `to` may be left open. */
export const holds = (who: string, office: string, of: string, from?: string, to?: string, extras: Extras = {}): JsonRecord =>
  claim(who, 'HOLDS_OFFICE', of, { office, ...(from && { validFrom: from }), ...(to && { validTo: to }), ...extras });

/** `count` of what `make` makes from 1, 2, 3 …, as the tests of statements need. */
export const times = <T>(count: number, make: (index: number) => T): readonly T[] => Array.from({ length: count }, (_, index) => make(index + 1));

/** Every page of a connection, read to the end; throws where it does not end. */
export async function allPages(
  world: World,
  query: string,
  variables: Answer,
  connectionOf: (data: Answer) => Answer,
): Promise<readonly (readonly Answer[])[]> {
  const pages: (readonly Answer[])[] = [];
  for (let after: string | null = null; pages.length < 200; ) {
    const { nodes, pageInfo } = connectionOf(await world.ask(query, { ...variables, after }));
    pages.push(nodes);
    if (!pageInfo.hasNextPage) return pages;
    after = pageInfo.endCursor;
  }
  throw new Error('the list does not end');
}
