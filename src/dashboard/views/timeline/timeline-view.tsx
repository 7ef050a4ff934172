import { useAnswer } from '../../api/use-answer.js';
import { Answered } from '../../components/answered.js';
import { Cut, cutWords } from '../../components/cut.js';
import { NothingFound } from '../../components/nothing-found.js';
import { asOfOf } from '../../state/filters.js';
import { ownValues, sharedState } from '../../state/place.js';
import '../../style/view-tools.css';
import { useOffer } from '../../take-away/offers.js';
import { predicateGroups } from '../../words/predicates.js';
import { Bars, type Entry } from './bars.js';
import { timelineParameters } from './parameters.js';
import { timelinePicture } from './picture.js';
import { TimelineOf } from './timeline.operations.js';
import { TimelineTable } from './timeline-table.js';
import './timeline.css';
import { type TimelineValues, Tools } from './tools.js';

/** What was when: offices and relations as bars, as exactly as they are dated. */
export default function TimelineView() {
  const own = ownValues(timelineParameters);
  const shared = sharedState.value;
  const asking = useAnswer(TimelineOf, {
    of: own.of.map((slug) => ({ slug })),
    predicates: shared.predicates.length > 0 ? shared.predicates : predicatesOf(own),
    from: own.start === 0 ? null : yearText(own.start),
    to: own.end === 0 ? null : yearText(own.end),
    asOf: asOfOf(shared) ?? null,
  });
  return (
    <>
      <Tools own={own} />
      <Answered asking={asking} what="what was when">
        {({ timeline }) => {
          const entries = timeline?.nodes ?? [];
          if (entries.length === 0) return <NothingFound what="Nothing of this is dated" otherwise="“Everything”, other years or others may be chosen." />;
          return <Shown entries={entries} total={timeline?.totalCount ?? entries.length} own={own} />;
        }}
      </Answered>
    </>
  );
}

function Shown({ entries, total, own }: { readonly entries: readonly Entry[]; readonly total: number; readonly own: TimelineValues }) {
  const { on } = sharedState.value;
  const cut = { shown: entries.length, total, what: 'dated claims', ranked: 'earliest first' };
  useOffer({ kind: 'picture', title: titleOf(entries, own), summary: cutWords(cut), draw: () => timelinePicture(entries, own, on) });
  return (
    <>
      <Cut {...cut} />
      {!own.table && <Bars entries={entries} own={own} on={on} />}
      <TimelineTable entries={entries} of={cut} isHidden={!own.table} />
    </>
  );
}

function titleOf(entries: readonly Entry[], { of, show }: TimelineValues): string {
  const named = new Map(
    entries.flatMap(({ claim: { subject, object } }) => [subject, object].flatMap((each) => (each === null ? [] : [[each.slug, each.name]]))),
  );
  return `Timeline of ${of.map((slug) => named.get(slug) ?? slug.replaceAll('-', ' ')).join(', ')}: ${show}`;
}

const yearText = (year: number): string => String(year).padStart(4, '0');

function predicatesOf({ show }: TimelineValues) {
  if (show === 'offices') return ['HOLDS_OFFICE' as const];
  return show === 'everything'
    ? null
    : predicateGroups.filter(({ group }) => group === 'cooperation' || group === 'conflict').flatMap(({ predicates }) => predicates);
}
