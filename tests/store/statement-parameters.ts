import { ofClaimLists } from './parameters/of-claim-lists.js';
import { ofReads } from './parameters/of-reads.js';
import { ofWholeGraph } from './parameters/of-whole-graph.js';
import { ofWrites } from './parameters/of-writes.js';
import type { DrawParameters } from './parameters/parts.js';

/** How the parameters of every statement that ships are drawn, by its name. */
export const parametersOf: ReadonlyMap<string, DrawParameters> = new Map([...ofClaimLists, ...ofReads, ...ofWholeGraph, ...ofWrites]);
