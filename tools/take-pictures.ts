/** Takes pictures of every view of the dashboard, on the seeded graph, into `docs/pictures`: `npm run pictures`. */
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { chromiumArguments, findChromium } from '../tests/browser/support/find-chromium.js';
import { holdToken, propose } from '../tests/browser/support/proposed.js';
import { editorToken, startSeededServer } from '../tests/browser/support/seeded-server.js';
import { atRest, settled } from '../tests/browser/support/settled.js';

const folder = 'docs/pictures';

/** Every view as a reader may have it open. */
const places: readonly { readonly name: string; readonly hash: string; readonly token?: string }[] = [
  { name: 'questions', hash: '#/questions?select=russia~united-states&said=prediction' },
  { name: 'network', hash: '#/network?select=russia~united-states' },
  { name: 'whole-network', hash: '#/network?all=yes&select=united-nations' },
  { name: 'embed', hash: 'embed#/network?of=ukraine&on=2015' },
  { name: 'stances', hash: '#/stances?like=russia&select=alex-de-ramon~limited-us-russia-cooperation' },
  { name: 'common-ground', hash: '#/common-ground?select=russia~united-states&issues=arms-control' },
  { name: 'paths', hash: '#/paths?select=brookings-institution~ukraine-conflict' },
  { name: 'timeline', hash: '#/timeline?select=vladimir-putin' },
  { name: 'contradictions', hash: '#/contradictions' },
  { name: 'entity', hash: '#/entity?of=vladimir-putin&select=vladimir-putin' },
  { name: 'article', hash: '#/article?id=art_fd26d39691317c16c7fafb93e67278cf&said=prediction' },
  { name: 'changes', hash: '#/changes' },
];

/** What is reviewed, as an editor has it open. */
const reviewed = (proposal: string) => ({ name: 'review', hash: `#/review?proposal=${proposal}`, token: editorToken });

const looks = [
  { look: '', colorScheme: 'light', width: 1440, height: 900 },
  { look: '-dark', colorScheme: 'dark', width: 1440, height: 900 },
  { look: '-phone', colorScheme: 'light', width: 390, height: 844 },
] as const;

const executablePath = findChromium();
if (executablePath === undefined) throw new Error('there is no Chromium: install it (Debian: apt-get install chromium), or set TEST_CHROMIUM to its path');
mkdirSync(folder, { recursive: true });
const server = await startSeededServer();
const browser = await chromium.launch({ executablePath, args: [...chromiumArguments] });
const proposal = await propose(server.url);
for (const { name, hash, token = '' } of [...places, reviewed(proposal)])
  for (const { look, colorScheme, width, height } of looks) {
    const page = await browser.newPage({ colorScheme, viewport: { width, height } });
    await page.goto(server.url);
    await holdToken(page, token);
    await page.goto(`${server.url}/${hash}`);
    await page.reload();
    await settled(page);
    await atRest(page);
    await page.screenshot({ path: `${folder}/${name}${look}.png` });
    await page.close();
  }
await browser.close();
await server.close();
