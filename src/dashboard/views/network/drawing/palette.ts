import type { EntityKind } from '../../../api/schema-types.js';
import { entityKinds } from '../../../words/kinds.js';
import type { Side } from '../subgraph.js';

/** The colours of the page, as a canvas takes them. */
export interface Palette {
  readonly kinds: Readonly<Record<EntityKind, string>>;
  readonly sides: Readonly<Record<Side, string>>;
  readonly ink: string;
  readonly sheet: string;
  readonly faint: string;
  readonly lit: string;
}

/** Reads the colours of the theme that the page is in now, from its style sheet: nothing is said twice. */
export function readPalette(within: HTMLElement): Palette {
  const probe = document.createElement('span');
  within.append(probe);
  const colour = (name: string): string => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const kinds = Object.fromEntries(entityKinds.map((kind) => [kind, colour(`kind-${kind.toLowerCase()}`)])) as Record<EntityKind, string>;
  const palette: Palette = {
    kinds,
    sides: { cooperation: colour('for'), conflict: colour('against'), both: colour('mixed'), neither: colour('edge') },
    ink: colour('ink'),
    sheet: colour('sheet'),
    faint: colour('structure'),
    lit: colour('focus'),
  };
  probe.remove();
  return palette;
}
