import { ask } from '../api/ask.js';
import { Known } from './known.operations.js';

/** Those of the names that nothing bears, each once. */
export async function unknownAmong(names: readonly string[]): Promise<readonly string[]> {
  const slugs = [...new Set(names)];
  const known = await Promise.all(slugs.map(async (slug) => (await ask(Known, { ref: { slug } })).data.entity !== null));
  return slugs.filter((_, place) => !known[place]);
}
