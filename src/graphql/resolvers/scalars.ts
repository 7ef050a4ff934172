import { GraphQLScalarType, Kind } from 'graphql';
import { invalidInput } from '../../domain/errors.js';
import { isPartialDate, type PartialDate, parsePartialDate } from '../../domain/partial-date.js';

export const PartialDateScalar = new GraphQLScalarType<PartialDate, string>({
  name: 'PartialDate',
  parseValue: (value) => partialDateOf(value),
  parseLiteral: (node) => partialDateOf(node.kind === Kind.STRING || node.kind === Kind.INT ? node.value : undefined),
  serialize: (value) => {
    if (typeof value === 'string' && isPartialDate(value)) return value;
    throw new TypeError(`the graph holds an invalid date: ${String(value)}`);
  },
});

export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  parseValue: (value) => instantOf(value),
  parseLiteral: (node) => instantOf(node.kind === Kind.STRING ? node.value : undefined),
  serialize: (value) => value as string,
});

function partialDateOf(value: unknown): PartialDate {
  if (typeof value === 'string') return parsePartialDate(value);
  if (typeof value === 'number') return parsePartialDate(String(value));
  throw invalidInput('a date is a text: "1991", "1991-12" or "1991-12-25"');
}

const instantShape = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/;

function instantOf(value: unknown): string {
  // Date.parse takes 30 February for 2 March.
  const isShaped = typeof value === 'string' && instantShape.test(value) && isPartialDate(value.slice(0, 10));
  const time = isShaped ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(time)) throw invalidInput(`invalid instant ${JSON.stringify(value)}: write 2026-11-23 or 2026-11-23T19:28:00Z`);
  return new Date(time).toISOString();
}
