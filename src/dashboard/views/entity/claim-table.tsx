import type { ClaimRole } from '../../api/schema-types.js';
import { sourceColumns, statedColumns } from '../../claims/stated-columns.js';
import { Cut } from '../../components/cut.js';
import { DataTable } from '../../components/data-table.js';
import { NothingFound } from '../../components/nothing-found.js';
import { Paged } from '../../components/paged.js';
import { usePages } from '../../components/use-pages.js';
import { asOfOf, claimFilterOf, isSureEnough } from '../../state/filters.js';
import { linkTo, ownText, ownValues, sharedState } from '../../state/place.js';
import { countWords } from '../../words/numbers.js';
import { EntityClaims } from './entity.operations.js';
import { entityParameters } from './parameters.js';

/** How many more at a time: the most that one answer of the API has. */
const step = 100;

const follows = ['on', 'known', 'certain', 'predicates', 'said', 'issues', 'authors', 'articles', 'confidence'] as const;

const roleWords: Readonly<Record<ClaimRole, string>> = {
  ANY: 'in any part',
  SUBJECT: 'what it does',
  OBJECT: 'what is done to it',
  ABOUT: 'about it',
  SPEAKER: 'what it says',
  AUTHOR: 'what it wrote',
};

/** The claims that it plays a part in, as the filters have it. */
export function EntityClaimTable({ entity: { slug, name } }: { readonly entity: { readonly slug: string; readonly name: string } }) {
  const { role } = ownValues(entityParameters);
  const state = sharedState.value;
  const pages = usePages(
    EntityClaims,
    (after) => ({ ref: { slug }, role, filter: claimFilterOf(state), asOf: asOfOf(state) ?? null, first: step, after }),
    ({ entity }) => entity?.claims,
  );
  return (
    <section>
      <h2>Claims</h2>
      <ul class="relation-counts" aria-label="The part that it plays">
        {(Object.keys(roleWords) as readonly ClaimRole[]).map((each) => (
          <li key={each}>
            <a href={linkTo({ own: ownText(entityParameters, { role: each }) })} aria-current={each === role ? 'true' : undefined}>
              {roleWords[each]}
            </a>
          </li>
        ))}
      </ul>
      <Paged pages={pages} what="its claims">
        {({ rows: all, total }) => {
          const rows = all.filter((claim) => isSureEnough(claim, state.confidence));
          if (all.length === 0) return <NothingFound what="No claim says so" follows={follows} />;
          const of = { total, what: 'claims', ranked: 'newest first, undated last' };
          return (
            <>
              <Cut shown={all.length} {...of} />
              {rows.length < all.length && (
                <p class="cut">
                  {countWords(all.length - rows.length, 'of these is', 'of these are')} hidden: the confidence is below {state.confidence}.
                </p>
              )}
              <DataTable
                caption={`Claims on ${name}`}
                columns={[...statedColumns, ...sourceColumns]}
                rows={rows}
                of={of}
                follows={follows}
                filters={role === 'ANY' ? [] : [roleWords[role]]}
                keyOf={({ id }) => id}
              />
            </>
          );
        }}
      </Paged>
    </section>
  );
}
