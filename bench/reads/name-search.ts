import { foldName } from '../../src/domain/names.js';
import type { ReadCase } from './read-case.js';
import type { Key, Sample } from './sample.js';

/** By hand a search is a look-up of the beginnings of names: no typing errors, no words in the middle. */
export const nameSearch = ({ mixed }: Sample): ReadCase<{ readonly text: string }> => ({
  title: 'search, the first 5 letters of a name (raw: names that begin so)',
  document: /* GraphQL */ 'query ($text: String!) { search(text: $text, first: 10) { score matched entity { slug name kind } } }',
  variables: mixed.map(({ name }: Key) => ({ text: name.slice(0, 5) })),
  raw: async (bare, { text }) => {
    const rows = await bare.read(
      'MATCH (n:Name) WHERE n.folded STARTS WITH $text MATCH (e:Entity {id: n.entityId}) RETURN e.slug AS slug, e.name AS name, e.kind AS kind LIMIT 10',
      { text: foldName(text) },
    );
    return rows.map((row) => String(row[0]));
  },
});
