import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useAnswers } from '../api/use-answer.js';
import { Answered } from '../components/answered.js';
import { CopyButton } from '../components/copy-button.js';
import { Loading } from '../components/notice.js';
import { hashOf, place } from '../state/place.js';
import { claimOf } from '../state/selection.js';
import type { View } from '../views.js';
import { countWords, numberWords } from '../words/numbers.js';
import { csvFile } from './csv.js';
import { embedSnippet } from './embed-snippet.js';
import { makeStamp } from './make-stamp.js';
import { idsOnShow, isViewAwaited, type OfferOf, offersOf, unlistedOnShow } from './offers.js';
import { claimReferences, type Reference, viewReference } from './reference.js';
import { save } from './save.js';
import { asOfWords, filterWords, type Stamp, sourceLine, sourcesInShort, wordsOf } from './stamp.js';
import { heldWords, stampOfTable } from './table-stamp.js';
import './take-away.css';

export interface TakeAwayProps {
  readonly view: View;
}

/** Everything that the view can be taken away as, and what is written on each. */
export function TakeAway({ view }: TakeAwayProps) {
  if (isViewAwaited())
    return (
      <p class="notice notice-loading" role="status">
        The view is being loaded: take it away when it is there.
      </p>
    );
  return <Stamps view={view} />;
}

function Stamps({ view }: TakeAwayProps) {
  const key = JSON.stringify([place.value, idsOnShow(), unlistedOnShow()]);
  const asking = useAnswers(key, async () => ({ data: await makeStamps(view), faults: [] }));
  // What stands on the last files would be wrong on others, even for a moment.
  if (asking.state === 'asking') return <Loading what="where it is from" />;
  return (
    <Answered asking={asking} what="where it is from">
      {({ stamp, ofTables }) => (
        <>
          <Pictures stamp={stamp} />
          <Tables ofTables={ofTables} />
          <Citations stamp={stamp} />
          <Embed stamp={stamp} />
          <OnEach stamp={stamp} ofTables={ofTables} />
        </>
      )}
    </Answered>
  );
}

interface StampedTables {
  /** The stamp of each table, by its caption. */
  readonly ofTables: ReadonlyMap<string, Stamp>;
}

async function makeStamps(view: View): Promise<Stamped & StampedTables> {
  const stamp = await makeStamp(view);
  const { shared } = place.value;
  const pairs = await Promise.all(offersOf('table').map(async (table) => [table.caption, await stampOfTable(stamp, table, shared)] as const));
  return { stamp, ofTables: new Map(pairs) };
}

/** The tables on offer, each with its stamp. */
const stampedTables = (ofTables: ReadonlyMap<string, Stamp>): readonly (readonly [OfferOf<'table'>, Stamp])[] =>
  offersOf('table').flatMap((table) => {
    const stamp = ofTables.get(table.caption);
    return stamp === undefined ? [] : [[table, stamp] as const];
  });

interface Stamped {
  readonly stamp: Stamp;
}

function Pictures({ stamp }: Stamped) {
  const [picture] = offersOf('picture');
  const [network] = offersOf('network');
  if (picture === undefined) return null;
  const { title, taken } = stamp;
  const drawn = async () => (await import('./framed.js')).framed(picture.draw(), stamp);
  return (
    <Section title="The drawing">
      <Saver label="PNG" what="a picture" make={async () => save(title, taken, 'png', await (await import('./png.js')).pngOf(await drawn()))} />
      <Saver
        label="SVG"
        what="a picture that stays sharp"
        make={async () => save(title, taken, 'svg', new Blob([(await import('./svg.js')).svgOf(await drawn(), stamp)], { type: 'image/svg+xml' }))}
      />
      {network !== undefined && (
        <Saver
          label="GEXF"
          what="the network, for Gephi and its like"
          make={async () => save(title, taken, 'gexf', new Blob([(await import('./gexf.js')).gexfOf(network.read(), stamp)], { type: 'application/xml' }))}
        />
      )}
    </Section>
  );
}

function Tables({ ofTables }: StampedTables) {
  const tables = stampedTables(ofTables);
  if (tables.length === 0) return null;
  return (
    <Section title="The data">
      {tables.map(([table, stamp]) => (
        <Saver
          key={table.caption}
          label="CSV"
          what={`${table.caption}: ${rowsWords(table)}`}
          make={async () => save(table.caption, stamp.taken, 'csv', csvFile(table.titles, table.rows(), stamp))}
        />
      ))}
    </Section>
  );
}

/** "100 of 458 rows", "1 row". */
const rowsWords = ({ rowCount, of }: OfferOf<'table'>): string =>
  of !== undefined && rowCount < of.total ? `${numberWords(rowCount)} of ${countWords(of.total, 'row')}` : countWords(rowCount, 'row');

function Citations({ stamp }: Stamped) {
  const [offered] = offersOf('claim');
  const claim = offered?.claim;
  const address = new URL(stamp.address);
  if (claim !== undefined) address.hash = hashOf({ shared: { select: claimOf(claim.id), known: stamp.known } });
  return (
    <Section title="A citation">
      <Cited what="this view" name={stamp.title} taken={stamp.taken} references={() => [viewReference(stamp)]} />
      {claim === undefined ? (
        <p class="quiet">To cite one claim with its article, choose “Link to this claim” in the evidence first.</p>
      ) : (
        <Cited
          what="the claim chosen, with its article"
          name={claim.id}
          taken={stamp.taken}
          references={() => claimReferences(claim, address.href, stamp.taken)}
        />
      )}
    </Section>
  );
}

interface CitedProps {
  readonly what: string;
  readonly name: string;
  readonly taken: string;
  readonly references: () => readonly Reference[];
}

function Cited({ what, name, taken, references }: CitedProps) {
  const file = (ending: string, type: string, text: string) => save(name, taken, ending, new Blob([text], { type }));
  return (
    <>
      <Saver label="BibTeX" what={what} make={async () => file('bib', 'application/x-bibtex', (await import('./bibtex.js')).bibtexOf(references()))} />
      <Saver
        label="CSL-JSON"
        what={what}
        make={async () => file('json', 'application/vnd.citationstyles.csl+json', (await import('./csl-json.js')).cslJsonOf(references()))}
      />
    </>
  );
}

function Embed({ stamp }: Stamped) {
  if (stamp.known === '')
    return (
      <Section title="Within another page">
        <p class="quiet">This view shows what is known at the moment, so it cannot be embedded: it would not stay the same.</p>
      </Section>
    );
  const snippet = embedSnippet(stamp);
  return (
    <Section title="Within another page">
      <p class="quiet">It will show the same for ever, whatever is added to the graph later.</p>
      <textarea readOnly rows={4} aria-label="HTML to embed this view" value={snippet} onFocus={(event) => event.currentTarget.select()} />
      <div>
        <CopyButton label="Copy the HTML" text={() => snippet} />
      </div>
    </Section>
  );
}

/** What is written on each of them, before anything is taken. */
function OnEach({ stamp, ofTables }: Stamped & StampedTables) {
  return (
    <Section title="What is written on each">
      <ul class="stamp">
        {[stamp.title, ...wordsOf(stamp), sourcesInShort(stamp)].map((line) => (
          <li key={line}>{line}</li>
        ))}
        {stampedTables(ofTables).map(([table, own]) => (
          <li key={table.caption}>
            On the data “{table.caption}”: {tableWords(table, own)}
          </li>
        ))}
      </ul>
      {stamp.sources.length > 0 && (
        <details>
          <summary>{countWords(stamp.sources.length, 'source, by itself', 'sources, each by itself')}</summary>
          <ul class="stamp">
            {stamp.sources.map((source) => (
              <li key={source.id}>{sourceLine(source)}</li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}

/** What is written on a table in place of what is written on the view. */
const tableWords = (table: OfferOf<'table'>, own: Stamp): string =>
  [heldWords(table), asOfWords(own, 'when it was taken'), filterWords(own.filters), sourceWords(own)].join(' ');

/** How many sources the file names; their names would fill the sheet once for each table. */
const sourceWords = (own: Stamp): string =>
  own.sources.length === 0
    ? sourcesInShort(own)
    : `${countWords(own.sources.length, 'source, named', 'sources, each named')} in the file. ${own.unlisted}`.trim();

function Section({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

interface SaverProps {
  readonly label: string;
  readonly what: string;
  readonly make: () => Promise<void>;
}

/** A button that saves a file, and says so, or why it could not be made. */
function Saver({ label, what, make }: SaverProps) {
  const [outcome, setOutcome] = useState('');
  const press = () =>
    make().then(
      () => setOutcome('Saved'),
      (error: unknown) => setOutcome(`It could not be made: ${error instanceof Error ? error.message : String(error)}`),
    );
  return (
    <p class="saver">
      <button type="button" onClick={press}>
        {label}
        <span class="for-listeners"> of {what}</span>
      </button>
      <span aria-hidden="true">{what}</span>
      <span role="status">{outcome}</span>
    </p>
  );
}
