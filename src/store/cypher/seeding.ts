import { statement } from './statement.js';

/** What is known of the graph's beginnings: how far its change log has come, and whether a first seeding stopped half-way. */
export const seedingMark = statement(
  'seeding-mark',
  `MATCH (g:Graph {id: 'graph'}) RETURN coalesce(g.seq, 0) AS seq, coalesce(g.seedingUnfinished, false) AS unfinished`,
);

export const markSeeding = statement('mark-seeding', `MERGE (g:Graph {id: 'graph'}) SET g.seedingUnfinished = $unfinished`);
