import type { ArticleContent, Publication } from '../../domain/article.js';
import { type Standing, standsFor } from '../../domain/settle-item.js';
import { proposalTexts } from '../cypher/proposals.js';
import { existingArticles } from '../cypher/writes.js';
import type { Run } from '../engine.js';
import type { StoredProposal } from '../proposal-rows.js';
import type { DecidedItem } from './apply-decisions.js';
import { readEnds } from './surroundings.js';

/**
 * The articles of proposals of which something is accepted: with their text where the graph does not hold it, and with
 * those of their authors and publishers that it has or now gets. What it knows of an article already is left as it is.
 */
export async function articlesToAdd(
  run: Run,
  accepted: readonly DecidedItem[],
  proposals: ReadonlyMap<string, StoredProposal>,
  standings: ReadonlyMap<string, ReadonlyMap<string, Standing>>,
): Promise<readonly { readonly index: number; readonly content: ArticleContent }[]> {
  const first = new Map(accepted.toReversed().map(({ item, index }) => [item.proposalId, index]));
  if (first.size === 0) return [];
  const concerned = [...first.keys()].flatMap((id) => proposals.get(id) ?? []);
  const rows = await run(existingArticles, { ids: concerned.map(({ article }) => article.id) });
  const held = new Map(rows.map((row) => [row[0] as string, row[1] as boolean]));
  const textless = concerned.filter(({ article }) => held.get(article.id) !== true).map(({ id }) => id);
  const texts = new Map(textless.length === 0 ? [] : (await run(proposalTexts, { ids: textless })).map((row) => [row[0] as string, row[1] as string]));
  const entityIds = await namedEntities(run, concerned, accepted);
  return concerned.map(({ id, article }) => {
    const nameOf = (entityId: string): readonly string[] => {
      const stands = standsFor(entityId, standings.get(id) ?? new Map());
      return stands !== undefined && entityIds.has(stands) ? [stands] : [];
    };
    const content: ArticleContent = {
      ...(held.has(article.id) ? { id: article.id, textSha256: article.textSha256 } : article),
      ...(texts.has(id) && { text: texts.get(id) }),
      authorIds: [...new Set(article.authorIds.flatMap(nameOf))],
      publications: publicationsOf(article, nameOf, held.has(article.id)),
    };
    return { index: first.get(id) ?? 0, content: withoutTextOfAnother(content, held.get(article.id)) };
  });
}

/** A publication waits for its publisher, where that is proposed: without it, it would be another publication. */
function publicationsOf({ publications }: ArticleContent, nameOf: (id: string) => readonly string[], isKnown: boolean): readonly Publication[] {
  return publications.flatMap((publication) => {
    if (publication.publisherId === undefined) return isKnown ? [] : [publication];
    const [publisherId] = nameOf(publication.publisherId);
    return publisherId === undefined ? [] : [{ ...publication, publisherId }];
  });
}

/** The digest of an article whose text the graph holds is the graph's business: the text may have been corrected. */
function withoutTextOfAnother({ textSha256, ...article }: ArticleContent, isHeld: boolean | undefined): ArticleContent {
  return isHeld ? article : { ...article, textSha256 };
}

async function namedEntities(run: Run, concerned: readonly StoredProposal[], accepted: readonly DecidedItem[]): Promise<ReadonlySet<string>> {
  const added = accepted.flatMap(({ decision }) => decision.entityId ?? []);
  const named = concerned.flatMap(({ article }) => [...article.authorIds, ...article.publications.flatMap(({ publisherId }) => publisherId ?? [])]);
  const wanted = [...new Set([...named, ...added])];
  const known = wanted.length === 0 ? [] : [...(await readEnds(run, wanted)).keys()];
  return new Set([...known, ...added]);
}
