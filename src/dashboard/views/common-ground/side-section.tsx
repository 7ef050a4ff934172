import { EntityChip } from '../../components/entity-chip.js';
import { linkTo } from '../../state/place.js';
import { signed } from '../../words/numbers.js';
import type { SharedIssueFragment } from './common-ground.operations.js';
import type { Ground } from './common-ground-view.js';
import type { Side } from './sides.js';
import { StatementList } from './statement-list.js';

interface SideSectionProps {
  readonly side: Side;
  readonly ground: Ground;
  /** Issues of which every claim is shown. */
  readonly open: readonly string[];
  /** The view's own parameters with one more issue open. */
  readonly linkOf: (slug: string) => Readonly<Record<string, string | undefined>>;
}

/** The issues on one side. */
export function SideSection({ side: { side, sign, title, look }, ground, open, linkOf }: SideSectionProps) {
  return (
    <section class={`ground-side ground-${look}`}>
      <h2>
        <span aria-hidden="true">{sign} </span>
        {title} <span class="quiet">{ground[side].length}</span>
      </h2>
      {ground[side].map((shared) => (
        <IssueRow
          key={shared.issue.id}
          shared={shared}
          ground={ground}
          isOpen={open.includes(shared.issue.slug)}
          all={linkTo({ own: linkOf(shared.issue.slug) })}
        />
      ))}
    </section>
  );
}

interface IssueRowProps {
  readonly shared: SharedIssueFragment;
  readonly ground: Ground;
  readonly isOpen: boolean;
  /** Where every claim on the issue is shown. */
  readonly all: string;
}

function IssueRow({ shared: { issue, stanceA, stanceB, claims, doubts }, ground: { a, b }, isOpen, all }: IssueRowProps) {
  // What asserts one side of a mixed issue speaks against the other; it is shown once.
  const doubtsAlone = doubts.filter(({ id }) => !claims.some((claim) => claim.id === id));
  const stances = [stanceWords(a.name, stanceA), stanceWords(b.name, stanceB)].filter((words) => words !== undefined);
  return (
    <article class="ground-issue">
      <h3>
        <EntityChip entity={issue} />
      </h3>
      {stances.length > 0 && <p class="quiet">{stances.join(' · ')}</p>}
      <div class="ground-words">
        <StatementList title="Asserted" statements={claims} isOpen={isOpen} all={all} />
        {doubtsAlone.length > 0 && <StatementList title="Doubted" statements={doubtsAlone} isOpen={isOpen} all={all} />}
      </div>
    </article>
  );
}

const stanceWords = (name: string, stance: number | null): string | undefined =>
  stance === null ? undefined : `${name} ${stance === 0 ? 'is neutral' : stance > 0 ? 'supports it' : 'opposes it'} (${signed(stance)})`;
