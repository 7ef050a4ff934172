import { ask } from '../api/ask.js';
import { useAhead } from '../api/use-ahead.js';
import { useAnswer } from '../api/use-answer.js';
import { Answered } from '../components/answered.js';
import { EntityChip } from '../components/entity-chip.js';
import { EntityPageLink } from '../components/entity-page-link.js';
import { KindMark } from '../components/kind-mark.js';
import { NothingFound } from '../components/nothing-found.js';
import { asOfOf } from '../state/filters.js';
import { linkTo, ownText, sharedState } from '../state/place.js';
import type { Shared } from '../state/shared.js';
import { networkParameters } from '../views/network/parameters.js';
import { spanWords } from '../words/dates.js';
import { kindWords } from '../words/kinds.js';
import { ClaimList } from './claim-list.js';
import { Profile, type ProfileQuery, type ProfileQueryVariables } from './evidence.operations.js';
import { OtherParts } from './other-parts.js';

type Entity = NonNullable<ProfileQuery['entity']>;

/** Names shown beside the first; more would bury the claims. */
const aliasesMax = 6;

/** Who or what it is, and the claims that have it as subject or object. */
export function EntityEvidence({ slug }: { readonly slug: string }) {
  const shared = sharedState.value;
  const asking = useAnswer(Profile, questionOf(slug, shared));
  useAhead(asking, shared, (next) => ask(Profile, questionOf(slug, next)));
  return (
    <Answered asking={asking} what="who this is">
      {({ entity }) =>
        entity === null ? (
          <NothingFound what={`Nothing is called “${slug}” here`} follows={['known']} />
        ) : (
          <>
            <Heading entity={entity} />
            <ClaimList filter={{ entity: { slug } }}>
              <OtherParts slug={slug} />
            </ClaimList>
          </>
        )
      }
    </Answered>
  );
}

const questionOf = (slug: string, shared: Shared): ProfileQueryVariables => ({ ref: { slug }, asOf: asOfOf(shared) ?? null });

function Heading({ entity }: { readonly entity: Entity }) {
  const span = 'existsFrom' in entity ? spanWords(entity.existsFrom, entity.existsTo) : undefined;
  const around = linkTo({ view: 'network', own: ownText(networkParameters, { of: [entity.slug] }) });
  return (
    <div class="profile">
      <h3 class="title">
        <KindMark kind={entity.kind} /> {entity.name}
      </h3>
      <p>
        {entity.description ?? `A ${kindWords[entity.kind].one}.`} {span && `It exists ${span}.`}
      </p>
      {entity.aliases.length > 0 && (
        <p class="aliases">
          Also{' '}
          {entity.aliases
            .slice(0, aliasesMax)
            .map(({ name }) => name)
            .join(' · ')}
          {entity.aliases.length > aliasesMax && ` and ${entity.aliases.length - aliasesMax} more`}
        </p>
      )}
      {'offices' in entity && <Offices offices={entity.offices ?? []} />}
      <p>
        <a class="action" href={around}>
          See what surrounds it
        </a>{' '}
        <EntityPageLink slug={entity.slug}>All about it</EntityPageLink>
      </p>
    </div>
  );
}

function Offices({ offices }: { readonly offices: readonly NonNullable<Extract<Entity, { readonly offices: unknown }>['offices']>[number][] }) {
  return (
    <ul class="offices">
      {offices.map(({ office, of, from, to }) => (
        <li key={`${office} ${from}`}>
          {office} of <EntityChip entity={of} /> {spanWords(from, to)}
        </li>
      ))}
    </ul>
  );
}
