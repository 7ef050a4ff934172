/** Writes everything that is generated: resolver types, operations of the dashboard and documents. `--check` writes nothing, and exits 1 if any is stale. */
import './generate-types.js';
import './generate-operations.js';
import './generate-docs.js';
