import { dateWords, undatedCount } from '../../words/dates.js';
import { countWords, numberWords } from '../../words/numbers.js';
import { expansionMax, type Found, type NetworkValues } from './find-surroundings.js';
import type { Visible } from './visible.js';

/** Most connected entities that the summary names. */
const namedMax = 3;

/** What the drawing shows, in words; it also says what is left out, and by what rank. */
export function summaryOf(visible: Visible, found: Found, own: NetworkValues, on: string): string {
  const { nodes, lines, isolatedCount } = visible;
  const relations = lines.flatMap((line) => line.relations);
  const when = on === '' ? 'At any time' : `As of ${dateWords(on)}`;
  const sentences = [
    `${when}: ${countWords(nodes.length, 'entity', 'entities')} and ${countWords(relations.length, 'relation')} between them.`,
    undatedCount(relations, on),
    mostConnected(visible),
    found.total > own.max ? `Showing ${numberWords(own.max)} of ${numberWords(found.total)} found around them: the nearest, then those with more claims.` : '',
    found.cutExpansions > 0 ? `An expansion adds at most ${expansionMax} entities, those with more claims: ${found.cutExpansions} found more.` : '',
    isolatedCount > 0 && !own.isolated
      ? `${countWords(isolatedCount, 'entity', 'entities')} that nothing joins to the others then ${isolatedCount === 1 ? 'is' : 'are'} hidden.`
      : '',
    own.hide.length > 0 ? `${numberWords(own.hide.length)} hidden by hand.` : '',
    wayWords(found),
  ];
  return sentences.filter(Boolean).join(' ');
}

function mostConnected({ nodes, lines }: Visible): string {
  const degree = new Map<string, number>();
  for (const { a, b } of lines) for (const slug of [a, b]) degree.set(slug, (degree.get(slug) ?? 0) + 1);
  const first = nodes
    .filter(({ slug }) => degree.has(slug))
    .toSorted((x, y) => (degree.get(y.slug) ?? 0) - (degree.get(x.slug) ?? 0))
    .slice(0, namedMax);
  return first.length === 0 ? '' : `Most connected: ${first.map(({ slug, name }) => `${name} (${degree.get(slug)})`).join(', ')}.`;
}

function wayWords({ way }: Found): string {
  if (way === undefined) return '';
  const [path] = way?.paths ?? [];
  if (path === undefined) return `No way of at most 4 steps joins the two${way?.truncated ? '; the search was cut short, so one may be missing' : ''}.`;
  return `Lit up: ${[path.hops[0]?.from.name, ...path.hops.map(({ to }) => to.name)].join(' – ')}.`;
}
