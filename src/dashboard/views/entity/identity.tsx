import type { ComponentChildren } from 'preact';
import type { ChipFragment } from '../../claims/claim.operations.js';
import { ArticleLink } from '../../components/article-link.js';
import { EntityChip, EntityChips } from '../../components/entity-chip.js';
import { dateWords, dayWords, spanWords } from '../../words/dates.js';
import type { EntityPageQuery } from './entity.operations.js';
import { Offices } from './offices.js';

export type Entity = NonNullable<EntityPageQuery['entity']>;

/** Names, dates, offices and the source of these, as a list of terms. */
export function Identity({ entity }: { readonly entity: Entity }) {
  const sameAs = entity.sameAs ?? [];
  return (
    <>
      <dl class="facts">
        {entity.aliases.length > 0 && <Fact term="Also called">{<Aliases aliases={entity.aliases} />}</Fact>}
        <Dates entity={entity} />
        {'region' in entity && entity.region !== null && <Fact term="Region">{entity.region}</Fact>}
        {'category' in entity && entity.category !== null && <Fact term="Sort">{entity.category}</Fact>}
        {'country' in entity && entity.country !== null && (
          <Fact term="Country">
            <EntityChip entity={entity.country} />
          </Fact>
        )}
        {'predecessors' in entity && <Some term="Follows" entities={entity.predecessors} />}
        {'successors' in entity && <Some term="Followed by" entities={entity.successors} />}
        <Some term="Judged to be the same as" entities={sameAs} />
        <Fact term="Identifiers">{identifiersOf(entity)}</Fact>
        <Fact term="Identity from">{entity.source === null ? 'no source given' : <ArticleLink article={entity.source} />}</Fact>
        {entity.createdAt !== null && <Fact term="Known here since">{dayWords(entity.createdAt)}</Fact>}
      </dl>
      {sameAs.length > 0 && <p class="quiet">What is asked of one of them is answered for all, until an editor undoes the judgement.</p>}
      {'offices' in entity && <Offices caption="Offices held" tenures={entity.offices} />}
      {'heldOffices' in entity && <Offices caption="Holders of its offices" tenures={entity.heldOffices} />}
    </>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: ComponentChildren }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Some({ term, entities }: { readonly term: string; readonly entities: readonly ChipFragment[] | null }) {
  if (entities === null || entities.length === 0) return null;
  return (
    <Fact term={term}>
      <EntityChips entities={entities} />
    </Fact>
  );
}

/** Each with its language and its years, where these are known. */
function Aliases({ aliases }: { readonly aliases: Entity['aliases'] }) {
  return (
    <ul class="aliases-all">
      {aliases.map(({ name, language, from, to }) => (
        <li key={`${name} ${language}`}>
          <span lang={language ?? undefined}>{name}</span>
          <span class="quiet">{[language ?? '', spanWords(from, to) ?? ''].filter(Boolean).map((word) => ` · ${word}`)}</span>
        </li>
      ))}
    </ul>
  );
}

const identifiersOf = (entity: Entity): string =>
  [entity.slug, entity.id, 'isoAlpha3' in entity && entity.isoAlpha3 && `ISO ${entity.isoAlpha3}`, entity.wikidataId && `Wikidata ${entity.wikidataId}`]
    .filter(Boolean)
    .join(' · ');

function Dates({ entity }: { readonly entity: Entity }) {
  return (
    <>
      {datesOf(entity).flatMap(([term, date]) =>
        date === null
          ? []
          : [
              <Fact key={term} term={term}>
                {dateWords(date)}
              </Fact>,
            ],
      )}
    </>
  );
}

/** The dates that a kind has, by what they are called. */
function datesOf(entity: Entity): readonly (readonly [string, string | null])[] {
  if ('existsFrom' in entity)
    return [
      ['Began', entity.existsFrom],
      ['Ended', entity.existsTo],
    ];
  if ('bornOn' in entity)
    return [
      ['Born', entity.bornOn],
      ['Died', entity.diedOn],
    ];
  if ('foundedOn' in entity)
    return [
      ['Founded', entity.foundedOn],
      ['Dissolved', entity.dissolvedOn],
    ];
  if ('signedOn' in entity)
    return [
      ['Signed', entity.signedOn],
      ['In force from', entity.inForceFrom],
      ['In force until', entity.inForceTo],
    ];
  return [];
}
