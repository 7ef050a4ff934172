import { knownNow } from '../../domain/as-of.js';
import type { ClaimDraft } from '../../domain/claim.js';
import type { ClaimEnds } from '../../domain/claim-rules.js';
import type { EntityKind } from '../../domain/kinds.js';
import type { ValidityDays } from '../../domain/validity.js';
import { articleTexts } from '../cypher/articles.js';
import { existingArticles, kindsOfEntities } from '../cypher/writes.js';
import type { Run } from '../engine.js';

/** What of an entity matters to the claims on it. */
export interface EndOfClaim extends ValidityDays {
  readonly kind: EntityKind;
  readonly canonicalId: string;
  readonly memberIds: readonly string[];
  readonly slug: string;
}

/** What a claim is held against: its entities, and its article with its text, where that is held. */
export interface Surroundings {
  readonly ends: ReadonlyMap<string, EndOfClaim>;
  readonly articles: ReadonlyMap<string, { readonly text: string | undefined; readonly isRetracted: boolean }>;
}

/** The entities that a claim names, by the field that names them. */
export const entitiesOf = (draft: NamedInClaim): Readonly<Record<string, readonly string[]>> => ({
  subject: [draft.subjectId],
  object: [draft.objectId],
  about: draft.aboutIds,
  authors: draft.authorIds,
  speakers: draft.speakerIds,
});

export async function readSurroundings(run: Run, drafts: readonly ClaimDraft[]): Promise<Surroundings> {
  const entityIds = new Set(drafts.flatMap((draft) => Object.values(entitiesOf(draft)).flat()));
  const articleIds = new Set(drafts.flatMap((draft) => draft.articleId ?? []));
  const articles = await run(existingArticles, { ids: [...articleIds] });
  const held = articles.filter((row) => row[1] === true).map((row) => row[0] as string);
  const texts = held.length === 0 ? [] : await run(articleTexts, { ids: held, known: knownNow });
  const textOf = new Map(texts.map((row) => [row[0] as string, row[1] as string]));
  return {
    ends: await readEnds(run, [...entityIds]),
    articles: new Map(articles.map((row) => [row[0] as string, { text: textOf.get(row[0] as string), isRetracted: row[2] !== null }])),
  };
}

/** The entities whose kinds a claim's rules look at. */
export type NamedInClaim = Pick<ClaimDraft, 'subjectId' | 'objectId' | 'aboutIds' | 'authorIds' | 'speakerIds'>;

/** The kinds that a claim's rules look at; all of its entities must be in `ends`. */
export function kindsOfEnds({ subjectId, objectId, aboutIds, authorIds, speakerIds }: NamedInClaim, ends: Surroundings['ends']): ClaimEnds {
  const kindOf = (id: string) => (ends.get(id) as EndOfClaim).kind;
  return {
    subjectKind: kindOf(subjectId),
    objectKind: kindOf(objectId),
    aboutKinds: aboutIds.map(kindOf),
    voiceKinds: [...authorIds, ...speakerIds].map(kindOf),
  };
}

export async function readEnds(run: Run, ids: readonly string[]): Promise<ReadonlyMap<string, EndOfClaim>> {
  const rows = await run(kindsOfEntities, { ids });
  return new Map(
    rows.map(([id, kind, canonicalId, memberIds, validEarliest, validLatest, certainFrom, certainTo, slug]) => [
      id as string,
      { kind, canonicalId, memberIds, validEarliest, validLatest, certainFrom, certainTo, slug } as unknown as EndOfClaim,
    ]),
  );
}
