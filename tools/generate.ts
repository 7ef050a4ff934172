/** Writes everything that is generated: resolver types and documents. `--check` writes nothing, and exits 1 if any is stale. */
import './generate-types.js';
import './generate-docs.js';
