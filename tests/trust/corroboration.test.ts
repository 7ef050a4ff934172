import { describe, expect, test } from 'vitest';
import { type Answer, article, claim, institution, nation, openWorld, person, times, type World } from '../graphql/ask.js';
import { engineCases, memoryCase } from '../support/engines.js';
import { merge } from './judge.js';

const words =
  'The two governments agreed on Tuesday to resume the talks on arms control that were broken off last spring after months of quarrels over inspections and the count of warheads'.split(
    ' ',
  );
const agency = words.join(' ');
/** The same report with a headline, another dateline and a cut at the end. */
const edited = `Breaking: ${[...words.slice(0, 25)].join(' ')}`;
const another =
  'Officials in both capitals denied that any negotiation about missiles had begun and called the reports of it premature and without any foundation in fact whatever they said';
const outlets = times(5, (index) => `outlet-${index}`);
const world = [nation('a'), nation('b'), person('writer'), person('other'), ...outlets.map((slug) => institution(slug))];

const sourcesOf = async ({ ask }: World): Promise<Answer> =>
  (
    await ask(
      '{ entity(ref: {slug: "a"}) { relationships { nodes { claimCount sourceCount corroboration independentSources { reasons articles { title } } } } } }',
    )
  ).entity.relationships.nodes[0];

const grouped = ({ independentSources }: Answer) =>
  independentSources
    .map(({ articles, reasons }: Answer) => [
      articles
        .map(({ title }: Answer) => title)
        .sort()
        .join(' '),
      ...reasons,
    ])
    .sort();

for (const engineCase of engineCases)
  describe(`Corroboration ${engineCase.name}`, () => {
    test('counts a report that five outlets print once', async () => {
      const copies = outlets.flatMap((publisher, index) => [
        article(`copy-${index}`, { text: agency, publisher, url: `https://example.org/${index}` }),
        claim('a', 'COOPERATES_WITH', 'b', { article: `copy-${index}`, validFrom: `200${index}` }),
      ]);
      const graph = await openWorld([...world, ...copies], engineCase);
      expect(await sourcesOf(graph)).toMatchObject({ claimCount: 5, sourceCount: 1, corroboration: 1 });
      expect((await graph.ask('{ articles { totalCount nodes { publications { publisher { slug } } } } }')).articles).toMatchObject({
        totalCount: 1,
        nodes: [{ publications: expect.objectContaining({ length: 5 }) }],
      });
    });

    test('counts as one what shares text, an author, or comes from the other, and says why; through others too', async () => {
      const graph = await openWorld(
        [
          ...world,
          article('agency', { text: agency }),
          article('edited', { text: edited }),
          article('another', { text: another }),
          article('column', { url: 'https://example.org/column', authors: ['writer'] }),
          article('essay', { url: 'https://example.org/essay', authors: ['writer', 'other'] }),
          article('report', { url: 'https://example.org/report', basedOn: ['essay'] }),
          ...['agency', 'edited', 'another', 'column', 'essay', 'report'].map((key) => claim('a', 'COOPERATES_WITH', 'b', { article: key })),
          claim('a', 'COOPERATES_WITH', 'b', { validFrom: '1990' }),
        ],
        engineCase,
      );
      const sources = await sourcesOf(graph);
      expect(sources).toMatchObject({ claimCount: 7, sourceCount: 6, corroboration: 3 });
      expect(grouped(sources)).toEqual([['agency edited', 'SHARED_TEXT'], ['another'], ['column essay report', 'BASED_ON', 'SHARED_AUTHOR']]);
    });
  });

test('What is only denied is not corroborated, and a denial is no source', async () => {
  const graph = await openWorld(
    [
      ...world,
      article('one', { url: 'https://example.org/1' }),
      article('two', { url: 'https://example.org/2' }),
      claim('a', 'COOPERATES_WITH', 'b', { article: 'one' }),
      claim('a', 'COOPERATES_WITH', 'b', { article: 'two', polarity: 'DENIED' }),
    ],
    memoryCase,
  );
  expect(await sourcesOf(graph)).toMatchObject({ claimCount: 1, corroboration: 1 });
});

test('Reports of one agency, of one address, of authors who are one, and short ones in the same words are one source each', async () => {
  const short = 'A aids B.';
  const graph = await openWorld(
    [
      ...world,
      article('wire', { url: 'https://example.org/wire' }),
      article('first', { url: 'https://example.org/1', basedOn: ['wire'] }),
      article('second', { url: 'https://example.org/2', basedOn: ['wire'] }),
      article('note', { url: 'https://example.org/3', text: short }),
      article('copied', { url: 'https://example.org/4', text: short.toUpperCase() }),
      article('by-writer', { url: 'https://example.org/5', authors: ['writer'] }),
      article('by-other', { url: 'https://example.org/6', authors: ['other'] }),
      article('draft', { url: 'https://example.org/7', text: 'The talks were held at last.' }),
      article('print', { url: 'https://example.org/7', text: 'No talks were held, it says now.' }),
      ...['first', 'second', 'note', 'copied', 'by-writer', 'by-other', 'draft', 'print'].map((key) => claim('a', 'COOPERATES_WITH', 'b', { article: key })),
    ],
    memoryCase,
  );
  await merge(graph, 'writer', 'other');
  expect(grouped(await sourcesOf(graph))).toEqual([
    ['by-other by-writer', 'SHARED_AUTHOR'],
    ['copied note', 'SHARED_TEXT'],
    ['draft print', 'SHARED_ADDRESS'],
    ['first second', 'BASED_ON'],
  ]);
});
