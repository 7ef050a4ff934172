import { useAnswer } from '../../api/use-answer.js';
import { Answered } from '../../components/answered.js';
import { KindMark } from '../../components/kind-mark.js';
import { NothingFound } from '../../components/nothing-found.js';
import { Empty } from '../../components/notice.js';
import { Picker } from '../../components/picker.js';
import { asOfOf } from '../../state/filters.js';
import { goTo, ownText, ownValues, sharedState } from '../../state/place.js';
import { entityOf } from '../../state/selection.js';
import { kindWords } from '../../words/kinds.js';
import { EntityClaimTable } from './claim-table.js';
import './entity.css';
import { EntityPage } from './entity.operations.js';
import { Identity } from './identity.js';
import { OtherViews } from './other-views.js';
import { entityParameters } from './parameters.js';
import { RelationTable } from './relation-table.js';
import { SourceTable } from './source-table.js';

const open = (slug: string) => goTo({ own: ownText(entityParameters, { of: slug }), shared: { select: entityOf(slug) } });

/** Everything about one entity: who or what it is, what it stands in, what is said of it, and where. */
export default function EntityView() {
  const { of } = ownValues(entityParameters);
  const state = sharedState.value;
  const slug = of || (state.select.kind === 'entity' ? state.select.slug : '');
  const asking = useAnswer(EntityPage, slug === '' ? undefined : { ref: { slug }, asOf: asOfOf(state) ?? null });
  return (
    <>
      <div class="entity-picker">
        <Picker label="Another entity" placeholder="Open the page of…" onPick={(entity) => open(entity.slug)} />
      </div>
      {slug === '' && (
        <>
          <h1>Entity</h1>
          <Empty>Choose a leader, person, nation, institution, issue or agreement above: who or what it is will stand here.</Empty>
        </>
      )}
      <Answered asking={asking} what="who this is">
        {({ entity }) =>
          entity === null ? (
            <>
              <h1>Entity</h1>
              <NothingFound what={`Nothing is called “${slug}” here`} follows={['known']} otherwise="Another name may be searched for." />
            </>
          ) : (
            <>
              <h1>
                <KindMark kind={entity.kind} /> {entity.name}
              </h1>
              <p class="lede">{entity.description ?? `A ${kindWords[entity.kind].one}; nobody wrote yet who or what it is.`}</p>
              <Identity entity={entity} />
              <OtherViews slug={entity.slug} name={entity.name} />
              <RelationTable entity={entity} />
              <EntityClaimTable entity={entity} />
              <SourceTable entity={entity} />
            </>
          )
        }
      </Answered>
    </>
  );
}
