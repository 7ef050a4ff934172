import { describe, expect, test } from 'vitest';
import { sha256 } from '../../src/domain/identity.js';
import { engineCases } from '../support/engines.js';
import { type Answer, allPages, article, claim, institution, issue, nation, openWorld, person, times } from './ask.js';

const text = 'The spring of 2017. “There is no thaw in sight,” he wrote — and meant it. No thaw in sight, he wrote again.';

const records = [
  person('ramon'),
  person('lee'),
  institution('american-agora', { name: 'American Agora', aliases: ['The Agora'] }),
  institution('times'),
  nation('russia'),
  nation('france'),
  issue('thaw'),
  article('old', { title: 'An old article', authors: ['lee'], publisher: 'times', publishedOn: '1999-05', url: 'https://example.org/old' }),
  article('op-ed', { title: 'Will relations ever improve?', authors: ['ramon', 'lee'], publisher: 'american-agora', publishedOn: '2017-10', text }),
  article('undated', { title: 'A data set', licence: 'CC0', note: 'Rows of things.' }),
  claim('russia', 'CRITICIZES', 'france', { article: 'op-ed', validFrom: '2016' }),
  claim('russia', 'PRAISES', 'france', { article: 'old', about: ['thaw'] }),
];

const titles = (nodes: readonly Answer[]): readonly string[] => nodes.map(({ title }) => title);

for (const engineCase of engineCases)
  describe(`Articles ${engineCase.name}`, () => {
    test('are listed newest first, the undated last, by author, publisher, mention, time and text', async () => {
      const { ask } = await openWorld(records, engineCase);
      const listed = async (filter: Answer) => {
        const { articles } = await ask('query($filter: ArticleFilter) { articles(filter: $filter) { totalCount nodes { title } } }', { filter });
        expect(articles.totalCount).toBe(articles.nodes.length);
        return titles(articles.nodes);
      };
      const [old, opEd, undated] = ['An old article', 'Will relations ever improve?', 'A data set'];
      expect(await listed({})).toEqual([opEd, old, undated]);
      expect(await listed({ author: { slug: 'lee' } })).toEqual([opEd, old]);
      expect(await listed({ author: { slug: 'ramon' } })).toEqual([opEd]);
      for (const publisher of ['american-agora', 'American Agora', 'the agora']) expect(await listed({ publisher })).toEqual([opEd]);
      expect(await listed({ publisher: 'nobody' })).toEqual([]);
      expect(await listed({ mentions: { slug: 'russia' } })).toEqual([opEd, old]);
      expect(await listed({ mentions: { slug: 'thaw' } })).toEqual([old]);
      expect(await listed({ mentions: { slug: 'times' } })).toEqual([]);
      expect(await listed({ published: { from: '2000' } }), 'and not what has no date').toEqual([opEd]);
      expect(await listed({ published: { from: '2000' }, author: { slug: 'lee' } })).toEqual([opEd]);
      expect(await listed({ published: { to: '1999-05-01' }, author: { slug: 'lee' } })).toEqual([old]);
      expect(await listed({ text: 'RELATIONS EVER' })).toEqual([opEd]);
      expect(await listed({ text: 'no thaw in sight' })).toEqual([opEd]);
    });

    test('are one article, however often it was published, and its own publication is the earliest', async () => {
      const world = await openWorld(records, engineCase);
      await world.add(article('again', { textSha256: sha256(text), publisher: 'times', publishedOn: '2017-09-30', url: 'https://example.org/again' }));
      const { articles } = await world.ask(
        '{ articles(filter: {author: {slug: "ramon"}}) { totalCount nodes { title publisher { slug } publishedOn url textSha256 text licence publications { publisher { slug } publishedOn url } claims { totalCount } authors { slug } } } }',
      );
      expect(articles).toEqual({
        totalCount: 1,
        nodes: [
          {
            title: 'again',
            publisher: { slug: 'times' },
            publishedOn: '2017-09-30',
            url: 'https://example.org/again',
            textSha256: sha256(text),
            text,
            licence: null,
            claims: { totalCount: 1 },
            authors: [{ slug: 'ramon' }, { slug: 'lee' }],
            publications: [
              { publisher: { slug: 'american-agora' }, publishedOn: '2017-10', url: null },
              { publisher: { slug: 'times' }, publishedOn: '2017-09-30', url: 'https://example.org/again' },
            ],
          },
        ],
      });
    });
  });

describe('Articles', () => {
  test('page to the end', async () => {
    const world = await openWorld([
      person('a'),
      ...times(7, (index) => article(`article ${index}`, { authors: ['a'], ...(index < 5 && { publishedOn: `200${index % 2}` }) })),
    ]);
    const query =
      'query($after: String) { articles(first: 3, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } entity(ref: {slug: "a"}) { ... on Person { articles(first: 3, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } } } }';
    for (const connectionOf of [(data: Answer) => data.articles, (data: Answer) => data.entity.articles]) {
      const pages = await allPages(world, query, {}, connectionOf);
      expect(pages.map((page) => page.length)).toEqual([3, 3, 1]);
      expect(new Set(pages.flat().map(({ id }) => id)).size).toBe(7);
    }
  });

  const evidence = '{ claims { nodes { evidence { start end quote prefix suffix status article { title } } } } }';
  const place = { start: text.indexOf('There is'), end: text.indexOf(',” he') };

  test('whose text is not held verify no quote; once somebody supplies the text, the quotes stand there', async () => {
    const about = claim('russia', 'CRITICIZES', 'france', { article: 'op-ed', evidence: [place] });
    const world = await openWorld([nation('russia'), nation('france'), article('op-ed', { textSha256: sha256(text) }), about]);
    expect((await world.ask(evidence)).claims.nodes[0].evidence).toEqual([
      { ...place, quote: null, prefix: null, suffix: null, status: 'TEXT_NOT_HELD', article: { title: 'op-ed' } },
    ]);
    await world.add(article('op-ed', { text }));
    expect((await world.ask(evidence)).claims.nodes[0].evidence).toEqual([
      {
        ...place,
        quote: 'There is no thaw in sight',
        prefix: text.slice(Math.max(0, place.start - 32), place.start),
        suffix: text.slice(place.end, place.end + 32),
        status: 'VERIFIED',
        article: { title: 'op-ed' },
      },
    ]);
    expect(await world.ask('{ articles(filter: {text: "he wrote again"}) { totalCount } }')).toEqual({ articles: { totalCount: 1 } });
  });

  test('take a quote only where it stands in the text word for word, quotes and dashes aside', async () => {
    const world = await openWorld([nation('russia'), nation('france'), article('op-ed', { text })]);
    const added = async (quote: string, more: Answer = {}) =>
      (
        await world.ask('mutation($input: BulkAddInput!) { bulkAdd(input: $input) { report { claimsCreated } userErrors { message } } }', {
          input: {
            jsonl: [
              article('op-ed', { textSha256: sha256(text) }),
              claim('russia', 'CRITICIZES', 'france', { article: 'op-ed', evidence: [{ quote, ...more }] }),
            ]
              .map((record) => JSON.stringify(record))
              .join('\n'),
            dryRun: true,
          },
        })
      ).bulkAdd;
    expect(await added('he wrote - and  meant it')).toEqual({ report: { claimsCreated: 1 }, userErrors: [] });
    expect((await added('There is not no thaw in sight')).userErrors[0].message).toBe('the quote is not in the article, word for word');
    expect((await added('he wrote')).userErrors[0].message).toContain('stands in 2 places');
    expect((await added('he wrote', { suffix: ' again' })).userErrors).toEqual([]);
  });
});
