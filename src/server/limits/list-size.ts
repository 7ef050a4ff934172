import { type FieldNode, type GraphQLArgument, type GraphQLField, Kind, type ValueNode } from 'graphql';
import { firstMax } from '../../graphql/connection.js';

/** The variables of an operation, by name, as they are sent. */
export type Variables = Readonly<Record<string, unknown>>;

/** Arguments that say how long a list is at most: as a number, or by naming its items. */
const sizeArguments: readonly string[] = ['first', 'last', 'maxNodes', 'ids'];

const pageSizeDefault = 20;

/** What a list is taken to hold that no argument bounds: a claim's speakers, a leader's offices. */
export const unboundedListSize = 5;

/** How many items the arguments of a field allow, in the list that it is or that its connection holds; `undefined`: they do not say. */
export function requestedSize(field: FieldNode, definition: GraphQLField<unknown, unknown>, variables: Variables): number | undefined {
  const argument = definition.args.find(({ name }) => sizeArguments.includes(name));
  if (argument === undefined) return undefined;
  const size = sizeOf(valueGiven(field, argument, variables));
  // More rows are refused by the resolver, in words that fit better.
  return argument.name === 'first' || argument.name === 'last' ? Math.min(size, firstMax) : size;
}

function valueGiven(field: FieldNode, argument: GraphQLArgument, variables: Variables): unknown {
  const given = field.arguments?.find(({ name }) => name.value === argument.name)?.value;
  const value = given === undefined ? undefined : literalOrVariable(given, variables);
  return value ?? argument.defaultValue;
}

function literalOrVariable(node: ValueNode, variables: Variables): unknown {
  if (node.kind === Kind.VARIABLE) return variables[node.name.value];
  if (node.kind === Kind.INT) return Number(node.value);
  return node.kind === Kind.LIST ? node.values : undefined;
}

/** A number that is none, or below zero, is refused later; here it counts as if it were not there. */
function sizeOf(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  return typeof value === 'number' && value >= 0 ? value : pageSizeDefault;
}
