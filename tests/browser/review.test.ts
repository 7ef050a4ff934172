import type { Locator, Page, Response } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { dashboard, hasBrowser } from './support/dashboard.js';
import { askApi, harbourTalks, propose } from './support/proposed.js';
import { contributorToken, editorToken, readerToken } from './support/seeded-server.js';
import { drawn, settled } from './support/settled.js';

// What is decided is in the graph from then on, and the next article is read with it: each test has a graph of its own.
const { open, faults, url } = dashboard('each test');

/** Opens the page as the holder of a token. */
const openAs = (token: string, hash: string): Promise<Page> => open(hash, { token });

/** Opens what is proposed by an article, as an editor. */
const openProposed = async (also = ''): Promise<Page> => openAs(editorToken, `#/review?proposal=${await propose(url())}${also}`);

async function signIn(page: Page, token: string): Promise<void> {
  await page.getByRole('button', { name: 'Sign in', exact: true }).first().click();
  await page.getByLabel('Token', { exact: true }).fill(token);
  await page.keyboard.press('Enter');
}

const current = (page: Page) => page.locator('.item[aria-current="true"]');
const named = (page: Page, words: string | RegExp) => page.getByRole('article', { name: words });

/** Goes down to an item by the keyboard. */
async function goDownTo(page: Page, words: RegExp): Promise<void> {
  for (let step = 0; step < 20; step++) {
    if (words.test((await current(page).getAttribute('aria-label')) ?? '')) return;
    await page.keyboard.press('j');
  }
  throw new Error(`no item is called ${words}`);
}

/** Clicks as a hand does, with a moment between pressing and releasing, in which nothing may move from under it. */
async function pressAndRelease(page: Page, target: Locator): Promise<void> {
  await target.hover();
  await page.mouse.down();
  await drawn(page);
  await page.mouse.up();
}

/** The decisions that the page sends from now on. */
function decisionsOf(page: Page): readonly string[] {
  const sent: string[] = [];
  page.on('request', (request) => /mutation/.test(request.postData() ?? '') && sent.push(request.postData() ?? ''));
  return sent;
}

const isProposalPage = (response: Response) => (response.request().postData() ?? '').includes('query ProposalPage');

interface Clicked {
  /** What it is in, and must be under the pointer to the end. */
  readonly area: Locator;
  readonly button: Locator;
  /** What is drawn once it is decided. */
  readonly decided: Locator;
}

/**
 * Clicks on a decision three times at the same place of the screen: to decide, as soon as that is drawn, and once more when
 * the graph told what it made of it, and was asked anew.
 */
async function clickThrice(page: Page, { area, button, decided }: Clicked): Promise<void> {
  await button.scrollIntoViewIfNeeded();
  const box = await button.boundingBox();
  if (box === null) throw new Error('there is no button');
  const at = [box.x + box.width / 2, box.y + box.height / 2] as const;
  const decideAndClick = async () => {
    await page.mouse.click(...at);
    await decided.waitFor();
    await page.mouse.click(...at);
  };
  await Promise.all([page.waitForResponse(isProposalPage), decideAndClick()]);
  await drawn(page);
  await page.mouse.click(...at);
  // What another click had decided would be on its way now, and what is on its way is busy.
  await settled(page);
  expect(await area.evaluate((element, [x, y]) => element.contains(document.elementFromPoint(x, y)), at)).toBe(true);
}

const claimsOf = (filter: string) => askApi(url(), '', `{ claims(filter: ${filter}) { nodes { evidence { quote } } } }`);

describe.skipIf(!hasBrowser)('Review', () => {
  test('says to who has no token what is needed and where it is, and asks for none of what was proposed', async () => {
    const asked: string[] = [];
    const page = await open('');
    page.on('request', (request) => asked.push(request.postData() ?? ''));
    await page.getByRole('link', { name: 'Review' }).click();
    await settled(page);
    expect(await page.locator('main').innerText()).toMatch(/sign in with the token of a contributor[\s\S]*it printed where the editor token is/);
    expect(asked.filter((body) => body.includes('proposals('))).toEqual([]);
  });

  test('is refused to a reader, and says why', async () => {
    const page = await openAs(readerToken, '#/review');
    expect(await page.locator('main').innerText()).toContain('The token that this tab holds is a reader’s.');
    expect(await page.locator('.top').innerText()).toContain('Signed in: reader');
  });

  test('tells a wrong token from a right one, and keeps only that, in this tab alone', async () => {
    const page = await open('#/review');
    await signIn(page, 'no-token-of-this-server');
    await page.getByText('This server does not know this token.').waitFor();
    expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('no-token');
    expect(faults.splice(0).every((fault) => fault.includes('401'))).toBe(true);
    await page.getByLabel('Token', { exact: true }).fill(editorToken);
    await page.keyboard.press('Enter');
    await page.getByText('Signed in: editor').waitFor();
    await settled(page);
    expect(page.url()).not.toContain(editorToken);
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain(editorToken);
    await page.getByText('Signed in: editor').click();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.locator('main').getByRole('button', { name: 'Sign in with a token' }).waitFor();
    expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain(editorToken);
  });

  test('says so when the server no longer knows the token that the tab holds', async () => {
    const page = await openAs('token-of-another-server', '#/review');
    expect(await page.locator('main').innerText()).toContain('This server does not know the token that this tab holds');
    expect(faults.splice(0).every((fault) => fault.includes('401'))).toBe(true);
  });

  test('shows a contributor every item in its sentence, asked for once, and decides nothing for them', async () => {
    const page = await openAs(contributorToken, '');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.postData() ?? ''));
    await page.goto(`${url()}/#/review?proposal=${await propose(url())}`);
    await page.getByText('Live: what others propose').waitFor();
    await settled(page);
    expect(asked.filter((body) => body.includes('query ProposalPage'))).toHaveLength(1);
    expect(await page.locator('main').innerText()).toContain('Deciding is for editors');
    const georgia = named(page, /Georgia/);
    expect(await georgia.locator('blockquote').innerText()).toBe('Georgia was not at the table.');
    expect(await georgia.locator('mark').innerText()).toBe('Georgia');
    expect(await page.locator('.item button').count()).toBe(0);
    await page.keyboard.press('a');
    expect(await page.locator('.item-decided').count()).toBe(0);
  });

  test('is done by the keyboard alone, and what is accepted is in the graph', async () => {
    const id = await propose(url());
    const criticism = '{ subject: { slug: "harbour-institute" }, predicates: [CRITICIZES] }';
    const page = await openAs(editorToken, '#/review');
    await page.getByRole('link', { name: harbourTalks.title, exact: true }).focus();
    await page.keyboard.press('Enter');
    await current(page).waitFor();
    await settled(page);
    await expect(claimsOf(criticism)).rejects.toThrow('NOT_FOUND');

    // A claim, with the name that it waits for.
    await goDownTo(page, /Statement: Harbour Institute criticizes Russia/);
    expect(await current(page).innerText()).toMatch(/Waits for Harbour Institute[\s\S]*Accept, and add Harbour Institute/);
    await page.keyboard.press('a');
    await named(page, 'Statement: Harbour Institute criticizes Russia').getByText('✓ Accepted').waitFor();
    await named(page, 'New name: "Harbour Institute"').getByText('✓ Accepted').waitFor();
    expect(await named(page, 'New name: "Harbour Institute"').locator('h2').innerText()).toBe('✓ Accepted: Harbour Institute, a new institution');
    expect(await claimsOf(criticism)).toEqual({ claims: { nodes: [{ evidence: [{ quote: 'Harbour Institute criticized Russia' }] }] } });

    // Another entity instead, found by name.
    await goDownTo(page, /New name: "Ana Petrova"/);
    await page.keyboard.press('u');
    await page.keyboard.type('Macron');
    await page.getByRole('option', { name: /Emmanuel Macron/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /Accept: it is.*Emmanuel Macron/ }).waitFor();
    await page.keyboard.press('Enter');
    await named(page, /New name: "Ana Petrova"/)
      .getByText('✓ Accepted')
      .waitFor();
    expect(
      await named(page, /New name: "Ana Petrova"/)
        .locator('h2')
        .innerText(),
    ).toBe('✓ Accepted: “Ana Petrova” is Emmanuel Macron');
    expect(await page.locator('.review-said').innerText()).toMatch(/^Accepted: “Ana Petrova” is Emmanuel Macron\. \d+ items wait/);

    // A sentence: made into a statement.
    await goDownTo(page, /Sentence: China, India/);
    await page.keyboard.press('a');
    await page.keyboard.type('China');
    await page.keyboard.press('Tab');
    await page.keyboard.type('cooperates');
    await page.keyboard.press('Tab');
    await page.keyboard.type('India');
    await page.keyboard.press('Tab');
    await page.keyboard.type('prediction');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Accept this statement' }).focus();
    await page.keyboard.press('Enter');
    await named(page, /Sentence: China, India/)
      .getByText('✓ Accepted')
      .waitFor();
    expect(await claimsOf('{ subject: { slug: "china" }, predicates: [COOPERATES_WITH], object: { slug: "india" }, epistemic: [PREDICTION] }')).toMatchObject({
      claims: { nodes: [{ evidence: [{ quote: /Whether China and India will follow/ }] }] },
    });

    // A rejection; then the counts, here and in the API.
    await page.keyboard.press('k');
    await goDownTo(page, /Which one\?: "Georgia"/);
    await page.keyboard.press('r');
    await named(page, /Georgia/)
      .getByText('✕ Rejected')
      .waitFor();
    const { node } = (await askApi(url(), editorToken, `{ node(id: "${id}") { ... on Proposal { pendingCount acceptedCount rejectedCount } } }`)) as {
      readonly node: { readonly pendingCount: number; readonly acceptedCount: number; readonly rejectedCount: number };
    };
    expect(await page.locator('.review-counts').innerText()).toBe(
      `${node.pendingCount} waiting · ${node.acceptedCount} accepted · ${node.rejectedCount} rejected`,
    );
    expect(node.rejectedCount).toBe(1);
  });

  test('accepts all that stands as it is, once it was said what that is, and says there what became of it, so that a second click decides nothing else', async () => {
    const page = await openProposed();
    const sent = decisionsOf(page);
    const before = await page.locator('.item').count();
    await page.getByRole('button', { name: /Accept all that stands as it is/ }).click();
    const notice = page.locator('.decide-all .notice');
    expect(await notice.innerText()).toMatch(/It accepts .*statements?/);
    const sure = page.getByRole('button', { name: /^Accept these/ });
    expect(await sure.evaluate((button) => button === document.activeElement)).toBe(true);
    await clickThrice(page, { area: page.locator('.decide-all'), button: sure, decided: notice.getByText(/^Accepted: \d+ items/) });
    expect(sent).toHaveLength(1);
    const accepted = Number(/Accepted: (\d+)/.exec(await notice.innerText())?.[1]);
    expect(
      await page
        .getByRole('status')
        .filter({ hasText: `Accepted: ${accepted} items` })
        .count(),
    ).toBe(1);
    expect(await page.locator('.accepted').count()).toBe(accepted);
    expect(accepted).toBeLessThan(before);
    expect(new Set(await page.locator('.item:not(.item-decided) .mark:first-child').allInnerTexts())).toEqual(new Set(['Sentence']));
  });

  test('shows what others decide as they decide it, and has a colleague see the same item', async () => {
    const mine = await openProposed();
    await goDownTo(mine, /Georgia/);
    const { hash } = new URL(mine.url());
    expect(hash).toMatch(/item=pit_/);
    const hers = await openAs(contributorToken, hash);
    expect(await current(hers).getAttribute('aria-label')).toBe(await current(mine).getAttribute('aria-label'));
    expect(new URL(hers.url()).hash).toBe(hash);
    await hers.getByText('Live: what others propose').waitFor();
    await mine.keyboard.press('a');
    await named(hers, /Georgia/)
      .getByText('✓ Accepted')
      .waitFor();
    expect(await hers.locator('.review-counts').innerText()).toContain('1 accepted');
  });

  test('says in place what is wrong, and loses nothing of what was written', async () => {
    const page = await openProposed();
    await goDownTo(page, /Sentence: China, India/);
    await page.keyboard.press('a');
    await page.getByLabel('Who', { exact: true }).selectOption('china');
    await page.getByLabel('Does or says what').selectOption('HOLDS_OFFICE');
    await page.getByLabel('Towards whom or what').selectOption('india');
    await page.getByLabel('Said as').selectOption('FACT');
    await page.getByRole('button', { name: 'Accept this statement' }).click();
    await current(page).locator('.notice-failed').waitFor();
    expect(await current(page).locator('.notice-failed').innerText()).toMatch(/It was not decided\.[\s\S]*\w/);
    expect(await page.getByLabel('Who', { exact: true }).inputValue()).toBe('china');

    await page.route('**/graphql', (route) => route.abort());
    await page.getByLabel('Does or says what').selectOption('MEETS');
    await page.getByRole('button', { name: 'Accept this statement' }).click();
    await current(page).getByText('Nothing that you chose or wrote is lost').waitFor();
    await page.unroute('**/graphql');
    expect(await page.getByLabel('Does or says what').inputValue()).toBe('MEETS');
    await page.getByRole('button', { name: 'Accept this statement' }).click();
    await named(page, /Sentence: China, India/)
      .getByText('✓ Accepted')
      .waitFor();
    expect(faults.splice(0).every((fault) => fault.includes('ERR_FAILED'))).toBe(true);
  });

  test('says of a statement whose name was rejected that it cannot be accepted', async () => {
    const lanterns = { title: 'Lanterns', publishedOn: '2026-04-01', text: 'The Lantern Committee criticized China.' };
    const page = await openAs(editorToken, `#/review?proposal=${await propose(url(), lanterns)}`);
    await goDownTo(page, /New name: "Lantern Committee"/);
    expect(await current(page).innerText()).toContain('1 statement rests on it');
    await page.keyboard.press('r');
    await named(page, /Statement: Lantern Committee/)
      .getByText('which was rejected')
      .waitFor();
    expect(
      await named(page, /Statement: Lantern Committee/)
        .getByRole('button', { name: 'Accept' })
        .isDisabled(),
    ).toBe(true);
  });

  test('acts on the first click, on whatever item it is', async () => {
    const page = await openProposed();
    const name = named(page, 'New name: "Harbour Institute"');
    expect(await name.getAttribute('aria-current')).toBeNull();
    await pressAndRelease(page, name.getByRole('button', { name: 'It is another entity…' }));
    await page.keyboard.type('Brokings');
    await page.getByRole('option', { name: /Brookings Institution/ }).waitFor();
    expect(await name.getAttribute('aria-current')).toBe('true');
    expect(await page.locator('.item-decided').count()).toBe(0);

    const georgia = named(page, /Georgia/);
    await pressAndRelease(page, georgia.getByRole('button', { name: /^Reject/ }));
    await georgia.getByText('✕ Rejected').waitFor();
    expect(await page.locator('.rejected').count()).toBe(1);
  });

  test('takes a letter for a decision only on an item itself, not on what is in it, once however long it is held, and moves on by one', async () => {
    const page = await openProposed();
    const sent = decisionsOf(page);
    for (const part of ['button', 'a']) {
      await current(page).locator(part).first().focus();
      await page.keyboard.type('r1a');
    }
    await settled(page);
    expect(sent).toEqual([]);
    await current(page).focus();
    const first = await current(page).getAttribute('aria-label');
    await page.keyboard.down('r');
    await page.locator('.rejected').waitFor();
    const second = await current(page).getAttribute('aria-label');
    expect(second).not.toBe(first);
    for (let times = 0; times < 5; times++) await page.keyboard.down('r');
    await page.keyboard.up('r');
    await settled(page);
    expect(sent).toHaveLength(1);
    await page.keyboard.down('j');
    await page.keyboard.down('j');
    await page.keyboard.up('j');
    const labels = await page.locator('.item').evaluateAll((items) => items.map((item) => item.getAttribute('aria-label')));
    expect(labels.indexOf(await current(page).getAttribute('aria-label'))).toBe(labels.indexOf(second) + 2);
  });

  test.each([
    [1440, 'of those that wait alone, first and last', '&waiting=yes', [2, 0, 7, 6]],
    [390, 'of all, in the middle', '', [6, 4, 5]],
  ])('at %i px leaves an item where it was, %s, so that a second click decides nothing else', async (width, _, also, places) => {
    const page = await openProposed(also);
    await page.setViewportSize({ width, height: 900 });
    const sent = decisionsOf(page);
    expect(await page.locator('.item').count()).toBe(8);
    // What was clicked before is as little in the way as what is clicked next.
    for (const [times, place] of places.entries()) {
      const item = page.locator('.item').nth(place);
      await clickThrice(page, { area: item, button: item.getByRole('button', { name: /^Reject/ }), decided: item.locator('.rejected') });
      expect(sent).toHaveLength(times + 1);
    }
    expect(await page.locator('.rejected').count()).toBe(places.length);
  });

  test('is drawn page by page, and goes on from one to the next by key and by link', async () => {
    const nations = ['France', 'Germany', 'China', 'India', 'Japan', 'Brazil', 'Mexico', 'Ukraine'];
    const claims = nations.flatMap((subject) =>
      nations.flatMap((object) => (subject === object ? [] : [{ type: 'claim', subject, predicate: 'CRITICIZES', object, epistemic: 'REPORTED' }])),
    );
    const id = await propose(url(), { ...harbourTalks, title: 'Everybody on everybody', claimsJsonl: claims.map((claim) => JSON.stringify(claim)).join('\n') });
    const page = await openAs(editorToken, `#/review?proposal=${id}`);
    const total = Number(/of (\d+), in the order/.exec(await page.locator('main').innerText())?.[1]);
    expect(total).toBeGreaterThanOrEqual(claims.length);
    expect(await page.locator('.item').count()).toBe(50);
    await page.locator('.item').last().focus();
    await page.keyboard.press('j');
    await settled(page);
    expect(await page.locator('.item').count()).toBe(total - 50);
    expect(await page.locator('.item').first().getAttribute('aria-current')).toBe('true');
    await page.getByRole('link', { name: 'Items 1 to 50' }).click();
    await settled(page);
    expect(await current(page).evaluate((item) => item === document.activeElement)).toBe(true);
    expect(await page.locator('main').innerText()).toContain(`Items 1 to 50 of ${total}`);
  });

  test('asks what holds when an answer is lost, and says whether the decision was taken', async () => {
    const page = await openProposed();
    const isDecision = (body: string | null) => (body ?? '').includes('mutation Decide');
    // The decision arrives, and its answer does not.
    await page.route('**/graphql', async (route) => {
      if (!isDecision(route.request().postData())) return route.continue();
      await route.fetch();
      return route.abort();
    });
    const first = (await current(page).getAttribute('aria-label')) ?? '';
    await current(page).focus();
    await page.keyboard.press('r');
    await page.locator('.review-said').getByText('The answer was lost on its way, but the decision was taken. Rejected:').waitFor();
    expect(await named(page, first).locator('.rejected').count()).toBe(1);
    await page.unroute('**/graphql');

    // It does not arrive, and for a while nothing else does.
    await page.clock.install();
    let isCut = true;
    await page.route('**/graphql', (route) => (isCut || isDecision(route.request().postData()) ? route.abort() : route.continue()));
    const second = (await current(page).getAttribute('aria-label')) ?? '';
    await page.keyboard.press('r');
    await named(page, second).getByText('Whether it was decided is not known yet').waitFor();
    isCut = false;
    await page.clock.fastForward(3_000);
    await named(page, second).getByText('the decision was not taken').waitFor();
    await page.unroute('**/graphql');
    await named(page, second).focus();
    await page.keyboard.press('r');
    await named(page, second).getByText('✕ Rejected').waitFor();
    expect(faults.splice(0).every((fault) => fault.includes('ERR_FAILED'))).toBe(true);
  });

  test('tells at once, in all that is in sight, what a decision made of the graph', async () => {
    const page = await openProposed();
    const claims = async () => Number(/([\d,]+) claims/.exec(await page.locator('footer.bottom').innerText())?.[1]?.replace(',', ''));
    const before = await claims();
    await named(page, /^Statement: .* criticizes Russia/)
      .getByRole('button', { name: /^Accept/ })
      .click();
    await page.locator('.accepted').first().waitFor();
    await expect.poll(claims, { timeout: 5_000 }).toBe(before + 1);
  });

  test('breaks a long title, and fits the screen of a telephone', async () => {
    const word = 'Unbroken'.repeat(40);
    const id = await propose(url(), { ...harbourTalks, title: word, text: harbourTalks.text.replaceAll('Dunmore', word) });
    const page = await openAs(editorToken, `#/review?proposal=${id}`);
    await page.setViewportSize({ width: 390, height: 844 });
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBeLessThanOrEqual(390);
    await page.getByRole('link', { name: 'All proposals' }).click();
    await settled(page);
    expect(await width()).toBeLessThanOrEqual(390);
  });
});
