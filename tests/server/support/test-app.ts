import { makeExecutableSchema } from '@graphql-tools/schema';
import { GraphQLScalarType } from 'graphql';
import { EntenteError, invalidInput } from '../../../src/domain/errors.js';
import type { Viewer } from '../../../src/graphql/context.js';
import { type AppParts, createApp } from '../../../src/server/app.js';
import { createLifecycle } from '../../../src/server/refuse-when-stopping.js';

export const editorToken = 'an-editor-of-the-graph';
export const contributorToken = 'a-contributor-of-it';
export const readerToken = 'a-reader-of-the-graph';

/** A schema small enough to see all of it, with a field for each thing that a server must deal with. */
const typeDefs = /* GraphQL */ `
  scalar Day
  enum Kind { LEADER NATION }
  input Ref @oneOf { id: ID slug: String }
  input Filter { not: Filter and: [Filter!] text: String }

  type Query {
    hello: String
    "Who asks, and as what."
    viewer: String
    claims(first: Int = 20, filter: Filter): ClaimConnection
    search(text: String, first: Int): [Claim!]
    neighborhood(maxNodes: Int = 100): Subgraph
    nodes(ids: [ID!]!): [Claim]
    claim(ref: Ref): Claim
    on(day: Day, kind: Kind): String
    slow(ms: Int!): String
    slowly: Claim
    proposals: ProposalConnection
    node: Node
    "An item that a change names."
    item: ProposalItem
    "Fails by a mistake in the program."
    mistake: String
    mistakes: [String!]!
    wrongNumber: Int
    "Fails as the graph fails."
    refused(code: String!): String
  }
  type Claim { id: ID speakers: [Claim!] claims(first: Int = 20): ClaimConnection next: Claim late: String }
  type ClaimConnection { nodes: [Claim!]! edges: [ClaimEdge!]! totalCount: Int }
  type ClaimEdge { cursor: String node: Claim }
  type Subgraph { nodes: [Claim!]! total: Int }
  interface Node { id: ID }
  type ProposalConnection { nodes: [Proposal!]! totalCount: Int }
  type Proposal implements Node { id: ID status: String items: [ProposalItem!] }
  type ProposalItem { id: ID summary: String proposal: Proposal }
  type Mutation { bulkAdd(jsonl: String): String forgotten: String }
`;

const proposal = { id: 'prp_1', status: 'PENDING', items: [{ id: 'pit_1', summary: 'a summary' }] };

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What the resolvers of one app have done. */
export interface Trace {
  lateCalls: number;
  writes: number;
}

function testSchema(trace: Trace) {
  const schema = makeExecutableSchema({
    typeDefs,
    resolvers: {
      Query: {
        hello: () => 'hello',
        proposals: () => ({ nodes: [proposal], totalCount: 1 }),
        node: () => ({ __typename: 'Proposal', ...proposal }),
        item: () => ({ id: 'pit_1', summary: 'a summary', proposal }),
        viewer: (_: unknown, __: unknown, { viewer }: { readonly viewer: Viewer }) => `${viewer.name} (${viewer.role})`,
        on: (_: unknown, { day }: { readonly day: string }) => day,
        slow: async (_: unknown, { ms }: { readonly ms: number }) => {
          await wait(ms);
          return 'done';
        },
        slowly: async () => {
          await wait(100);
          return { id: '1' };
        },
        mistake: () => {
          throw new TypeError('the password is hunter2');
        },
        mistakes: () => [null],
        wrongNumber: () => 'hunter2',
        refused: (_: unknown, { code }: { readonly code: never }) => {
          throw new EntenteError(code, `refused by ${code}`, { candidates: code === 'AMBIGUOUS' ? [{ id: '1', slug: 'georgia', name: 'Georgia' }] : [] });
        },
        search: () => [],
        nodes: () => [],
      },
      Claim: {
        late: () => {
          trace.lateCalls += 1;
          return 'late';
        },
      },
      Mutation: {
        bulkAdd: () => {
          trace.writes += 1;
          return 'added';
        },
        forgotten: () => {
          trace.writes += 1;
          return 'done';
        },
      },
      Day: new GraphQLScalarType({
        name: 'Day',
        parseValue: (value) => {
          if (/^\d{4}$/.test(String(value))) return value;
          throw invalidInput(`invalid date "${value}": write 1991`);
        },
      }),
    },
  });
  return schema;
}

export interface LogEntry {
  readonly event: string;
  readonly details: Readonly<Record<string, unknown>>;
}

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    readonly data?: Readonly<Record<string, unknown>> | null;
    readonly errors?: readonly { readonly message: string; readonly path?: unknown; readonly extensions: Readonly<Record<string, unknown>> }[];
  };
}

/** An app on that schema, asked in process, with what it logs and does. */
export function testApp(parts: Partial<AppParts> = {}) {
  const logged: LogEntry[] = [];
  const trace: Trace = { lateCalls: 0, writes: 0 };
  const app = createApp({
    schema: testSchema(trace),
    contextFor: (viewer) => ({ viewer }),
    checkStore: async () => undefined,
    access: {
      tokens: [
        { role: 'editor', token: editorToken },
        { role: 'contributor', token: contributorToken },
        { role: 'reader', token: readerToken },
      ],
      anonymous: 'reader',
    },
    corsOrigins: [],
    embedOrigins: ['*'],
    dashboardFolder: '/nowhere',
    explorerFolder: '/nowhere',
    lifecycle: createLifecycle(),
    log: (event, details = {}) => void logged.push({ event, details }),
    ...parts,
  });
  const fetch = async (path: string, init: RequestInit = {}): Promise<Response> => app.fetch(`http://localhost:4000${path}`, init);
  const ask = async (query: string, variables: object = {}, headers: Readonly<Record<string, string>> = {}): Promise<Answered> => {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, headers: response.headers, body: (await response.json()) as Answered['body'] };
  };
  return { fetch, ask, logged, trace };
}

export const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

/** The code of the one error of an answer. */
export const codeOf = ({ body }: Answered) => (body.errors?.length === 1 ? body.errors[0]?.extensions['code'] : JSON.stringify(body));

export const messageOf = ({ body }: Answered) => body.errors?.[0]?.message ?? JSON.stringify(body);
