/**
 * Times the dashboard in Chromium: `npx tsx tools/measure-dashboard.ts` on the seeds, or with the address of a running server
 * that has another graph. Medians in milliseconds; on a busy machine they say how busy it is.
 */
import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumArguments, findChromium } from '../tests/browser/support/find-chromium.js';
import { startSeededServer } from '../tests/browser/support/seeded-server.js';
import { atRest, settled } from '../tests/browser/support/settled.js';

const viewport = { width: 1440, height: 900 };

const median = (values: readonly number[]): number => Math.round(values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0);

async function timed(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

/** From the address to the first answer, with nothing in the browser's cache. */
async function firstView(browser: Browser, address: string, answer: string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const context = await browser.newContext({ viewport });
    const page = await context.newPage();
    const open = async () => {
      await page.goto(address);
      await page.locator(answer).first().waitFor();
    };
    times.push(await timed(open));
    await context.close();
  }
  return median(times);
}

/** Between two steps of a reader who watches what changes, and between reaching the slider and moving it. */
const restMs = 250;

const rounds = 5;
const stepsEach = 8;

/** Another year in each round, so that no round finds what the one before it asked for. */
const startOf = (round: number): number => 1960 + 12 * round;

/** One step of the slider to a later year, until view and evidence show the answer for it. */
async function sliderStep(page: Page): Promise<number> {
  const step = `(async () => {
    const slider = document.querySelector('.as-of input[type=range]');
    const start = performance.now();
    slider.value = String(Number(slider.value) + 1);
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    let frames = 0;
    do {
      await new Promise(requestAnimationFrame);
      frames += 1;
    } while (frames < 2 || (document.querySelector('.columns :is([aria-busy="true"], .notice-loading)') !== null && performance.now() - start < 30000));
    return performance.now() - start;
  })()`;
  return (await page.evaluate(step)) as number;
}

/** The steps of a reader who has just opened the page and reaches for the slider. */
async function sliderSteps(page: Page): Promise<readonly number[]> {
  const times: number[] = [];
  await page.getByRole('slider', { name: 'Year' }).focus();
  for (let step = 0; step < stepsEach; step += 1) {
    await page.waitForTimeout(restMs);
    times.push(await sliderStep(page));
  }
  return times;
}

/** Steps on pages that were just opened: the first, the second, and those that go on. */
async function stepsOfRounds(open: (hash: string) => Promise<Page>, hash: string): Promise<string> {
  const times: (readonly number[])[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const page = await open(`${hash}on=${startOf(round)}`);
    await atRest(page);
    times.push(await sliderSteps(page));
    await page.close();
  }
  const [first, second, later] = [times.map(([first = 0]) => first), times.map(([, second = 0]) => second), times.flatMap((steps) => steps.slice(2))];
  return `${median(later)}, the longest ${Math.round(Math.max(...later))}; the first ${median(first)}, the second ${median(second)}`;
}

/** From a press on an entity's name until it is drawn as selected. */
async function selection(page: Page): Promise<number> {
  const times: number[] = [];
  for (const slug of ['france', 'china', 'germany', 'japan', 'ukraine']) {
    const select = `(async () => {
      const start = performance.now();
      location.hash = location.hash.replace(/&select=[^&]*|$/, '&select=${slug}');
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      return performance.now() - start;
    })()`;
    times.push((await page.evaluate(select)) as number);
    await page.waitForTimeout(1_000);
  }
  return median(times);
}

const executablePath = findChromium();
if (executablePath === undefined) throw new Error('there is no Chromium: install it (Debian: apt-get install chromium), or set TEST_CHROMIUM to its path');
const [, , given] = process.argv;
const server = given === undefined ? await startSeededServer() : { url: given.replace(/\/$/, ''), close: async () => undefined };
const browser = await chromium.launch({ executablePath, args: [...chromiumArguments] });

console.log('first view, questions', await firstView(browser, `${server.url}/`, 'main h1'));
console.log('first view, network', await firstView(browser, `${server.url}/#/network`, '.network-summary'));
const open = async (hash: string): Promise<Page> => {
  const page = await browser.newPage({ viewport });
  await page.goto(`${server.url}/${hash}`);
  await settled(page);
  return page;
};
for (const hash of ['#/network', '#/network?all=yes']) {
  const page = await open(hash);
  const resting = await timed(() => atRest(page));
  if (hash.includes('all')) console.log('the whole network comes to rest, after it is drawn', Math.round(resting));
  console.log(`selecting an entity, ${hash}`, await selection(page));
  await page.close();
}
for (const hash of ['#/network?', '#/network?select=russia~united-states&', '#/network?select=russia&', '#/network?all=yes&'])
  console.log(`a step of the slider, ${hash}`, await stepsOfRounds(open, hash));
await browser.close();
await server.close();
