import {
  type ASTNode,
  type DocumentNode,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  type SelectionSetNode,
  separateOperations,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { type Role, roles } from '../config.js';
import type { Caller, ServerContext, ServerPlugin } from './plugin.js';
import { refusal, unauthenticated } from './refusal.js';

type LeastRoles = Readonly<Record<string, Role>>;

/** The least role for each mutation. One that is missing here is refused, to editors too. */
export const mutationRoles: LeastRoles = {
  bulkAdd: 'editor',
  entityUpsert: 'editor',
  claimAssert: 'editor',
  claimReword: 'editor',
  claimRetract: 'editor',
  articleRetract: 'editor',
  entityMerge: 'editor',
  entityUnmerge: 'editor',
  contradictionResolve: 'editor',
  judgementUndo: 'editor',
  // Its mode APPLY is for editors: the resolver sees to that, which knows the mode.
  articleIngest: 'contributor',
  proposalDecide: 'editor',
};

/** The least role for each subscription. One that is missing here is refused, to editors too. */
export const subscriptionRoles: LeastRoles = {
  changes: 'reader',
};

/** The least role for reading what is in a type, wherever an operation meets it: what nobody has reviewed is for those who review. */
export const typeRoles: LeastRoles = {
  ProposalConnection: 'contributor',
  Proposal: 'contributor',
  ProposalItem: 'contributor',
};

/** Of these types anybody may read which ones there are: the change log, which is for readers, names them. */
const openFields = new Set(['__typename', 'id', 'proposal']);

/**
 * Guards all mutations before any of them runs, all subscriptions before they begin, and whatever would read a guarded type:
 * `UNAUTHENTICATED` without a token, `FORBIDDEN` with one for less. Who may not read at all was refused by the authentication.
 */
export function guardOperations(leastRoles = { mutation: mutationRoles, subscription: subscriptionRoles }): ServerPlugin {
  const check = ({ schema, document, operationName, contextValue }: GuardedArgs): void => {
    const operation = getOperationAST(document, operationName);
    if (operation === undefined || operation === null) return;
    for (const { type, field } of guardedFields(schema, document, operation.name?.value ?? ''))
      checkRole(`${type}.${field}`, typeRoles[type], contextValue.caller);
    if (operation.operation === 'query') return;
    const least = leastRoles[operation.operation];
    for (const field of rootFields(operation.selectionSet, document)) checkRole(field, least[field], contextValue.caller);
  };
  return {
    onExecute: ({ args }) => check(args),
    onSubscribe: ({ args }) => check(args),
  };
}

interface GuardedArgs {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly contextValue: ServerContext;
}

function checkRole(field: string, least: Role | undefined, caller: Caller | undefined): void {
  if (least === undefined) throw refusal('FORBIDDEN', 403, `${field} is open to nobody on this server`);
  const role = caller?.viewer.role;
  if (role !== undefined && roles.indexOf(role) >= roles.indexOf(least)) return;
  if (caller?.hasToken) throw refusal('FORBIDDEN', 403, `${field} is for the role ${least}, and this token is for ${role}: send another`);
  throw unauthenticated(`${field} is for the role ${least}: send Authorization: Bearer <token>`);
}

/** The fields of guarded types that an operation reads, in its fragments too. */
function guardedFields(schema: GraphQLSchema, document: DocumentNode, operation: string): readonly { readonly type: string; readonly field: string }[] {
  const found: { readonly type: string; readonly field: string }[] = [];
  const types = new TypeInfo(schema);
  const enter = (node: ASTNode): void => {
    const type = types.getParentType()?.name ?? '';
    if (node.kind === Kind.FIELD && type in typeRoles && !openFields.has(node.name.value)) found.push({ type, field: node.name.value });
  };
  visit(separateOperations(document)[operation] ?? document, visitWithTypeInfo(types, { enter }));
  return found;
}

/** Names of the fields at the top of an operation, through fragments: each fragment once, however often it is spread. */
function rootFields(set: SelectionSetNode, document: DocumentNode, seen = new Set<string>()): readonly string[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return rootFields(selection.selectionSet, document, seen);
    const name = selection.name.value;
    if (selection.kind === Kind.FIELD) return name.startsWith('__') ? [] : [name];
    if (seen.has(name)) return [];
    seen.add(name);
    const fragment = document.definitions.find((definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name);
    return fragment?.kind === Kind.FRAGMENT_DEFINITION ? rootFields(fragment.selectionSet, document, seen) : [];
  });
}
