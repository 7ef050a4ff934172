import type { ArticleContent, Publication } from '../../src/domain/article.js';
import type { ChangeSet } from '../../src/domain/change-set.js';
import type { ClaimDraft, Epistemic, EvidenceSelector, Method, Polarity } from '../../src/domain/claim.js';
import type { EntityContent } from '../../src/domain/entity.js';
import { articleId, entityIdFromSlug, sha256 } from '../../src/domain/identity.js';
import type { DateAttribute, EntityKind } from '../../src/domain/kinds.js';
import { slugify } from '../../src/domain/names.js';
import { parsePartialDate } from '../../src/domain/partial-date.js';
import type { Predicate } from '../../src/domain/vocabulary.js';
import type { GraphStore } from '../../src/store/graph-store.js';

/**
 * Worlds for tests, from plain values:
 * ```
 * const [russia, nato] = [nation('Russia'), institution('NATO')];
 * await add(store, russia, nato, claim(russia, 'CRITICIZES', nato, { from: '1999' }));
 * ```
 */
export type WorldRecord = EntityContent | ArticleContent | ClaimDraft;

/** Everything of an entity but kind and name; dates as text. */
type EntityExtras = Partial<Omit<EntityContent, 'kind' | 'name' | DateAttribute>> & { readonly [attribute in DateAttribute]?: string | undefined };

const dateOf = (text: string | undefined) => (text === undefined ? undefined : parsePartialDate(text));

/** The same, once its dates are known to be dates; throws where one is not. */
function parsed(extras: EntityExtras): Partial<EntityContent> {
  for (const attribute of dateAttributes) dateOf(extras[attribute]);
  return extras as Partial<EntityContent>;
}

const dateAttributes: readonly DateAttribute[] = [
  'bornOn',
  'diedOn',
  'existsFrom',
  'existsTo',
  'foundedOn',
  'dissolvedOn',
  'signedOn',
  'inForceFrom',
  'inForceTo',
];

const entityOf =
  (kind: EntityKind) =>
  (name: string, extras: EntityExtras = {}): EntityContent => {
    const slug = extras.slug ?? slugify(name);
    return { id: entityIdFromSlug(slug), kind, name, aliases: [], ...parsed(extras), slug };
  };

export const leader = entityOf('LEADER');
export const person = entityOf('PERSON');
export const nation = entityOf('NATION');
export const institution = entityOf('INSTITUTION');
export const issue = entityOf('ISSUE');
export const agreement = entityOf('AGREEMENT');

interface ArticleExtras {
  readonly authors?: readonly EntityContent[];
  readonly publisher?: EntityContent;
  readonly publishedOn?: string;
  readonly url?: string;
  readonly text?: string;
  readonly licence?: string;
}

/** An article of one publication, or of none where neither publisher, day nor address is given. */
export function article(title: string, extras: ArticleExtras = {}): ArticleContent {
  const { authors = [], publisher, publishedOn, url, text, licence } = extras;
  const textSha256 = text === undefined ? undefined : sha256(text);
  const publication: Publication = { publisherId: publisher?.id, url, publishedOn: dateOf(publishedOn) };
  const isPublished = Object.values(publication).some((value) => value !== undefined);
  return {
    id: articleId({ textSha256, title, ...publication }),
    title,
    authorIds: idsOf(authors),
    publications: isPublished ? [publication] : [],
    textSha256,
    text,
    licence,
  };
}

interface ClaimExtras {
  readonly about?: readonly EntityContent[];
  readonly authors?: readonly EntityContent[];
  readonly speakers?: readonly EntityContent[];
  readonly article?: ArticleContent;
  readonly evidence?: readonly EvidenceSelector[];
  readonly from?: string;
  readonly to?: string;
  readonly office?: string;
  readonly stance?: number;
  readonly polarity?: Polarity;
  readonly epistemic?: Epistemic;
  readonly confidence?: number;
  readonly method?: Method;
  readonly summary?: string;
}

/** A claim that breaks no rule of its predicate: an office is "President", a stance +1, unless the test says otherwise. */
export function claim(subject: EntityContent, predicate: Predicate, object: EntityContent, extras: ClaimExtras = {}): ClaimDraft {
  const { about = [], authors = [], speakers = authors, article: source, evidence = [], from, to, ...rest } = extras;
  return {
    subjectId: subject.id,
    predicate,
    objectId: object.id,
    aboutIds: idsOf(about),
    authorIds: idsOf(authors),
    speakerIds: idsOf(speakers),
    articleId: source?.id,
    validFrom: dateOf(from),
    validTo: dateOf(to),
    office: predicate === 'HOLDS_OFFICE' ? 'President' : undefined,
    stance: predicate === 'TAKES_POSITION_ON' ? 1 : undefined,
    polarity: 'AFFIRMED',
    epistemic: 'FACT',
    method: 'HUMAN',
    evidence,
    ...rest,
  };
}

/** One change set of all these records. */
export function changeSetOf(...records: readonly WorldRecord[]): ChangeSet {
  return {
    by: 'test',
    action: 'add',
    summary: '',
    entities: records.filter((record) => 'kind' in record),
    articles: records.filter((record) => 'publications' in record),
    claims: records.filter((record) => 'predicate' in record),
  };
}

/** Adds the records to the graph in one change, and gives the time at which they are known; throws where any is refused. */
export async function add(store: Pick<GraphStore, 'apply' | 'latestChange'>, ...records: readonly WorldRecord[]): Promise<string> {
  const { faults } = await store.apply(changeSetOf(...records));
  if (faults.length > 0) throw new Error(`the world of this test is refused: ${JSON.stringify(faults)}`);
  return (await store.latestChange()).at;
}

const idsOf = (entities: readonly EntityContent[]): readonly string[] => entities.map(({ id }) => id);
