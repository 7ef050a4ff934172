import { entityRef } from '../judge/judge.js';
import { WrongUsage } from '../wrong-usage.js';

/** Fields of a claim that name an entity, and lists of these. */
const single: readonly string[] = ['subject', 'object'];
const several: readonly string[] = ['about', 'authors', 'speakers'];

/** A claim as a record has it, as the input that GraphQL takes: a text that names an entity becomes a reference. */
export function claimInput(json: string): Readonly<Record<string, unknown>> {
  const { type: _, ...claim } = parsed(json);
  return Object.fromEntries(
    Object.entries(claim).map(([key, value]) => {
      if (single.includes(key)) return [key, referenceOf(value)];
      return [key, several.includes(key) && Array.isArray(value) ? value.map(referenceOf) : value];
    }),
  );
}

const referenceOf = (value: unknown): unknown => (typeof value === 'string' ? entityRef(value) : value);

function parsed(json: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Readonly<Record<string, unknown>>;
  } catch {
    // Told below.
  }
  throw new WrongUsage('--claim takes one claim as JSON, such as {"subject":"france","predicate":"MEETS","object":"germany"}');
}
