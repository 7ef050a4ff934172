import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { dashboard, hasBrowser } from './support/dashboard.js';
import { askApi } from './support/proposed.js';
import { settled } from './support/settled.js';

const { open, url } = dashboard();

async function openSheet(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Take away' }).click();
  await page.getByRole('heading', { name: 'What is written on each' }).waitFor();
  await settled(page);
}

/** Takes a file; gives its name and content. */
async function take(page: Page, name: string): Promise<{ readonly name: string; readonly content: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

const textOf = async (page: Page, name: string): Promise<string> => (await take(page, name)).content.toString('utf8');

/** Parses XML in the browser, which says what is wrong with it, and counts elements by name. */
const countElements = (page: Page, xml: string, names: readonly string[]) =>
  page.evaluate(
    ([text, wanted]) => {
      const blob = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
      return fetchXml(blob, wanted);
      async function fetchXml(address: string, all: readonly string[]): Promise<readonly number[]> {
        const request = new XMLHttpRequest();
        request.open('GET', address);
        request.responseType = 'document';
        await new Promise((loaded) => {
          request.onloadend = loaded;
          request.send();
        });
        const found = request.responseXML;
        return found === null ? [] : all.map((name) => found.getElementsByTagName(name).length);
      }
    },
    [xml, names] as const,
  );

describe.skipIf(!hasBrowser)('The network can be taken away', () => {
  const place = '#/network?of=ukraine&on=2015&predicates=member-of,sanctions,criticizes&said=opinion';

  /** What every file says of where it is from. */
  function expectStamp(text: string): void {
    for (const words of [
      'Network around Ukraine',
      'as of 2015',
      'As known on ',
      'is a member of',
      'Taken from Entente on ',
      `${url()}/#/network?of=ukraine`,
      '(licence not said)',
    ])
      expect(text).toContain(words);
    // The network does not follow what is said as opinion, so nothing says that it does.
    expect(text).not.toContain('Filters: opinion');
    expect(text).toMatch(/known=\d{4}-\d\d-\d\dT/);
  }

  test('as SVG, which has every entity and says where it is from', async () => {
    const page = await open(place);
    const [, count = ''] = /: (\d+) entit/.exec(await page.locator('.network-summary').innerText()) ?? [];
    await openSheet(page);
    const { name, content } = await take(page, 'SVG of a picture that stays sharp');
    const svg = content.toString('utf8');
    expect(name).toMatch(/^Network-around-Ukraine-\d{4}-\d\d-\d\d\.svg$/);
    expectStamp(svg);
    const heads = svg.match(/d="M0 0L/g)?.length ?? 0;
    expect(heads).toBeGreaterThan(0);
    expect(svg.match(/fill-rule="evenodd"/g)).toHaveLength(Number(count) + 6 + heads);
    const page2 = await page.context().newPage();
    await page2.goto('about:blank');
    expect(await countElements(page2, svg, ['parsererror', 'title', 'desc'])).toEqual([0, 1, 1]);
  });

  test('as PNG, twice as large as it is drawn', async () => {
    const page = await open(place);
    await openSheet(page);
    const { content } = await take(page, 'PNG of a picture');
    expect(content.subarray(1, 4).toString()).toBe('PNG');
    expect(content.readUInt32BE(16)).toBe(2 * (1_200 + 56));
    expect(content.length).toBeGreaterThan(20_000);
  });

  test('as GEXF, with an edge for each relation, and as CSV with a row for each', async () => {
    const page = await open(place);
    const [, nodes, relations] = /: (\d+) entit\w+ and (\d+) relation/.exec(await page.locator('.network-summary').innerText()) ?? [];
    await openSheet(page);
    const gexf = await textOf(page, 'GEXF of the network, for Gephi and its like');
    expectStamp(gexf);
    const page2 = await page.context().newPage();
    await page2.goto('about:blank');
    expect(await countElements(page2, gexf, ['parsererror', 'node', 'edge'])).toEqual([0, Number(nodes), Number(relations)]);
    const csv = await textOf(page, `CSV of Relations: ${relations} rows`);
    expectStamp(csv);
    expect(csv.split('\r\n').findIndex((line) => line.startsWith('Network around'))).toBe(Number(relations) + 1);
    expect(csv.startsWith('\uFEFFSubject,Relation,Object,')).toBe(true);
  });

  test('as citations of the view and of the claim chosen, and closes by the keyboard', async () => {
    const page = await open('#/network');
    await openSheet(page);
    expect(await page.getByRole('button', { name: 'BibTeX of the claim chosen, with its article' }).count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.locator('.evidence').waitFor();
    await page.goto(`${url()}/#/network?select=russia~united-states&said=prediction`);
    await settled(page);
    await page.getByRole('link', { name: 'Link to this claim' }).first().click();
    await settled(page);
    await page.getByRole('button', { name: 'Take away' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'What is written on each' }).waitFor();
    const view = JSON.parse(await textOf(page, 'CSL-JSON of this view'));
    expect(view[0]).toMatchObject({ type: 'webpage', title: 'Network around Russia, United States', publisher: 'Entente' });
    const bibtex = await textOf(page, 'BibTeX of the claim chosen, with its article');
    expect(bibtex).toContain('{Will US-Russia Relations Ever Improve?}');
    expect(bibtex).toContain('author = {{Alex de Ramon}}');
    expect(bibtex).toMatch(/@misc\{entente-clm_/);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
});

describe.skipIf(!hasBrowser)('Other views can be taken away', () => {
  test.each([
    ['#/timeline?of=vladimir-putin', 'Timeline of Vladimir Putin'],
    ['#/stances?on=2017', 'Stances of actors on issues'],
  ])('%s as a picture', async (place, title) => {
    const page = await open(place);
    await openSheet(page);
    const svg = await textOf(page, 'SVG of a picture that stays sharp');
    expect(svg).toContain(`<title>${title}`);
    expect(svg).toMatch(/Source: .*: \d+ claim/);
    expect((await take(page, 'PNG of a picture')).content.subarray(1, 4).toString()).toBe('PNG');
  });

  test.each([
    '#/questions',
    '#/common-ground',
    '#/paths',
    '#/contradictions',
    '#/entity?of=vladimir-putin',
    '#/article?id=art_fd26d39691317c16c7fafb93e67278cf',
  ])('%s names the sources of what it shows', async (place) => {
    const page = await open(place);
    await openSheet(page);
    expect(await page.locator('.stamp').first().innerText()).toMatch(/\d sources?: .*\(.*\)/);
    expect(await textOf(page, 'BibTeX of this view')).toContain('@misc{entente-');
  });

  test('as tables that say how many rows they have of how many, and only the filters that they follow', async () => {
    const page = await open('#/entity?of=russia&authors=alex-de-ramon');
    await openSheet(page);
    const relations = await textOf(page, 'CSV of Relations of Russia');
    expect(relations).toMatch(/This table has 100 of \d+ relations, newest first\./);
    for (const table of ['Relations of Russia', 'Holders', 'Sources on Russia']) expect(await textOf(page, `CSV of ${table}`)).toContain('Filters: none.');
    expect(await textOf(page, 'CSV of Claims on Russia')).toContain('Filters: by alex de ramon.');
  });

  test('with the positions and the grounds of the five questions among the sources', async () => {
    const page = await open('#/questions?on=2017');
    const issues = await page
      .locator('.standings th[scope="row"] a')
      .evaluateAll((links) => links.map((link) => /select=([\w-]+)/.exec(link.getAttribute('href') ?? '')?.[1]));
    expect(issues.length).toBeGreaterThan(2);
    await openSheet(page);
    const named = await page.locator('.take-away details .stamp').textContent();
    for (const issue of issues) {
      const query = `{ positions(issue: { slug: "${issue}" }, asOf: { valid: "2017" }) { claims { article { title } } } }`;
      const { positions } = (await askApi(url(), '', query)) as {
        readonly positions: readonly { readonly claims: readonly { readonly article: { readonly title: string } }[] }[];
      };
      for (const { article } of positions.flatMap(({ claims }) => claims)) expect(named).toContain(article.title);
    }
  });

  test('as tables that name the sources of their own rows, and no others', async () => {
    const page = await open('#/entity?of=russia&authors=alex-de-ramon');
    await openSheet(page);
    const sourcesIn = (csv: string) => csv.split('\r\n').filter((line) => /^"?Source: /.test(line));
    const claims = await textOf(page, 'CSV of Claims on Russia');
    const rows = Number(/This table has (?:all )?(\d+)/.exec(claims)?.[1]);
    const counted = sourcesIn(claims).map((line) => Number(/: ([\d,]+) claims?"?$/.exec(line)?.[1]?.replace(',', '')));
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(rows);
    const relations = sourcesIn(await textOf(page, 'CSV of Relations of Russia'));
    expect(relations.length).toBeGreaterThan(counted.length);
    const holders = sourcesIn(await textOf(page, 'CSV of Holders'));
    expect(holders.length).toBeGreaterThan(0);
    expect(holders.length).toBeLessThan(relations.length);
    const sources = await textOf(page, 'CSV of Sources on Russia');
    expect(sourcesIn(sources)).toEqual([]);
    expect(sources).toContain('each row names its own licence');
  });

  test.each([
    ['#/network?of=iceland', 'CSV of Entities', 'neither claims nor relations'],
    ['#/changes', 'CSV of Changes', 'each claim names its own'],
  ])('%s says plainly where the sources of a table are not listed', async (place, table, words) => {
    const page = await open(place);
    await openSheet(page);
    expect(await textOf(page, table)).toContain(words);
  });

  test('with the claims of contradictions as sources, and by what they were chosen', async () => {
    const page = await open('#/contradictions?status=open');
    await openSheet(page);
    const csv = await textOf(page, 'CSV of Contradictions');
    expect(csv).toContain('This table has one row, which is all there is.');
    expect(await page.locator('body').innerText()).not.toMatch(/\b1 source, each/);
    expect(csv).toContain('Filters: open alone.');
    expect(csv).toMatch(/known=\d{4}-/);
  });

  test('as tables, also while a drawing of the same is shown', async () => {
    const page = await open('#/paths');
    await openSheet(page);
    const csv = await textOf(page, 'CSV of Ways from');
    expect(csv).toContain('Way,Step,From,Relation,To');
  });

  test('with shares of three digits', async () => {
    const page = await open('#/stances');
    await openSheet(page);
    const csv = await textOf(page, 'CSV of How far they agree');
    expect(csv).toMatch(/,0\.\d{1,3},/);
    expect(csv).not.toMatch(/\.\d{4,},/);
  });
});

/** Holds back the answers to one operation until they are let go. */
async function holdBack(page: Page, operation: string): Promise<() => void> {
  let letGo = () => {};
  const isLetGo = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes(`query ${operation}(`)) await isLetGo;
    await route.continue();
  });
  return letGo;
}

async function chooseDate(page: Page, date: string): Promise<void> {
  await page.getByLabel('As of', { exact: true }).fill(date);
  await page.getByLabel('As of', { exact: true }).press('Enter');
  await page.locator('main [aria-busy="true"]').waitFor();
}

describe.skipIf(!hasBrowser)('While another date is on its way', () => {
  test.each([
    ['#/network?of=russia&on=2017', 'Surroundings', 'SVG of a picture that stays sharp'],
    ['#/network?all=yes&on=2017', 'WholeGraph', 'SVG of a picture that stays sharp'],
    ['#/stances?on=2017&table=yes', 'PositionsByIssue', 'CSV of Positions'],
    ['#/common-ground?on=2017', 'CommonGroundOf', 'CSV of Common ground'],
    ['#/paths?on=2017', 'Ways', 'CSV of Ways from'],
  ])('%s keeps the date of what it shows, and nothing can be taken away before', async (place, operation, file) => {
    const page = await open(place);
    const summary = page.locator('.network-summary, .view-summary');
    expect(await summary.innerText()).toMatch(/^As of 2017: /);
    const letGo = await holdBack(page, operation);
    await chooseDate(page, '1950');
    expect(await summary.innerText()).toMatch(/^As of 2017: /);
    await page.getByRole('button', { name: 'Take away' }).click();
    await page.getByText('The view is being loaded: take it away when it is there.').waitFor();
    expect(await page.locator('.take-away .saver').count()).toBe(0);
    letGo();
    const content = await textOf(page, file);
    expect(content).toContain('In the world: as of 1950.');
    expect(content).toContain('on=1950');
    expect(await summary.innerText()).toMatch(/^As of 1950: /);
  });
});

describe.skipIf(!hasBrowser)('Where a date is set', () => {
  test('it is said that claims without dates count, on the page and in the files', async () => {
    const rule = 'Claims without dates count at every date';
    const page = await open('#/stances?on=1900');
    expect(await page.locator('.as-of').innerText()).toContain(`${rule}.`);
    await openSheet(page);
    expect(await textOf(page, 'SVG of a picture that stays sharp')).toContain(rule);
    expect(await textOf(page, 'CSV of Positions')).toContain(rule);
    for (const other of ['#/stances', '#/contradictions?on=1900']) {
      await page.goto(`${url()}/${other}`);
      await settled(page);
      expect(await page.locator('.as-of').innerText()).not.toContain(rule);
    }
  });

  test('the ways and the relations that have no dates are counted', async () => {
    const page = await open('#/paths?on=1900&certain=yes&table=yes');
    expect(await page.locator('.as-of').innerText()).toContain('Claims without dates count at every date, for certain too.');
    expect(await page.locator('.view-summary').innerText()).toMatch(/They are made of \d+ relations?\. \d+ of the relations (is|are) undated\./);
    await page.goto(`${url()}/#/network?of=russia&on=1900&table=yes`);
    await settled(page);
    const undated = await page.getByRole('table', { name: 'Relations' }).getByRole('cell', { name: 'undated', exact: true }).count();
    expect(undated).toBeGreaterThan(0);
    expect(await page.locator('.network-summary').innerText()).toContain(`${undated} of the relations ${undated === 1 ? 'is' : 'are'} undated.`);
  });
});
