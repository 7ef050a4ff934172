import { expect, test } from 'vitest';
import type { ClaimFragment } from '../../../src/dashboard/claims/claim.operations.js';
import { bibtexOf } from '../../../src/dashboard/take-away/bibtex.js';
import { cslJsonOf } from '../../../src/dashboard/take-away/csl-json.js';
import { csvOf } from '../../../src/dashboard/take-away/csv.js';
import { gexfOf } from '../../../src/dashboard/take-away/gexf.js';
import { claimReferences, viewReference } from '../../../src/dashboard/take-away/reference.js';
import { linesOf, type Stamp, sourcesInShort } from '../../../src/dashboard/take-away/stamp.js';
import { svgOf } from '../../../src/dashboard/take-away/svg.js';
import { heldWords } from '../../../src/dashboard/take-away/table-stamp.js';

const source = {
  id: 'art_1',
  title: 'A & B',
  publisher: 'Example <Press>',
  publishedOn: '1999-06',
  url: 'https://example.org/',
  licence: 'CC0 1.0',
  claimCount: 2,
};

const stamp: Stamp = {
  title: 'Network around Russia & others',
  summary: 'As of 1999: 3 entities.',
  on: '1999',
  certain: false,
  known: '2026-11-25T16:40:01.234Z',
  filters: ['nations', 'on arms control'],
  taken: '2026-11-25T16:41:00.000Z',
  address: 'http://here/#/network?on=1999&known=2026-11-25T16:40:01.234Z',
  allSources: '',
  unlisted: '',
  sources: [source, { ...source, id: 'art_2', licence: null, claimCount: 1 }],
};

test('CSV quotes what needs it, gives formulas an apostrophe, and says where it is from', () => {
  const rows = ['plain', 'a, "b"', '=SUM(A1)', 'two\nlines'].map((name) => [name, -name.length]);
  const lines = csvOf(['Name', 'Length'], rows, stamp).split('\r\n');
  expect(lines.slice(0, 5)).toEqual(['Name,Length', 'plain,-5', '"a, ""b""",-6', "'=SUM(A1),-8", '"two\nlines",-9']);
  expect(lines.slice(5)).toHaveLength(1 + linesOf(stamp).length);
  expect(lines).toContain('http://here/#/network?on=1999&known=2026-11-25T16:40:01.234Z');
});

test('A stamp says as of when, by which filters, taken when, from which sources under which licence', () => {
  expect(linesOf(stamp)).toEqual([
    'As of 1999: 3 entities.',
    'In the world: as of 1999. Claims without dates count at every date. As known on 25 November 2026, 16:40 UTC.',
    'Filters: nations, on arms control.',
    'Taken from Entente on 25 November 2026, 16:41 UTC.',
    stamp.address,
    'Source: A & B, Example <Press>, June 1999, https://example.org/ (CC0 1.0): 2 claims',
    'Source: A & B, Example <Press>, June 1999, https://example.org/ (licence not said): 1 claim',
  ]);
  expect(sourcesInShort({ ...stamp, sources: [...stamp.sources, source] })).toBe('3 sources: Example <Press> (CC0 1.0); Example <Press> (licence not said).');
  const unlisted = 'A change names no source.';
  expect(linesOf({ ...stamp, unlisted }).at(-1)).toBe(unlisted);
  expect(sourcesInShort({ ...stamp, sources: [source], unlisted })).toBe(`1 source: Example <Press> (CC0 1.0). ${unlisted}`);
  expect(linesOf({ ...stamp, sources: [], unlisted }).at(-1)).toBe(`Sources: none listed. ${unlisted}`);
  expect(linesOf({ ...stamp, allSources: 'http://here/#/article' }).at(-1)).toContain('at http://here/#/article');
});

test('A table says how many rows it has of how many', () => {
  const of = { total: 458, what: 'sources', ranked: 'newest first' };
  expect(heldWords({ rowCount: 2, of })).toBe('This table has 2 of 458 sources, newest first.');
  expect(heldWords({ rowCount: 2, of: { ...of, total: 2 } })).toBe('This table has all 2 sources.');
  expect(heldWords({ rowCount: 1, of: { ...of, total: 1 } })).toBe('This table has one row, which is all there is.');
  expect(heldWords({ rowCount: 1 })).toBe('This table has 1 row.');
});

test('SVG and GEXF keep text as text', () => {
  const name = `<script>"&' \u0001\ud800`;
  const svg = svgOf({ width: 10, height: 10, marks: [{ shape: 'text', text: name, at: [0, 0], size: 10, colour: 'rgb(0, 0, 0)' }] }, stamp);
  expect(svg).toContain(">&lt;script&gt;&quot;&amp;' \uFFFD\uFFFD</text>");
  expect(svg).toContain('Example &lt;Press&gt;');
  const relation = {
    predicate: 'AIDS',
    quadClass: 'MATERIAL_COOPERATION',
    claimCount: 2,
    denialCount: 1,
    sourceCount: 2,
    contested: false,
    validFrom: '1999',
    validTo: null,
  } as const;
  const place = { kind: 'NATION', x: 0, y: 1, colour: 'rgb(1, 2, 3)' } as const;
  const gexf = gexfOf(
    {
      entities: [
        { slug: 'a', name, ...place },
        { slug: 'b', name: 'B', ...place },
      ],
      relations: [{ id: 'rel_1', source: 'a', target: 'b', ...relation }],
    },
    stamp,
  );
  expect(gexf).not.toContain('<script>');
  for (const character of ['\u0001', '\ud800']) expect(gexf).not.toContain(character);
  for (const text of ['version="1.3"', 'lastmodifieddate="2026-11-25"', 'Example &lt;Press&gt;', 'id="rel_1"', 'weight="3"', '<viz:color r="1" g="2" b="3"/>'])
    expect(gexf).toContain(text);
});

const claim = {
  id: 'clm_1',
  subject: { id: 'ent_1', slug: 'a', kind: 'NATION', name: 'A' },
  predicate: 'AIDS',
  object: { id: 'ent_2', slug: 'b', kind: 'NATION', name: 'B' },
  office: null,
  stance: null,
  polarity: 'AFFIRMED',
  summary: null,
  recordedAt: '2026-11-20T10:00:00.000Z',
  speakers: [{ id: 'ent_3', slug: 's', kind: 'PERSON', name: 'Some Body' }],
  article: {
    id: 'art_1',
    title: '100 % of {aid} & trade_offs',
    url: 'https://example.org/a%20b#c',
    publishedOn: '1999-06~',
    licence: null,
    authors: [{ id: 'ent_4', slug: 'x', kind: 'PERSON', name: 'Alex de Ramon' }],
    publisher: { id: 'ent_5', slug: 'p', kind: 'INSTITUTION', name: 'Example Press' },
  },
} as unknown as ClaimFragment;

test('A claim is cited with its article, in BibTeX that no program takes for commands', () => {
  const [own, article] = bibtexOf(claimReferences(claim, 'http://here/#/network?select=clm_1', stamp.taken)).split('\n@');
  expect(own).toContain('note = {Claim clm\\_1: A aids B. Said by Some Body. It stands in art\\_1.}');
  expect(own).toContain('urldate = {2026-11-25}');
  for (const line of [
    'misc{art_1,',
    'title = {{100 \\% of \\{aid\\} \\& trade\\_offs}}',
    'author = {{Alex de Ramon}}',
    'year = {1999}',
    'date = {1999-06}',
    'url = {https://example.org/a\\%20b\\#c}',
  ])
    expect(article).toContain(line);
});

test('CSL-JSON gives dates as exactly as they are known, and names as they are written', () => {
  const [own, article] = JSON.parse(cslJsonOf(claimReferences(claim, 'http://here/', stamp.taken)));
  expect(own).toMatchObject({ id: 'entente-clm_1', type: 'webpage', issued: { 'date-parts': [[2026, 11, 20]] }, accessed: { 'date-parts': [[2026, 11, 25]] } });
  expect(article).toMatchObject({ title: '100 % of {aid} & trade_offs', author: [{ literal: 'Alex de Ramon' }], issued: { 'date-parts': [[1999, 6]] } });
  const [view] = JSON.parse(cslJsonOf([viewReference(stamp)]));
  expect(view).toMatchObject({ title: stamp.title, URL: stamp.address, note: expect.stringContaining('CC0 1.0') });
});
