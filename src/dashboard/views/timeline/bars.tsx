import { linkTo } from '../../state/place.js';
import { claimOf } from '../../state/selection.js';
import { spanWords } from '../../words/dates.js';
import { groupOf } from '../../words/predicates.js';
import { axisOf, type Bar, barOf, ticksOf } from './time-axis.js';
import type { TimelineOfQuery } from './timeline.operations.js';
import type { TimelineValues } from './tools.js';

export type Entry = NonNullable<TimelineOfQuery['timeline']>['nodes'][number];

export const signs = { cooperation: '+ ', conflict: '− ', position: '', structure: '' } as const;

/** The stretch of time that is drawn: what is known of the entries, the date asked about, and today where one goes on. */
export function axisOfEntries(entries: readonly Entry[], own: TimelineValues, on: string): readonly [number, number] {
  const today = new Date().toISOString().slice(0, 10);
  const ends = entries.flatMap(({ from, to }) => [from, to ?? today]);
  return axisOf(
    [...ends, on].flatMap((date) => date || []),
    own,
    new Date().getUTCFullYear(),
  );
}

/** A line for each dated claim: what it says, which opens it, and a bar over its time. */
export function Bars({ entries, own, on }: { readonly entries: readonly Entry[]; readonly own: TimelineValues; readonly on: string }) {
  const axis = axisOfEntries(entries, own, on);
  const asked = on === '' ? undefined : barOf(on, on, axis);
  const share = (year: number): string => `${(100 * (year - axis[0])) / (axis[1] - axis[0])}%`;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls both ways, and must do so from the keyboard too. */}
      <section class="timeline" tabIndex={0} aria-label="Dated claims as bars">
        <p class="timeline-axis" aria-hidden="true">
          {ticksOf(axis).map((year) => (
            <span key={year} class={isNearEnd(year, axis) ? 'near-end' : undefined} style={{ left: share(year) }}>
              {year}
            </span>
          ))}
          {asked !== undefined && (
            <span class={`asked ${isNearEnd(asked.earliest, axis) ? 'near-end' : ''}`} style={{ left: share(asked.earliest) }}>
              {on}
            </span>
          )}
        </p>
        <ul>
          {entries.map(({ from, to, title, claim }) => (
            <li key={claim.id}>
              <a href={linkTo({ shared: { select: claimOf(claim.id) } })}>
                {signs[groupOf(claim.predicate)]}
                {title} <span class="quiet">{spanWords(from, to)}</span>
              </a>
              <Drawn bar={barOf(from, to, axis)} group={groupOf(claim.predicate)} share={share} asked={asked} />
            </li>
          ))}
        </ul>
      </section>
      <p class="cut">A bar fades where its date is known to the month or year alone, and ends in an arrow where it is open: it goes on, or nobody says.</p>
    </>
  );
}

/** Whether a year that is written to the right of its line would be cut off. */
const isNearEnd = (year: number, [first, last]: readonly [number, number]): boolean => (last - year) / (last - first) < 0.08;

interface DrawnProps {
  readonly bar: Bar;
  readonly group: string;
  readonly share: (year: number) => string;
  /** The time that is asked about. */
  readonly asked: Bar | undefined;
}

function Drawn({ bar, group, share, asked }: DrawnProps) {
  const width = bar.latest - bar.earliest || 1;
  const within = (year: number): string => `${(100 * (year - bar.earliest)) / width}%`;
  const fade = `linear-gradient(to right, transparent, var(--bar) ${within(bar.surelyFrom)}, var(--bar) ${within(bar.surelyTo)}, transparent)`;
  return (
    <span class={`track bar-${group}`} aria-hidden="true">
      {asked !== undefined && <span class="asked-time" style={{ left: share(asked.earliest), right: `calc(100% - ${share(asked.latest)})` }} />}
      <span
        class={`time-bar ${bar.isOpenStart ? 'open-start' : ''} ${bar.isOpenEnd ? 'open-end' : ''}`}
        style={{ left: share(bar.earliest), right: `calc(100% - ${share(bar.latest)})`, backgroundImage: fade }}
      />
    </span>
  );
}
