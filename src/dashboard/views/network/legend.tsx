import { KindMark } from '../../components/kind-mark.js';
import { entityKinds, kindWords } from '../../words/kinds.js';

/** What shapes and lines mean. */
export function Legend() {
  return (
    <ul class="legend" aria-label="What shapes and lines mean">
      {entityKinds.map((kind) => (
        <li key={kind}>
          <KindMark kind={kind} /> {kindWords[kind].one}
        </li>
      ))}
      <li>
        <span class="stroke stroke-for" /> + cooperation
      </li>
      <li>
        <span class="stroke stroke-against" /> − conflict
      </li>
      <li>
        <span class="stroke stroke-mixed" /> ± both
      </li>
      <li>
        <span class="stroke stroke-neither" /> structure, position
      </li>
      <li>thicker: more claims</li>
      <li>arrow: from who does it</li>
    </ul>
  );
}
