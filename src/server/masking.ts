import { randomUUID } from 'node:crypto';
import { GraphQLError, Kind } from 'graphql';
import { renderError } from '../graphql/errors.js';
import type { Log } from './log.js';
import type { ServerPlugin } from './plugin.js';
import { type PublicCode, publicCodes } from './refusal.js';

const isPublicCode = (code: unknown): code is PublicCode => publicCodes.includes(code as PublicCode);

/** Codes of yoga's own, all of them about how a request is written: such a request fails, whatever the client accepts. */
const yogaCodes: readonly unknown[] = ['BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE'];

const literalKinds: readonly string[] = [Kind.INT, Kind.FLOAT, Kind.STRING, Kind.BOOLEAN, Kind.NULL, Kind.ENUM, Kind.LIST, Kind.OBJECT, Kind.OBJECT_FIELD];

/** What an error of graphql-js points at, first of all. */
const kindOf = (error: GraphQLError): string => error.nodes?.[0]?.kind ?? '';

/** Gives a value that does not fit its type `BAD_USER_INPUT` when it is written into the query, as it has when it is sent as a variable. */
export function classifyValueErrors(): ServerPlugin {
  return {
    onValidate:
      () =>
      ({ result }) => {
        for (const error of result as readonly GraphQLError[]) if (literalKinds.includes(kindOf(error))) error.extensions['code'] ??= 'BAD_USER_INPUT';
      },
  };
}

/** Whether the executor has refused a variable, or an argument that a variable left without a value. */
const isAboutVariable = (error: GraphQLError): boolean => [Kind.VARIABLE_DEFINITION, Kind.VARIABLE, ...literalKinds].includes(kindOf(error));

/**
 * The error as clients see it. Codes of the contract pass; everything else becomes "Internal error, logged as <id>", with
 * the original in the log and nowhere else, whatever NODE_ENV says.
 */
export function createMasking(log: Log): (error: unknown) => GraphQLError {
  return (error) => {
    if (error instanceof GraphQLError) {
      const { code } = error.extensions;
      if (isPublicCode(code)) return withCode(error, code);
      if (yogaCodes.includes(code)) return withCode(error, 'BAD_USER_INPUT', { http: { ...(error.extensions['http'] as object), spec: false } });
      if (code === undefined && isAboutVariable(error)) return withCode(error, 'BAD_USER_INPUT');
    }
    const rendered = renderError(error);
    if (!(rendered instanceof GraphQLError && isPublicCode(rendered.extensions['code']))) return internalError(error, log);
    if (failures.includes(rendered.extensions['code'])) log('the graph failed', { path: rendered.path?.join('.'), error: originalOf(error) });
    return rendered;
  };
}

/** Codes that the client can do nothing about: why it came to that is in the log. */
const failures: readonly unknown[] = ['TIMEOUT', 'UNAVAILABLE'];

const originalOf = (error: unknown): unknown => (error instanceof GraphQLError ? (error.originalError ?? error) : error);

/** A copy that carries no original error, whose extensions would be sent too. */
function withCode(error: GraphQLError, code: PublicCode, extensions: Readonly<Record<string, unknown>> = error.extensions): GraphQLError {
  const { message, nodes, source, positions, path } = error;
  return new GraphQLError(message, { nodes: nodes ?? null, source, positions, path, extensions: { ...extensions, code } });
}

function internalError(error: unknown, log: Log): GraphQLError {
  const id = randomUUID().slice(0, 8);
  const { nodes, path } = error instanceof GraphQLError ? error : { nodes: undefined, path: undefined };
  log('internal error', { id, path: path?.join('.'), error: originalOf(error) });
  // `unexpected` tells yoga that the status is 500 where there is no data; it does not send it.
  const extensions = { code: 'INTERNAL_SERVER_ERROR', id, unexpected: true };
  return new GraphQLError(`Internal error, logged as ${id}`, { nodes: nodes ?? null, path, extensions });
}
