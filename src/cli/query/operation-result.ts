/** A GraphQL response, as the specification has it. */
export interface OperationResult {
  readonly data?: unknown;
  readonly errors?: readonly OperationError[];
}

export interface OperationError {
  readonly message: string;
  readonly path?: readonly (string | number)[] | undefined;
  readonly locations?: readonly { readonly line: number; readonly column: number }[] | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}
