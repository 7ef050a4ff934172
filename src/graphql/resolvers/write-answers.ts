import type { ApplyReport } from '../../domain/change-set.js';
import type { LineFault } from '../../exchange/jsonl/read-records.js';

/** What was written, with the number of records that were left out. */
export const writeReport = (report: ApplyReport, faults: readonly LineFault[]) => ({ ...report, rejected: new Set(faults.map((fault) => fault.line)).size });

type Mendable = Pick<LineFault, 'field' | 'message'> & { readonly code?: LineFault['code'] | undefined };

export const userError = (path: readonly string[], { field, code = 'INVALID', message }: Mendable) => ({
  field: [...path, ...(field?.split('.') ?? [])],
  code,
  message,
});

/** An input's fields that were given null count as not given. */
export function withoutNulls(input: object): Readonly<Record<string, unknown>> {
  const clean = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(clean);
    return value !== null && typeof value === 'object' ? withoutNulls(value) : value;
  };
  return Object.fromEntries(
    Object.entries(input)
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([key, value]) => [key, clean(value)]),
  );
}
