import type { BareDriver } from '../engines/bare-driver.js';

/** An entity that is asked about. */
export interface Key {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

/** Whom the reads ask about: a benchmark on hubs alone, or on the long tail alone, would flatter one shape of statement. */
export interface Sample {
  /** The subjects of most claims. */
  readonly hubs: readonly Key[];
  /** Subjects of about as many claims as most that have several. */
  readonly ordinary: readonly Key[];
  /** Some of both. */
  readonly mixed: readonly Key[];
  /** The days from the first to the last quarter of the dated claims. */
  readonly days: { readonly from: string; readonly to: string };
  readonly predicates: readonly string[];
}

const hubsMax = 10;
const ordinaryMax = 40;

export async function takeSample(bare: BareDriver): Promise<Sample> {
  const counted = await bare.read('MATCH (c:Claim) RETURN c.subjectId AS id, count(c) AS claims', {});
  const ids = counted
    .map((row) => ({ id: String(row[0]), claims: Number(row[1]) }))
    .sort((a, b) => b.claims - a.claims || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
  const ordinaryFrom = Math.max(hubsMax, Math.floor(ids.length / 20));
  const ordinaryIds = every(ids.slice(ordinaryFrom, Math.max(ordinaryFrom + ordinaryMax, Math.floor(ids.length / 4))), ordinaryMax);
  const hubs = await keysOf(bare, ids.slice(0, hubsMax));
  const ordinary = await keysOf(bare, ordinaryIds);
  const [first] = await bare.read("MATCH (c:Claim) WHERE c.validEarliest > '0001' RETURN min(c.validEarliest) AS first, max(c.validEarliest) AS last", {});
  const common = await bare.read('MATCH (c:Claim) RETURN c.predicate AS predicate, count(c) AS claims ORDER BY claims DESC, predicate ASC LIMIT 8', {});
  return {
    hubs,
    ordinary,
    mixed: alternate(hubs, ordinary),
    days: middle(String(first?.[0]), String(first?.[1])),
    predicates: common.slice(-3).map((row) => String(row[0])),
  };
}

async function keysOf(bare: BareDriver, ids: readonly string[]): Promise<readonly Key[]> {
  const rows = await bare.read('MATCH (e:Entity) WHERE e.id IN $ids RETURN e.id AS id, e.slug AS slug, e.name AS name', { ids });
  return rows.map((row) => ({ id: String(row[0]), slug: String(row[1]), name: String(row[2]) })).sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}

/** `count` items, evenly spread over the list. */
const every = <T>(list: readonly T[], count: number): readonly T[] =>
  list.filter((_, index) => index % Math.max(1, Math.floor(list.length / count)) === 0).slice(0, count);

const alternate = (hubs: readonly Key[], ordinary: readonly Key[]): readonly Key[] =>
  ordinary.flatMap((key, index) => (index % 4 === 0 ? [hubs[(index / 4) % hubs.length] ?? key, key] : [key]));

function middle(first: string, last: string): { readonly from: string; readonly to: string } {
  const [start, end] = [Date.parse(first), Date.parse(last)];
  const day = (part: number): string => new Date(start + (end - start) * part).toISOString().slice(0, 10);
  return { from: day(0.25), to: day(0.5) };
}
