import { makeExecutableSchema } from '@graphql-tools/schema';
import { type GraphQLInterfaceType, type GraphQLObjectType, type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';
import { resolvers } from './resolvers/index.js';
import { readTypeDefinitions } from './type-definitions.js';

/** The executable schema: the SDL of `schema/` with its resolvers. A resolver for nothing, or none for something, throws. */
export function createSchema(): GraphQLSchema {
  const schema = makeExecutableSchema({
    typeDefs: readTypeDefinitions(),
    resolvers: { ...resolvers },
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
  for (const type of Object.values(schema.getTypeMap())) if (isObjectType(type)) for (const parent of type.getInterfaces()) inheritDescriptions(type, parent);
  return schema;
}

/** A field that an interface describes is described once: types that implement it take the words over. */
function inheritDescriptions(type: GraphQLObjectType, parent: GraphQLInterfaceType): void {
  if (!isInterfaceType(parent)) return;
  const fields = type.getFields();
  for (const field of Object.values(parent.getFields())) {
    const own = fields[field.name];
    if (own === undefined) continue;
    own.description ??= field.description ?? null;
    for (const argument of own.args) argument.description ??= field.args.find(({ name }) => name === argument.name)?.description ?? null;
  }
}
