import type { ChipFragment } from '../../claims/claim.operations.js';
import { Answered } from '../../components/answered.js';
import { Cut } from '../../components/cut.js';
import { KindMark } from '../../components/kind-mark.js';
import { linkTo } from '../../state/place.js';
import { pairOf, voiceOn } from '../../state/selection.js';
import { type OfTwo, saidIn, tendencyOf, useBetween } from './between.js';
import { QuestionCard } from './question-card.js';
import type { SaidFragment } from './questions.operations.js';

const voicesMax = 6;

interface Voice {
  readonly speaker: ChipFragment;
  readonly hopeful: number;
  readonly doubtful: number;
}

export function WhoSaysSo(two: OfTwo) {
  return (
    <QuestionCard number={2} question="Who says so?">
      <Answered asking={useBetween(two)} what="the voices">
        {(data) => <Voices two={two} voices={voicesOf(saidIn(data))} unsigned={saidIn(data).filter(({ speakers }) => (speakers ?? []).length === 0).length} />}
      </Answered>
    </QuestionCard>
  );
}

/** Who is quoted on the two, those with more claims first. */
function voicesOf(claims: readonly SaidFragment[]): readonly Voice[] {
  const voices = new Map<string, Voice>();
  for (const claim of claims) {
    const tendency = tendencyOf(claim);
    if (tendency === 'neither') continue;
    for (const speaker of claim.speakers ?? []) {
      const { hopeful, doubtful } = voices.get(speaker.id) ?? { hopeful: 0, doubtful: 0 };
      voices.set(speaker.id, { speaker, hopeful: hopeful + (tendency === 'for' ? 1 : 0), doubtful: doubtful + (tendency === 'against' ? 1 : 0) });
    }
  }
  return [...voices.values()].toSorted((a, b) => b.hopeful + b.doubtful - (a.hopeful + a.doubtful));
}

function Voices({ two, voices, unsigned }: { readonly two: OfTwo; readonly voices: readonly Voice[]; readonly unsigned: number }) {
  const shown = voices.slice(0, voicesMax);
  if (shown.length === 0) return <p class="answer">Nobody is quoted on the two, for the date chosen.</p>;
  // What the page filters by elsewhere is not what a voice was counted by.
  const linkOf = ({ slug }: ChipFragment) => linkTo({ shared: { select: voiceOn(slug, two.a.slug, two.b.slug), said: [], issues: [] } });
  const most = Math.max(...shown.map(({ hopeful, doubtful }) => Math.max(hopeful, doubtful)));
  return (
    <>
      <p class="answer">
        <strong>{voices.length}</strong> {voices.length === 1 ? 'voice is' : 'voices are'} quoted
        {unsigned > 0 && `; ${unsigned} more ${unsigned === 1 ? 'claim comes' : 'claims come'} from data and records`}.
      </p>
      <table class="voices">
        <thead>
          <tr>
            <th scope="col">Voice</th>
            <th scope="col">conflict, or doubt</th>
            <th scope="col">cooperation</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ speaker, hopeful, doubtful }) => (
            <tr key={speaker.id}>
              <th scope="row">
                <a class="chip" href={linkOf(speaker)}>
                  <KindMark kind={speaker.kind} />
                  <span>{speaker.name}</span>
                </a>
              </th>
              <td class="against">
                <Bar count={doubtful} most={most} href={linkOf(speaker)} of={`${speaker.name}: conflict, or doubt`} />
              </td>
              <td class="for">
                <Bar count={hopeful} most={most} href={linkOf(speaker)} of={`${speaker.name}: cooperation`} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {voices.length > shown.length && <Cut shown={shown.length} total={voices.length} what="voices" ranked="most quoted first" />}
      <a class="action" href={linkTo({ shared: { select: pairOf(two.a.slug, two.b.slug), said: [], issues: [] } })}>
        Every claim on the two
      </a>
    </>
  );
}

interface BarProps {
  readonly count: number;
  readonly most: number;
  readonly href: string;
  /** What is counted, for those who listen. */
  readonly of: string;
}

function Bar({ count, most, href, of }: BarProps) {
  return (
    <span class="bar">
      <span class="bar-fill" style={{ width: `${(60 * count) / most}%` }} />
      {count === 0 ? (
        '–'
      ) : (
        <a href={href} aria-label={`${of}, ${count}`}>
          {count}
        </a>
      )}
    </span>
  );
}
