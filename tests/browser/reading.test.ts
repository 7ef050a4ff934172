import { describe, expect, test } from 'vitest';
import { dashboard, hasBrowser } from './support/dashboard.js';
import { editorToken } from './support/seeded-server.js';
import { settled } from './support/settled.js';

const { open, faults } = dashboard();

describe.skipIf(!hasBrowser)('The opening page', () => {
  test('asks five questions, and answers each with what the graph holds', async () => {
    const page = await open('');
    expect(await page.locator('.question h2').allInnerTexts()).toHaveLength(5);
    expect(await page.locator('.question').first().innerText()).toMatch(/Of \d+ predictions, \d+ den(y|ies)/);
    expect(await page.locator('.side-for').innerText()).toContain('Arms control');
    expect(await page.locator('.voices').innerText()).toContain('Brookings Institution');
  });

  test('answers as of the date that is typed', async () => {
    const page = await open('');
    await page.getByLabel('As of', { exact: true }).fill('1999-06');
    await page.keyboard.press('Enter');
    await settled(page);
    expect(page.url()).toContain('#/questions?on=1999-06');
    expect(await page.locator('.leaders').innerText()).toMatch(/Bill Clinton[\s\S]*Boris Yeltsin/);
  });

  test('says how to write a date, and does not follow a wrong one', async () => {
    const page = await open('');
    await page.getByLabel('As of', { exact: true }).fill('June 1999');
    await page.keyboard.press('Enter');
    expect(await page.getByText('Write 1985, 1991-12 or 1991-12-25.').isVisible()).toBe(true);
    expect(page.url()).not.toContain('on=');
    await page.getByLabel('As known on').fill('2026-11');
    expect(await page.getByText('A full day is needed: write 2026-11-25.').isVisible()).toBe(true);
  });
});

describe.skipIf(!hasBrowser)('The evidence', () => {
  test('of an answer is the claims that it was counted from', async () => {
    const page = await open('');
    await page.getByText('Every prediction, with its source').click();
    await settled(page);
    const counted = Number(/Of (\d+) predictions/.exec(await page.locator('.question').first().innerText())?.[1]);
    expect(await page.locator('.evidence .claim').count()).toBe(counted);
    expect(new Set(await page.locator('.evidence .claim .mark:first-child').allInnerTexts())).toEqual(new Set(['prediction']));
  });

  test.each([
    ['United States Department of Justice', 1],
    ['Brookings Institution', 5],
  ])('of a voice is what it says of the two, by its name and by its number: %s', async (name, count) => {
    const page = await open('#/questions?said=prediction&issues=arms-control');
    const row = page.locator('.voices tr').filter({ hasText: name });
    for (const link of [row.getByRole('link').filter({ hasText: name }), row.getByRole('link', { name: `${name}: ` })]) {
      await link.click();
      await settled(page);
      const claims = page.locator('.evidence .claim');
      expect(await claims.count()).toBe(count);
      for (const source of await claims.locator('.source').allInnerTexts()) expect(source).toContain(name);
      expect(await page.locator('.evidence .voice').textContent()).toContain(`${name} says of them`);
    }
    const again = await open(new URL(page.url()).hash);
    expect(await again.locator('.evidence .claim').count()).toBe(count);
    await again.getByRole('link', { name: 'What all say of them' }).click();
    await settled(again);
    expect(new URL(again.url()).hash).toBe('#/questions?select=russia~united-states');
  });

  test('names the filters that narrow it, says of how many, and takes them off', async () => {
    const page = await open('');
    await page
      .locator('.side-for')
      .getByRole('link', { name: /Arms control/ })
      .click();
    await settled(page);
    const narrowed = page.locator('.evidence .narrowed');
    expect(await narrowed.innerText()).toContain('6 of 45 claims, by the filter: on arms control.');
    await narrowed.getByRole('button', { name: 'Take it off' }).click();
    await settled(page);
    expect(new URL(page.url()).hash).toBe('#/questions?select=russia~united-states');
    expect(await page.locator('.evidence .cut').first().innerText()).toContain('of 45 claims');
    expect(await narrowed.count()).toBe(0);
  });

  test('is no dead end where filters leave nothing', async () => {
    const page = await open('#/questions?select=brookings-institution&said=prediction');
    expect(await page.locator('.evidence .notice-empty').innerText()).toBe('No claim says so.');
    expect(await page.locator('.evidence .narrowed').innerText()).toContain('0 of 6 claims, by the filter: prediction.');
    await page.getByRole('button', { name: 'Take it off' }).click();
    await settled(page);
    expect(await page.locator('.evidence .claim').count()).toBe(6);
  });

  test('says which claims of an entity it leaves out, with a way to them', async () => {
    const page = await open('#/questions?select=brookings-institution');
    expect(await page.locator('.evidence .cut').first().innerText()).toMatch(/^All 6 claims/);
    await page.locator('.evidence').getByRole('link', { name: '5 more that it makes itself' }).click();
    await settled(page);
    expect(new URL(page.url()).hash).toContain('#/entity?of=brookings-institution&role=speaker');
  });

  test('shows who says so, where, and where the words stand when the text is not held', async () => {
    const page = await open('#/questions?select=brookings-institution&issues=arms-control');
    const claim = page.locator('.evidence .claim').first();
    expect(await claim.innerText()).toContain('Will US-Russia Relations Ever Improve?');
    await claim.getByText(/Where the .*(words|passages).* stand/).click();
    expect(await claim.innerText()).toMatch(/Characters [\d,]+–[\d,]+.*npx entente add/s);
  });

  test('can be cited, with an address that leads back to the claim', async () => {
    const page = await open('#/questions?select=russia~united-states&said=prediction', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator('.evidence .claim').first().getByText('Cite this').click();
    await page.getByText('Copied').waitFor();
    const cited = await page.evaluate(() => navigator.clipboard.readText());
    expect(cited).toMatch(/“Will US-Russia Relations Ever Improve\?”.*claim clm_\S+, recorded .* http/);
    const link = new URL(/http\S+$/.exec(cited)?.[0] ?? '');
    const again = await open(link.hash);
    expect(await again.locator('.evidence .claim').count()).toBe(1);
  });

  test('can be read to its end, page after page', async () => {
    const page = await open('#/questions?select=russia');
    const claims = page.locator('.evidence .claim');
    const total = Number(/of (\d+) claims/.exec(await page.locator('.evidence .cut').first().innerText())?.[1]);
    expect(total).toBeGreaterThan(100);
    for (let shown = 10; shown < total; shown += 30) {
      expect(await claims.count()).toBe(shown);
      await page.locator('.evidence').getByRole('button', { name: 'Show more' }).click();
      await settled(page);
    }
    expect(await claims.count()).toBe(total);
    expect(await page.locator('.evidence').getByRole('button', { name: 'Show more' }).count()).toBe(0);
  });

  test('follows the filters and the date', async () => {
    const page = await open('#/questions?select=russia~united-states&predicates=sanctions&on=2015');
    const claims = await page.locator('.evidence .claim .statement').allInnerTexts();
    expect(claims.length).toBeGreaterThan(0);
    for (const claim of claims) expect(claim).toContain('sanctions');
  });
});

describe.skipIf(!hasBrowser)('The search box', () => {
  test.each(['Путин', 'putn', 'Poutine'])('finds Vladimir Putin by “%s”, by the keyboard alone', async (typed) => {
    const page = await open('');
    await page.keyboard.press('/');
    await page.keyboard.type(typed);
    await page.getByRole('option', { name: /Vladimir Putin/ }).waitFor();
    await page.keyboard.press('Enter');
    await settled(page);
    expect(await page.locator('.evidence h3').innerText()).toContain('Vladimir Putin');
  });

  test('says so when nothing is like what was typed', async () => {
    const page = await open('');
    await page.keyboard.press('/');
    await page.keyboard.type('zzzzqqqq');
    await page.getByText('Nothing is called anything like “zzzzqqqq”.').waitFor();
  });
});

describe.skipIf(!hasBrowser)('The address', () => {
  test.each([
    '#/questions?on=1985&select=mikhail-gorbachev',
    '#/questions?a=united-states&b=china&said=fact,reported&confidence=0.5',
    '#/network?of=ukraine&hops=1&on=2015&kinds=nation,leader&select=russia~ukraine',
    '#/network?path=brookings-institution~vladimir-putin&hide=nato&isolated=yes&predicates=takes-position-on',
    '#/network?table=yes&known=2030-01-01',
  ])('shows a colleague the same: %s', async (hash) => {
    const [mine, hers] = [await open(hash), await open(hash)];
    for (const part of ['main', '.evidence', '.bars']) expect(await hers.locator(part).innerText()).toBe(await mine.locator(part).innerText());
    expect(new URL(hers.url()).hash).toBe(new URL(mine.url()).hash);
    const canvas = '.canvas';
    if ((await mine.locator(canvas).count()) > 0) expect(await hers.locator(canvas).screenshot()).toEqual(await mine.locator(canvas).screenshot());
  });

  test('goes back and forward through what was chosen', async () => {
    const page = await open('');
    await page.getByRole('link', { name: 'Network', exact: true }).click();
    await settled(page);
    await page.getByLabel('As of', { exact: true }).fill('1999');
    await page.keyboard.press('Enter');
    await settled(page);
    await page.goBack();
    expect(new URL(page.url()).hash).toBe('#/network');
    await page.goBack();
    await settled(page);
    expect(await page.locator('.question').count()).toBe(5);
    await page.goForward();
    await page.goForward();
    await settled(page);
    expect(new URL(page.url()).hash).toBe('#/network?on=1999');
    expect(await page.locator('.network-summary').innerText()).toContain('As of 1999');
  });

  test('keeps a date that was typed when the slider moves on, in one step however far it moves', async () => {
    const page = await open('#/network');
    const hash = () => new URL(page.url()).hash;
    await page.getByLabel('As of', { exact: true }).fill('2017');
    await page.keyboard.press('Enter');
    await page.getByRole('slider', { name: 'Year' }).focus();
    for (let year = 2017; year > 2012; year--) await page.keyboard.press('ArrowLeft');
    expect(hash()).toBe('#/network?on=2012');
    await page.goBack();
    expect(hash()).toBe('#/network?on=2017');
    await page.getByRole('slider', { name: 'Year' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(hash()).toBe('#/network?on=2018');
    await page.goBack();
    await page.goBack();
    expect(hash()).toBe('#/network');
  });

  test('may hold nonsense: it is left out, and each piece is named', async () => {
    const page = await open('#/network?hops=9&colour=red&on=1999-13&of=ukraine');
    const notices = await page.locator('.notice-address').allInnerTexts();
    expect(notices).toHaveLength(3);
    for (const said of ['hops=9', 'colour', 'on=1999-13']) expect(notices.join()).toContain(said);
    expect(await page.locator('.network-summary').innerText()).toContain('Ukraine');
  });
});

describe.skipIf(!hasBrowser)('The server', () => {
  test('that cannot be reached is said to be, and asked again', async () => {
    const page = await open('');
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('link', { name: 'Network', exact: true }).click();
    await page.locator('.notice-offline').first().waitFor();
    expect(await page.locator('.notice-offline').first().innerText()).toContain('The server cannot be reached.');
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await page.locator('.network-summary').waitFor();
    expect(faults.splice(0).every((fault) => fault.includes('ERR_FAILED'))).toBe(true);
  });

  test('that was away while a view was opened is asked for the view again', async () => {
    const page = await open('');
    await page.route('**/assets/**', (route) => route.abort());
    await page.getByRole('link', { name: 'Network', exact: true }).click();
    await page.getByText('This view could not be loaded.').waitFor();
    await page.unroute('**/assets/**');
    await page.locator('.network-summary').waitFor();
    expect(await page.locator('link[rel="stylesheet"]').evaluateAll((links) => links.every((link) => (link as HTMLLinkElement).sheet !== null))).toBe(true);
    expect(faults.splice(0).every((fault) => fault.includes('ERR_FAILED'))).toBe(true);
  });

  test('is sent the token of an editor, which this tab alone keeps', async () => {
    const page = await open('');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByLabel('Token', { exact: true }).fill(editorToken);
    const sent = page.waitForRequest('**/graphql');
    await page.keyboard.press('Enter');
    expect(await (await sent).headerValue('authorization')).toBe(`Bearer ${editorToken}`);
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain(editorToken);
    expect(page.url()).not.toContain(editorToken);
  });
});

describe.skipIf(!hasBrowser)('Where nothing is found', () => {
  test('each date and filter that counts is named, and is taken off alone', async () => {
    const page = await open('#/network?of=russia&on=2017&known=2000-01-01&kinds=nation&said=opinion');
    const empty = page.locator('main .notice-empty');
    expect(await empty.locator('p').innerText()).toBe('Nothing surrounds them, by what is set above. Another name may be searched for.');
    expect(await empty.getByRole('link').allInnerTexts()).toEqual([
      'Take off “as of 2017”',
      'Take off “as known on 1 January 2000”',
      'Take off “nations”',
      'Take off all 3',
    ]);
    await empty.getByRole('link', { name: 'as known on' }).click();
    await settled(page);
    expect(new URL(page.url()).hash).toBe('#/network?of=russia&on=2017&kinds=nation&said=opinion');
    expect(await page.locator('.network-summary').innerText()).toMatch(/^As of 2017: \d+ entities/);
  });

  test.each([
    ['stances?known=2000-01-01', 'Nobody takes a position'],
    ['paths?known=2000-01-01', 'Nothing is called “'],
    ['timeline?of=russia&known=2000-01-01', 'Nothing of this is dated'],
    ['entity?of=russia&known=2000-01-01', 'Claims|relation|called'],
    ['article?known=2000-01-01', 'No source was known'],
    ['network?all=yes&known=2000-01-01', 'No claim joins two entities'],
  ])('%s names the day of knowledge as what is set', async (place, words) => {
    const page = await open(`#/${place}`);
    const empty = page.locator('main .notice-empty').first();
    expect(await empty.innerText()).toMatch(new RegExp(words));
    expect(await empty.getByRole('link').allInnerTexts()).toEqual(['Take off “as known on 1 January 2000”']);
  });
});
