import { UndirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { EdgeArrowProgram, EdgeDoubleArrowProgram, EdgeRectangleProgram } from 'sigma/rendering';
import type { Selection } from '../../../state/selection.js';
import { type Direction, directionOf } from '../direction.js';
import type { Layout } from '../layout.js';
import { lineLabel } from '../line-label.js';
import { endsOfLine, type Line, lineKey } from '../subgraph.js';
import type { Visible } from '../visible.js';
import { createLabelLayer, hoverDrawer } from './labels.js';
import { createLineWords } from './line-words.js';
import { type Palette, readPalette } from './palette.js';
import { shapePrograms, shapeScale } from './shape-programs.js';

/** What is drawn, and what of it stands out. */
export interface Scene {
  readonly visible: Visible;
  readonly layout: Layout;
  readonly select: Selection;
  /** Lines of the way that is lit up, by their key, and the entities on it. */
  readonly litLines: ReadonlySet<string>;
  readonly litNodes: ReadonlySet<string>;
}

export interface Handlers {
  readonly onNode: (slug: string) => void;
  readonly onLine: (a: string, b: string) => void;
}

export interface Renderer {
  /** Where what is drawn stays, and only places or the selection differ, nothing else is touched. */
  readonly show: (scene: Scene) => void;
  readonly zoom: (factor: number) => void;
  readonly fit: () => void;
  readonly stop: () => void;
}

/** How far in and out the drawing zooms, as a share of the whole. */
const ratioMin = 0.08;
const ratioMinLarge = 0.008;
const ratioMax = 2.5;

/** From so many entities on, lines have no words and cannot be pressed, and are not drawn while the drawing is moved. */
const largeFrom = 1_000;

/** Draws on a canvas inside `container`. Throws where the browser has no WebGL. */
export function startRenderer(container: HTMLElement, handlers: Handlers): Renderer {
  const graph = new UndirectedGraph();
  const labels = createLabelLayer();
  const lineWords = createLineWords();
  let palette = readPalette(container);
  let shown: Scene | undefined;
  const sigma = new Sigma(graph, container, {
    renderEdgeLabels: true,
    enableEdgeEvents: true,
    enableCameraRotation: false,
    zIndex: true,
    // Every name is a candidate: which are drawn is decided in `labels.ts`.
    labelDensity: 100,
    labelRenderedSizeThreshold: 0,
    defaultDrawNodeLabel: labels.collect,
    defaultDrawEdgeLabel: lineWords.collect,
    edgeLabelFont: 'system-ui, "Segoe UI", sans-serif',
    edgeLabelSize: 11,
    stagePadding: 50,
    minCameraRatio: ratioMin,
    maxCameraRatio: ratioMax,
    nodeProgramClasses: { ...shapePrograms },
    nodeHoverProgramClasses: { ...shapePrograms },
    edgeProgramClasses: { line: EdgeRectangleProgram, arrow: EdgeArrowProgram, arrows: EdgeDoubleArrowProgram },
  });
  sigma.on('clickNode', ({ node }) => handlers.onNode(node));
  sigma.on('clickEdge', ({ edge }) => handlers.onLine(...endsOfLine(edge)));
  const point = (cursor: string) => () => {
    container.style.cursor = cursor;
  };
  for (const event of ['enterNode', 'enterEdge'] as const) sigma.on(event, point('pointer'));
  for (const event of ['leaveNode', 'leaveEdge'] as const) sigma.on(event, point(''));
  sigma.on('afterRender', () => {
    const context = sigma.getCanvases()['labels']?.getContext('2d');
    if (context) lineWords.draw(labels.draw(context, palette));
  });
  sigma.on('doubleClickNode', (event) => event.preventSigmaDefault());
  const camera = sigma.getCamera();
  return {
    show: (scene) => {
      const [before, colours] = [shown, readPalette(container)];
      shown = scene;
      if (before !== undefined && isSameDrawing(before, scene) && JSON.stringify(colours) === JSON.stringify(palette)) {
        if (scene.layout !== before.layout) move(graph, scene.layout);
        if (scene.select !== before.select) choose(graph, before.select, scene, palette);
        return;
      }
      palette = colours;
      fill(graph, scene, palette);
      const isLarge = graph.order >= largeFrom;
      sigma.setSettings({
        renderEdgeLabels: !isLarge,
        enableEdgeEvents: !isLarge,
        hideEdgesOnMove: isLarge,
        minCameraRatio: isLarge ? ratioMinLarge : ratioMin,
      });
      sigma.setSettings({ edgeLabelColor: { color: palette.ink }, defaultDrawNodeHover: hoverDrawer(palette) });
    },
    zoom: (factor) => {
      const least = graph.order >= largeFrom ? ratioMinLarge : ratioMin;
      camera.setState({ ratio: Math.min(Math.max(camera.ratio * factor, least), ratioMax) });
    },
    fit: () => camera.setState({ x: 0.5, y: 0.5, ratio: 1 }),
    stop: () => sigma.kill(),
  };
}

/** What many share a drawing with is drawn smaller, or they would be one heap. */
const shrinkingOf = (count: number): number => Math.min(1, Math.max(0.3, Math.sqrt(300 / count)));

/** The radius of an entity's shape, in pixels, before what its kind adds: it grows with the claims that are drawn at it. */
export function radiiOf({ nodes, lines }: Visible): (slug: string) => number {
  const shrinking = shrinkingOf(nodes.length);
  const claims = new Map<string, number>();
  for (const { a, b, claimCount } of lines) for (const slug of [a, b]) claims.set(slug, (claims.get(slug) ?? 0) + claimCount);
  return (slug) => shrinking * (4 + 1.5 * Math.log2(1 + (claims.get(slug) ?? 0)));
}

const isSameDrawing = (a: Scene, b: Scene): boolean => a.visible === b.visible && a.litNodes === b.litNodes && a.litLines === b.litLines;

function fill(graph: UndirectedGraph, scene: Scene, palette: Palette): void {
  const { visible, layout } = scene;
  const radiusOf = radiiOf(visible);
  graph.clear();
  for (const node of visible.nodes)
    graph.addNode(node.slug, {
      ...(layout.get(node.slug) ?? { x: 0, y: 0 }),
      type: node.kind,
      size: radiusOf(node.slug) * shapeScale[node.kind],
      ...nodeMarks(node, scene, palette),
    });
  const isLarge = visible.nodes.length >= largeFrom;
  for (const line of visible.lines) {
    const direction = isLarge ? 'none' : directionOf(line);
    const [from, to] = direction === 'backward' ? [line.b, line.a] : [line.a, line.b];
    graph.addEdgeWithKey(line.key, from, to, { ...lineMarks(line, scene, palette), type: lineTypes[direction] });
  }
}

/** An arrow's head is at the end of the edge. */
const lineTypes = { none: 'line', forward: 'arrow', backward: 'arrow', both: 'arrows' } as const satisfies Record<Direction, string>;

function move(graph: UndirectedGraph, layout: Layout): void {
  graph.updateEachNodeAttributes((slug, attributes) => ({ ...attributes, ...layout.get(slug) }), { attributes: ['x', 'y'] });
}

/** Marks what is selected, and what was, anew: of 10,000 entities a few. */
function choose(graph: UndirectedGraph, before: Selection, scene: Scene, palette: Palette): void {
  const slugs = new Set([...slugsOf(before), ...slugsOf(scene.select)]);
  for (const node of scene.visible.nodes) if (slugs.has(node.slug)) graph.mergeNodeAttributes(node.slug, nodeMarks(node, scene, palette));
  for (const line of scene.visible.lines) if (slugs.has(line.a) || slugs.has(line.b)) graph.mergeEdgeAttributes(line.key, lineMarks(line, scene, palette));
}

/** The entities that are selected, by themselves or as the ends of a line. */
function slugsOf(select: Selection): readonly string[] {
  if (select.kind === 'entity') return [select.slug];
  return select.kind === 'pair' ? [select.a, select.b] : [];
}

function nodeMarks({ slug, kind, name }: Visible['nodes'][number], { select, litNodes }: Scene, palette: Palette) {
  const isChosen = slugsOf(select).includes(slug);
  const isFaded = litNodes.size > 0 && !litNodes.has(slug);
  const standsOut = isChosen || litNodes.has(slug);
  return {
    label: isFaded && !isChosen ? '' : name,
    color: isFaded ? palette.faint : palette.kinds[kind],
    highlighted: isChosen,
    forceLabel: standsOut,
    zIndex: standsOut ? 2 : 1,
  };
}

function lineMarks(line: Line, { visible, select, litLines, litNodes }: Scene, palette: Palette) {
  const isLit = litLines.has(line.key);
  const isChosen = select.kind === 'pair' && line.key === lineKey(select.a, select.b);
  const { color, opacity, ...style } = lineStyle(line, palette, {
    isFaded: litNodes.size > 0 && !isLit,
    standsOut: isLit || isChosen,
    touches: select.kind === 'entity' && (line.a === select.slug || line.b === select.slug),
    opacity: opacityOf(visible.lines.length),
  });
  return { ...style, color: isLit ? palette.lit : multiplied(color, opacity) };
}

interface Standing {
  readonly isFaded: boolean;
  readonly standsOut: boolean;
  /** It ends at the entity that is selected. */
  readonly touches: boolean;
  /** Of what neither stands out nor touches. */
  readonly opacity: number;
}

/** Thousands of lines let each other be seen through: what is dense is then dark, and what is not can be followed. */
export const opacityOf = (lineCount: number): number => Math.min(1, Math.max(0.12, 3_000 / lineCount));

/** Sigma blends colours that are multiplied by their opacity beforehand; others come out as light. */
function multiplied(colour: string, opacity: number): string {
  const channels = opacity === 1 ? null : /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour);
  if (channels === null) return colour;
  const [red, green, blue] = channels.slice(1).map((channel) => Math.round(Number(channel) * opacity));
  return `rgba(${red}, ${green}, ${blue}, ${opacity.toFixed(3)})`;
}

/** Conduct is drawn over structure, and is what is written on: memberships and borders would bury it. */
export function lineStyle(line: Line, palette: Palette, { isFaded, standsOut, touches, opacity }: Standing) {
  const isStructure = line.side === 'neither';
  const width = isStructure ? 0.75 : Math.min(1.25 + Math.log2(line.claimCount), 6);
  const isPale = isFaded || (isStructure && !touches && !standsOut);
  return {
    label: isFaded || (isPale && !standsOut) ? '' : lineLabel(line),
    size: width + (standsOut ? 3 : touches ? 0.75 : 0),
    color: isPale ? palette.faint : palette.sides[line.side],
    opacity: standsOut || touches ? 1 : opacity,
    forceLabel: standsOut,
    zIndex: standsOut ? 3 : isPale ? 0 : 1,
  };
}
