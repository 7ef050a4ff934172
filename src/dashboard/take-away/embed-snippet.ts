import { embedPath } from '../state/embed.js';
import type { Stamp } from './stamp.js';
import { xmlText } from './xml.js';

/** HTML that shows the view within another page. It needs no script there, and says below it what it shows. */
export function embedSnippet({ title, address }: Stamp): string {
  const { origin, hash } = new URL(address);
  const source = xmlText(`${origin}${embedPath}${hash}`);
  return `<iframe src="${source}" title="${xmlText(title)}" width="100%" height="640" loading="lazy" referrerpolicy="no-referrer"></iframe>`;
}
