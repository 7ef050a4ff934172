import { present } from '../../domain/as-of.js';
import { invalidInput } from '../../domain/errors.js';
import { slugify } from '../../domain/names.js';
import { addRecords, addTogether } from '../../exchange/jsonl/add-records.js';
import { recordOf } from '../../exchange/jsonl/read-records.js';
import { claimRecordsOf } from '../../exchange/jsonl/records-of.js';
import { type GraphContext, renewLoaders } from '../context.js';
import type { MutationResolvers } from '../generated/resolver-types.js';
import { claimNode, entityNode } from '../nodes.js';
import { decideMutations } from './decide.js';
import { ingestMutations } from './ingest.js';
import { judgementMutations } from './judge.js';
import { userError, withoutNulls, writeReport } from './write-answers.js';

/** Claims of one `claimAssert`. */
const claimsMax = 500;

const records = {
  bulkAdd: async (_, { input }, { store, viewer }) => {
    const { report, faults } = await addRecords(store, input.jsonl, { by: viewer.name, action: 'add', dryRun: input.dryRun ?? false });
    return { report: writeReport(report, faults), userErrors: faults.map((fault) => userError([`line ${fault.line}`], fault)) };
  },
  entityUpsert: async (_, { input }, { store, viewer }) => {
    const record = recordOf({ type: 'entity', ...withoutNulls(input) }, 1);
    if ('message' in record) return { userErrors: [userError([], record)] };
    const { faults } = await addTogether(store, [record], { by: viewer.name, action: 'upsert' });
    if (faults.length > 0) return { userErrors: faults.map((fault) => userError([], fault)) };
    const entity = input.id
      ? (await store.entitiesByIds([input.id], present)).get(input.id)
      : (await store.entitiesBySlugs([slugOf(input)], present)).get(slugOf(input));
    return { entity: entity && entityNode(entity, present), userErrors: [] };
  },
  claimAssert: async (_, { input }, { store, viewer }) => {
    if (input.claims.length === 0) throw invalidInput('claims: give 1 to 500, not 0');
    if (input.claims.length > claimsMax) throw invalidInput(`claims: at most ${claimsMax} at once, not ${input.claims.length}; use bulkAdd for more`);
    const read = input.claims.map((claim, index) => recordOf({ type: 'claim', ...withoutNulls(claim) }, index));
    const wrong = read.flatMap((each) => ('message' in each ? [each] : []));
    const records = read.flatMap((each) => ('record' in each ? [each] : []));
    const dryRun = wrong.length > 0 || input.dryRun === true;
    const { report, faults: refused, claimIds } = await addTogether(store, records, { by: viewer.name, action: 'assert', dryRun });
    const faults = [...wrong, ...refused].sort((a, b) => a.line - b.line);
    if (faults.length > 0) return { userErrors: faults.map((fault) => userError(['claims', String(fault.line)], fault)) };
    if (input.dryRun) return { report: writeReport(report, []), userErrors: [] };
    const claims = await store.claimsByIds(claimIds, present);
    return {
      claims: claimIds.flatMap((id) => claims.get(id) ?? []).map((claim) => claimNode(claim, present)),
      report: writeReport(report, []),
      userErrors: [],
    };
  },
  claimReword: async (_, { input: { id, ...wording } }, { store, viewer }) => {
    const claim = (await store.claimsByIds([id], present)).get(id);
    if (claim === undefined) return { userErrors: [{ field: ['id'], code: 'UNKNOWN_REFERENCE', message: `there is no claim ${id}` }] };
    const record = recordOf({ ...claimRecordsOf(claim, [])[0], ...withoutNulls(wording), method: 'HUMAN' }, 0);
    if ('message' in record) return { userErrors: [userError([], record)] };
    const { faults } = await addTogether(store, [record], { by: viewer.name, action: 'reword' });
    if (faults.length > 0) return { userErrors: faults.map((fault) => userError([], fault)) };
    const reworded = (await store.claimsByIds([id], present)).get(id);
    return { claim: reworded && claimNode(reworded, present), userErrors: [] };
  },
} satisfies MutationResolvers;

/** Mutations of one request follow one another, so none may see what was read before the one before it. */
export const mutations = afresh({ ...judgementMutations, ...records, ...ingestMutations, ...decideMutations });

function afresh<M extends MutationResolvers>(resolvers: M): M {
  const entries = Object.entries(resolvers as Readonly<Record<string, (...args: readonly unknown[]) => unknown>>);
  const renewed = entries.map(([name, resolve]) => [
    name,
    (...args: readonly unknown[]) => {
      renewLoaders(args[2] as GraphContext);
      return resolve(...args);
    },
  ]);
  return Object.fromEntries(renewed) as M;
}

const slugOf = ({ slug, name }: { readonly slug?: string | null | undefined; readonly name: string }): string => slug ?? slugify(name);
