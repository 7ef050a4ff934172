import {
  type DocumentNode,
  type ExecutionArgs,
  type GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  Lexer,
  type OperationDefinitionNode,
  Source,
  TokenKind,
} from 'graphql';
import type { ServerPlugin } from '../plugin.js';
import { refusal } from '../refusal.js';
import { literalDepth, variableDepth } from './input-depth.js';
import { type QueryLimits, queryLimits } from './limits.js';
import type { Variables } from './list-size.js';
import { measureOperation } from './measure-operation.js';

/** Refuses operations that ask for too much, before they run: `QUERY_TOO_DEEP`, `QUERY_TOO_COSTLY`. */
export function limitQueries(limits: QueryLimits = queryLimits): ServerPlugin {
  const check = ({ args }: { readonly args: Pick<ExecutionArgs, 'schema' | 'document' | 'operationName' | 'variableValues'> }) => {
    const operation = getOperationAST(args.document, args.operationName);
    if (operation) checkOperation(args.schema, args.document, operation, args.variableValues ?? {}, limits);
  };
  return {
    onParse: ({ params: { source } }) => checkText(source.toString(), limits),
    onValidate:
      () =>
      ({ result, setResult }) => {
        if ((result as readonly Error[]).some(isGivenUp)) setResult([tooCostly(likeNamedFields)]);
      },
    onExecute: check,
    onSubscribe: check,
  };
}

/** graphql-js gives up on queries that would take it too long to validate; that is so when many fields share a name. */
const isGivenUp = (error: Error): boolean => error.message === 'Validation aborted.';

const likeNamedFields = 'this query names the same fields too many times over to be checked: name each once, or ask in parts';

/** Before parsing, which takes time and memory in proportion. */
function checkText(text: string, { charactersMax, tokensMax }: QueryLimits): void {
  if (text.length > charactersMax)
    throw tooCostly(
      `this query has ${count(text.length)} characters, at most ${count(charactersMax)} are read: put long texts into variables, or ask in parts`,
    );
  const tokens = countTokens(text);
  if (tokens > tokensMax)
    throw tooCostly(
      `this query has ${count(tokens)} tokens, at most ${count(tokensMax)} are read: name fewer fields, share them in fragments, or ask in parts`,
    );
}

/** Words, numbers and marks up to the first that is none, which the parser will tell of. */
function countTokens(text: string): number {
  const lexer = new Lexer(new Source(text));
  let tokens = 0;
  try {
    while (lexer.advance().kind !== TokenKind.EOF) tokens += 1;
  } catch {
    return tokens;
  }
  return tokens;
}

function checkOperation(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, sent: Variables, limits: QueryLimits): void {
  const { depthMax, aliasesMax, costMax, inputDepthMax } = limits;
  const inputDepth = Math.max(literalDepth(document), variableDepth(sent));
  if (inputDepth > inputDepthMax)
    throw tooDeep(`an argument or variable is nested ${count(inputDepth)} levels deep, at most ${inputDepthMax} are read: write the condition flatter`);
  const { depth, aliases, cost, lists } = measureOperation(schema, document, operation, sent);
  if (depth > depthMax)
    throw tooDeep(`this query is ${depth} levels deep, at most ${depthMax} are answered: ask for the inner levels in a second query, by id`);
  if (aliases > aliasesMax)
    throw tooCostly(
      `this query has ${count(aliases)} aliases, at most ${aliasesMax} are answered: ask in parts, or for many at once by nodes(ids:) or a filter`,
    );
  if (cost > costMax) throw tooCostly(`this query may be answered with ${count(cost)} fields, at most ${count(costMax)} are: ${lowering(lists)}`);
}

const lowering = (lists: readonly string[]): string => (lists.length === 0 ? 'name fewer fields' : `lower ${lists.join(' × ')}, or name fewer fields in it`);

const count = (value: number): string => value.toLocaleString('en');

const tooCostly = (message: string): GraphQLError => refusal('QUERY_TOO_COSTLY', 400, message);

const tooDeep = (message: string): GraphQLError => refusal('QUERY_TOO_DEEP', 400, message);
