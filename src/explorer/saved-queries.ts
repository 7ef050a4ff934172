import { readSavedQuery, type SavedQuery } from './saved-query.js';

const sources = import.meta.glob<string>('../../examples/*.graphql', { query: '?raw', import: 'default', eager: true });
const variables = import.meta.glob<string>('../../examples/*.json', { query: '?raw', import: 'default', eager: true });

/** The queries of `examples/`, in the order of their file names. They become part of the page when it is built. */
export const savedQueries: readonly SavedQuery[] = Object.keys(sources)
  .sort()
  .map((file) => readSavedQuery(file, sources[file] ?? '', variables[file.replace(/\.graphql$/, '.json')] ?? ''));
