import { join } from 'node:path';
import type { Polarity } from '../../src/domain/claim.js';
import { entityIdFromSlug } from '../../src/domain/identity.js';
import type { Predicate } from '../../src/domain/vocabulary.js';
import { packageRoot } from '../../src/package-root.js';
import { readJsonLines } from '../data/json-lines.js';
import type { ComparedClaim } from '../measures/claims.js';
import type { GoldArticle } from './read-gold.js';

/** The claims that an analyst makes of a gold text. Ends that the seeds lack have their name for an id. */
export const wantedClaims = (article: GoldArticle): readonly ComparedClaim[] =>
  article.name === 'op-ed'
    ? opEdClaims()
    : article.claims.map(({ subject, predicate, object, polarity }) => ({ subjectId: idOf(subject), predicate, objectId: idOf(object), polarity }));

const idOf = (end: string | { readonly name: string }): string => (typeof end === 'string' ? entityIdFromSlug(end) : `name:${end.name}`);

interface SeedLine {
  readonly type: string;
  readonly subject: string;
  readonly predicate: Predicate;
  readonly object: string;
  readonly polarity?: Polarity;
}

/** Those of the op-ed are in the seeds. */
const opEdClaims = (): readonly ComparedClaim[] =>
  readJsonLines<SeedLine>(join(packageRoot(), 'seeds/op-ed.jsonl'))
    .filter(({ type }) => type === 'claim')
    .map(({ subject, predicate, object, polarity = 'AFFIRMED' }) => ({
      subjectId: entityIdFromSlug(subject),
      predicate,
      objectId: entityIdFromSlug(object),
      polarity,
    }));
