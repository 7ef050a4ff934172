import { EntityChip } from '../../components/entity-chip.js';
import { KindMark } from '../../components/kind-mark.js';
import { linkTo } from '../../state/place.js';
import { entityOf, pairOf } from '../../state/selection.js';
import { countWords, signed } from '../../words/numbers.js';
import type { Pair, Stances } from './find-stances.js';
import { agreementWith, type Position, stepOf } from './matrix.js';

interface StanceMatrixProps {
  readonly stances: Stances;
  /** With whom the others are compared; `''`: with nobody. */
  readonly like: string;
}

/** Actors by issues. Its heads stay in sight while it is scrolled. */
export function StanceMatrix({ stances: { actors, issues, positions, pairs }, like }: StanceMatrixProps) {
  const reference = actors.find(({ slug }) => slug === like);
  const byCell = new Map(positions.map((position) => [`${position.actor.slug} ${position.issue.slug}`, position]));
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls both ways, and must do so from the keyboard too. */}
      <section class="matrix" tabIndex={0} aria-label="Stances of actors by issue">
        <table>
          <caption class="for-listeners">Stances from −3, opposes, to +3, supports. An empty cell means that no claim says.</caption>
          <thead>
            <tr>
              <th scope="col" class="corner">
                Actor
              </th>
              {reference !== undefined && (
                <th scope="col" class="upright">
                  <span>Agrees with {reference.name}, of issues in common</span>
                </th>
              )}
              {issues.map((issue) => (
                <th key={issue.id} scope="col" class="upright">
                  <a href={linkTo({ shared: { select: entityOf(issue.slug) } })}>
                    {issue.name} <KindMark kind={issue.kind} />
                  </a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {actors.map((actor) => (
              <tr key={actor.id}>
                <th scope="row">
                  <EntityChip entity={actor} />
                </th>
                {reference !== undefined && <Agreement pair={agreementWith(pairs, like, actor.slug)} isItself={actor.slug === like} />}
                {issues.map((issue) => (
                  <Cell key={issue.id} position={byCell.get(`${actor.slug} ${issue.slug}`)} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Scale />
    </>
  );
}

/** A stance, which opens the claims that it is the mean of; nothing where no claim says. */
function Cell({ position }: { readonly position: Position | undefined }) {
  if (position === undefined) return <td />;
  const { actor, issue, stance, claimCount, contested } = position;
  const words = `${actor.name} on ${issue.name}: ${signed(stance)}, ${countWords(claimCount, 'claim')}${contested ? ', contested' : ''}`;
  return (
    <td>
      <a class={`cell step${stepName(stance)}`} title={words} aria-label={words} href={linkTo({ shared: { select: pairOf(actor.slug, issue.slug) } })}>
        {signed(stance)}
        {contested && <span class="contested">±</span>}
      </a>
    </td>
  );
}

const stepNames = ['-against-3', '-against-2', '-against-1', '-0', '-for-1', '-for-2', '-for-3'] as const;

const stepName = (stance: number): string => stepNames[stepOf(stance) + 3] ?? '-0';

function Agreement({ pair, isItself }: { readonly pair: Pair | undefined; readonly isItself: boolean }) {
  if (pair === undefined || pair.score === null) return <td class="agreement">{isItself ? '=' : ''}</td>;
  return (
    <td class="agreement">
      <a href={linkTo({ view: 'common-ground', own: { a: pair.a.slug, b: pair.b.slug } })} title={`over ${countWords(pair.issues, 'issue')}`}>
        {Math.round(pair.score * 100)} % <span class="quiet">of {pair.issues}</span>
      </a>
    </td>
  );
}

/** What the colours mean, beside the numbers that say the same. */
function Scale() {
  return (
    <ul class="scale" aria-label="What colours and signs mean">
      {[-3, -2, -1, 0, 1, 2, 3].map((stance) => (
        <li key={stance}>
          <span class={`cell step${stepName(stance)}`}>{signed(stance)}</span> {scaleWords[stance]}
        </li>
      ))}
      <li>
        <span class="contested">±</span> claims say both
      </li>
    </ul>
  );
}

const scaleWords: Readonly<Record<number, string>> = { [-3]: 'opposes', 0: 'neutral', 3: 'supports' };
