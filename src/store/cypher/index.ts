/** Loads every file of statements, so that `allStatements` is complete. */
import './articles.js';
import './audit.js';
import './changes.js';
import './claims.js';
import './contradictions.js';
import './clear.js';
import './entities.js';
import './export.js';
import './judgements.js';
import './proposals.js';
import './relationships.js';
import './schema.js';
import './seeding.js';
import './statistics.js';
import './writes.js';

export { allStatements } from './statement.js';
