import { type Answer, ask } from '../../api/ask.js';
import type { ChipFragment } from '../../claims/claim.operations.js';
import { unknownAmong } from '../../components/unknown-names.js';
import { asOfOf } from '../../state/filters.js';
import type { ValuesOf } from '../../state/parameter.js';
import type { Shared } from '../../state/shared.js';
import { type Position, readableOf } from './matrix.js';
import type { stancesParameters } from './parameters.js';
import { AgreementOf, type AgreementOfQuery, PositionsByIssue, PositionsOn } from './stances.operations.js';

export type Pair = NonNullable<AgreementOfQuery['agreement']>['pairs'][number];

/** All that the matrix needs. */
export interface Stances {
  /** Those on most issues first. */
  readonly actors: readonly ChipFragment[];
  /** Those with most voices first. */
  readonly issues: readonly ChipFragment[];
  readonly positions: readonly Position[];
  /** How far each two agree over these issues. */
  readonly pairs: readonly Pair[];
  /** Before the lists were cut. */
  readonly actorTotal: number;
  readonly issueTotal: number;
  /** Issues that were looked at, and how many there are. */
  readonly asked: number;
  readonly known: number;
  /** The names in the address that nothing bears. */
  readonly unknown: readonly string[];
}

/** What in the address names entities. */
type Named = Pick<ValuesOf<typeof stancesParameters>, 'of' | 'like'>;

/** Issues that are looked at, those that most is said of first: the most that one answer of the API has. */
const askedMax = 100;

/** The most that can be compared at once, by the API. */
const actorsMax = 20;
const issuesMax = 50;

/** Asks for the positions, chooses who is compared on what, and asks how far they agree. */
export async function findStances({ of: named, like }: Named, shared: Shared): Promise<Answer<Stances>> {
  const asOf = asOfOf(shared) ?? null;
  const unknown = await unknownAmong([...named, ...(like === '' ? [] : [like])]);
  const of = named.filter((slug) => !unknown.includes(slug));
  const { positions, asked, known, faults } = shared.issues.length > 0 ? await askNamed(shared.issues, asOf) : await askAll(asOf);
  const { kinds } = shared;
  const isNobody = named.length > 0 && of.length === 0;
  const wanted = (isNobody ? [] : positions).filter(
    ({ actor }) => (of.length === 0 || of.includes(actor.slug)) && (kinds.length === 0 || kinds.includes(actor.kind)),
  );
  const ranked = rankedBy(wanted, ({ actor }) => actor);
  const actors = ranked.slice(0, actorsMax);
  const seen = wanted.filter(({ actor }) => actors.some(({ slug }) => slug === actor.slug));
  const disputed = rankedBy(seen, ({ issue }) => issue);
  const issues = disputed.slice(0, issuesMax);
  const agreed = actors.length < 2 ? undefined : await ask(AgreementOf, { actors: actors.map(refOf), issues: issues.map(refOf), asOf });
  return {
    data: {
      actors,
      issues,
      positions: seen,
      pairs: agreed?.data.agreement?.pairs ?? [],
      actorTotal: ranked.length,
      issueTotal: disputed.length,
      asked,
      known,
      unknown,
    },
    faults: [...faults, ...(agreed?.faults ?? [])],
  };
}

const refOf = ({ slug }: ChipFragment) => ({ slug });

interface Asked {
  readonly positions: readonly Position[];
  readonly asked: number;
  readonly known: number;
  readonly faults: readonly string[];
}

async function askAll(asOf: ReturnType<typeof asOfOf> | null): Promise<Asked> {
  const { data, faults } = await ask(PositionsByIssue, { first: askedMax, asOf: asOf ?? null });
  const nodes = data.issues?.nodes ?? [];
  const positions = nodes.flatMap((issue) => readableOf(issue.positions ?? []));
  return { positions, asked: nodes.length, known: data.issues?.totalCount ?? nodes.length, faults };
}

/** Of the issues that the filter names; agreements may be among them. */
async function askNamed(issues: readonly string[], asOf: ReturnType<typeof asOfOf> | null): Promise<Asked> {
  const answers = await Promise.all(issues.map((slug) => ask(PositionsOn, { issue: { slug }, asOf: asOf ?? null })));
  return {
    positions: answers.flatMap(({ data }) => readableOf(data.positions ?? [])),
    asked: issues.length,
    known: issues.length,
    faults: answers.flatMap(({ faults }) => faults),
  };
}

/** Those that most positions are of come first; ties go by name. */
function rankedBy(positions: readonly Position[], end: (position: Position) => ChipFragment): readonly ChipFragment[] {
  const bySlug = new Map(positions.map((position) => [end(position).slug, end(position)]));
  const counts = new Map<string, number>();
  for (const position of positions) counts.set(end(position).slug, (counts.get(end(position).slug) ?? 0) + 1);
  const count = ({ slug }: ChipFragment): number => counts.get(slug) ?? 0;
  return [...bySlug.values()].toSorted((a, b) => count(b) - count(a) || a.name.localeCompare(b.name, 'en'));
}
