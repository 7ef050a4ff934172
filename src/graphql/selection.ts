import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/**
 * Whether the query selects any of `fields` on the rows of the connection that `info` is about (below `nodes`, or
 * `edges { node }`), through fragments too. Only a hint of what to read together: `@skip` and type conditions are not
 * looked at.
 */
export function selectsOnRows(info: GraphQLResolveInfo, fields: readonly string[]): boolean {
  const rows = [...below(info, info.fieldNodes, ['nodes']), ...below(info, info.fieldNodes, ['edges', 'node'])];
  return rows.flatMap((row) => fieldsOf(info, row.selectionSet)).some((field) => fields.includes(field.name.value));
}

function below(info: GraphQLResolveInfo, fields: readonly FieldNode[], path: readonly string[]): readonly FieldNode[] {
  return path.reduce<readonly FieldNode[]>(
    (parents, name) => parents.flatMap((parent) => fieldsOf(info, parent.selectionSet)).filter((field) => field.name.value === name),
    fields,
  );
}

function fieldsOf(info: GraphQLResolveInfo, selection: SelectionSetNode | undefined): readonly FieldNode[] {
  return (selection?.selections ?? []).flatMap((node) => {
    if (node.kind === Kind.FIELD) return [node];
    if (node.kind === Kind.INLINE_FRAGMENT) return fieldsOf(info, node.selectionSet);
    return fieldsOf(info, info.fragments[node.name.value]?.selectionSet);
  });
}
