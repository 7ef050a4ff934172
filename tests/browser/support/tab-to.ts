import type { Page } from 'playwright-core';

/** More stops than any page here has before its evidence. */
const stopsMax = 150;

/** Goes on with Tab, from where the focus is, until it is on what is called so; throws where nothing on the way is. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let stop = 0; stop < stopsMax; stop++) {
    await page.keyboard.press('Tab');
    const called = await page.evaluate(() => {
      const focused = document.activeElement;
      const label = focused instanceof HTMLInputElement ? focused.labels?.[0]?.textContent : undefined;
      // Of what scrolls, and so has the focus too, the content is no name.
      const text = focused?.matches('a, button, summary') ? focused.textContent : undefined;
      return [focused?.getAttribute('aria-label'), label, text].filter(Boolean).join(' ');
    });
    if (name.test(called)) return;
  }
  throw new Error(`Tab does not reach ${name}`);
}
