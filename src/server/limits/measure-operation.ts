import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
  valueFromASTUntyped,
} from 'graphql';
import { requestedSize, unboundedListSize, type Variables } from './list-size.js';

/** How much an operation, or a part of it, asks for. */
export interface Measure {
  /** Levels of fields, the outermost being 1. */
  readonly depth: number;
  /** Fields with an alias; those in a fragment count once for each time it is spread. */
  readonly aliases: number;
  /** Fields in the largest answer. */
  readonly cost: number;
  /** The lists that the cost is mostly due to, from outside in: `claims (100)`. */
  readonly lists: readonly string[];
}

const nothing: Measure = { depth: 0, aliases: 0, cost: 0, lists: [] };

/** Where in the schema a selection stands. */
interface Place {
  readonly typeName: string;
  /** Items that an argument of the field above allows in the lists here: `claims(first: 50) { nodes … edges … }`. */
  readonly pageSize: number | undefined;
}

/**
 * Measures an operation before it runs. The cost of a field is 1, and that of what is below it, times the length of the
 * list that it is: what `first` allows, by literal, variable or default (the model of "static cost analysis", as in IBM's
 * GraphQL Cost Directives). It takes time in proportion to the document, however fragments spread one another, cycles included.
 */
export function measureOperation(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, sent: Variables): Measure {
  const variables = { ...defaultsOf(operation), ...sent };
  const fragments = new Map(
    document.definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [])),
  );
  const measured = new Map<string, Measure>();

  const measureSet = (set: SelectionSetNode, place: Place): Measure => sum(set.selections.map((selection) => measureSelection(selection, place)));

  const measureSelection = (selection: SelectionNode, place: Place): Measure => {
    if (selection.kind === Kind.FIELD) return measureField(selection, place);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return measureFragment(fragments.get(selection.name.value), place);
    return measureSet(selection.selectionSet, { ...place, typeName: selection.typeCondition?.name.value ?? place.typeName });
  };

  const measureFragment = (fragment: FragmentDefinitionNode | undefined, place: Place): Measure => {
    if (fragment === undefined) return nothing;
    const key = `${fragment.name.value} ${place.pageSize}`;
    const known = measured.get(key);
    if (known !== undefined) return known;
    // Of a fragment that spreads itself, the inner spread counts nothing; validation refuses it anyway.
    measured.set(key, nothing);
    const measure = measureSet(fragment.selectionSet, { ...place, typeName: fragment.typeCondition.name.value });
    measured.set(key, measure);
    return measure;
  };

  const measureField = (field: FieldNode, place: Place): Measure => {
    const alias = field.alias === undefined ? 0 : 1;
    const definition = fieldDefinition(schema, place.typeName, field.name.value);
    if (field.selectionSet === undefined || definition === undefined) return { depth: 1, aliases: alias, cost: 1, lists: [] };
    const size = requestedSize(field, definition, variables);
    const isList = isListType(getNullableType(definition.type));
    const length = isList ? (size ?? place.pageSize ?? unboundedListSize) : 1;
    const below = measureSet(field.selectionSet, { typeName: getNamedType(definition.type).name, pageSize: isList ? undefined : size });
    return {
      depth: 1 + below.depth,
      aliases: alias + below.aliases,
      cost: 1 + length * below.cost,
      lists: size === undefined ? below.lists : [`${field.name.value} (${size})`, ...below.lists],
    };
  };

  const root = schema.getRootType(operation.operation);
  return root ? measureSet(operation.selectionSet, { typeName: root.name, pageSize: undefined }) : nothing;
}

const defaultsOf = ({ variableDefinitions = [] }: OperationDefinitionNode): Variables =>
  Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) => (defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [])),
  );

function fieldDefinition(schema: GraphQLSchema, typeName: string, fieldName: string): GraphQLField<unknown, unknown> | undefined {
  if (fieldName === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (fieldName === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  const type = schema.getType(typeName);
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[fieldName] : undefined;
}

function sum(measures: readonly Measure[]): Measure {
  const costliest = measures.reduce((most, next) => (next.cost > most.cost ? next : most), nothing);
  return {
    depth: Math.max(0, ...measures.map(({ depth }) => depth)),
    aliases: measures.reduce((total, { aliases }) => total + aliases, 0),
    cost: measures.reduce((total, { cost }) => total + cost, 0),
    lists: costliest.lists,
  };
}
