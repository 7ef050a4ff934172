import type { Network } from '../../take-away/network.js';
import { readPalette } from './drawing/palette.js';
import type { Layout } from './layout.js';
import type { Visible } from './visible.js';

/** What is drawn, as it goes into a file: entities at their places, and the relations behind every line. */
export function networkFile({ nodes, lines }: Visible, layout: Layout): Network {
  const { kinds } = readPalette(document.body);
  return {
    entities: nodes.map(({ slug, name, kind }) => ({ slug, name, kind, ...(layout.get(slug) ?? { x: 0, y: 0 }), colour: kinds[kind] })),
    relations: lines.flatMap(({ relations }) => relations),
  };
}
