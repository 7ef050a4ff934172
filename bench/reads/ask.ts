import { type DocumentNode, execute } from 'graphql';
import { createContext } from '../../src/graphql/context.js';
import { createSchema } from '../../src/graphql/schema.js';
import type { Services } from '../../src/graphql/services.js';
import type { Answer } from './read-case.js';

const viewer = { name: 'bench', role: 'reader' } as const;
const schema = createSchema();

/** Executes an operation in process; throws the first error of its answer. */
export async function ask(document: DocumentNode, services: Services, variables: object): Promise<Answer> {
  const result = await execute({ schema, document, contextValue: createContext(services, viewer), variableValues: { ...variables } });
  if (result.errors) throw result.errors[0];
  return result.data;
}
