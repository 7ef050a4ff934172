import { type DocumentNode, execute, GraphQLError, type GraphQLSchema, getOperationAST, Kind, parse, validate } from 'graphql';
import { createContext, type Viewer } from '../../graphql/context.js';
import { renderError } from '../../graphql/errors.js';
import { createSchema } from '../../graphql/schema.js';
import { createServices } from '../../graphql/services.js';
import { createIngestion } from '../../ingest/steps.js';
import { openStore } from '../../store/graph-store.js';
import type { StoreAddress } from '../../store/open-engine.js';
import type { Operation } from '../remote/send-operation.js';
import { readSettings } from '../settings.js';
import type { OperationResult } from './operation-result.js';

/**
 * Runs an operation in this process on the graph at `address`. What is wrong with it is in the result's `errors`; what it
 * writes is signed with `by`.
 */
export async function runOnStore(address: StoreAddress, operation: Operation, { by = 'command line' } = {}): Promise<OperationResult> {
  // A graph is not opened, or made, for what cannot be asked.
  const document = readDocument(createSchema(), operation);
  if ('errors' in document) return { errors: document.errors };
  const graph = await openOnStore(address, { by });
  try {
    return await graph.run(operation);
  } finally {
    await graph.close();
  }
}

/** The graph at `address`, to run several operations on; rejects with `NOT_FOUND` where there is none. */
export async function openOnStore(
  address: StoreAddress,
  { by }: { readonly by: string },
): Promise<{ run(operation: Operation): Promise<OperationResult>; close(): Promise<void> }> {
  // Who can open the store can do anything with it.
  const viewer: Viewer = { name: by, role: 'editor' };
  const schema = createSchema();
  const store = await openStore(address, { mustExist: true });
  const services = await createServices(store, createIngestion(readSettings().languageModel));
  return {
    run: async (operation) => {
      const document = readDocument(schema, operation);
      if ('errors' in document) return { errors: document.errors };
      const contextValue = createContext(services, viewer);
      const { variables: variableValues, operationName } = operation;
      const { data, errors } = await execute({ schema, document, contextValue, variableValues, operationName });
      return { ...(errors && { errors: errors.map(rendered) }), ...(data !== undefined && { data }) };
    },
    close: () => store.close(),
  };
}

function readDocument(schema: GraphQLSchema, { query, operationName }: Operation): DocumentNode | { readonly errors: readonly GraphQLError[] } {
  try {
    const document = parse(query);
    const errors = [...validate(schema, document), ...choiceFaults(document, operationName)];
    return errors.length > 0 ? { errors } : document;
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] };
    throw error;
  }
}

/** A file may hold several operations: then one must be chosen. */
function choiceFaults(document: DocumentNode, operationName: string | undefined): readonly GraphQLError[] {
  if (getOperationAST(document, operationName) != null) return [];
  const names = document.definitions.flatMap((each) => (each.kind === Kind.OPERATION_DEFINITION ? (each.name?.value ?? []) : []));
  return [new GraphQLError(names.length === 0 ? 'there is no operation in it' : `choose an operation with --operation: ${names.join(', ')}`)];
}

function rendered(error: GraphQLError): GraphQLError {
  const result = renderError(error);
  return result instanceof GraphQLError ? result : error;
}
