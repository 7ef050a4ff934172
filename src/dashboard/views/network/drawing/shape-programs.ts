import { NodeCircleProgram, type NodeProgramType } from 'sigma/rendering';
import type { EntityKind } from '../../../api/schema-types.js';

/**
 * For each kind, its distance function in GLSL: below 0 inside the shape. `p` is the point from the centre, `r` the radius of
 * a circle that holds the shape. The same shapes as in `words/kinds.ts`.
 */
const distances: Readonly<Record<EntityKind, string>> = {
  LEADER: 'length(p) - r',
  PERSON: 'max(length(p) - r, 0.45 * r - length(p))',
  NATION: 'max(abs(p.x), abs(p.y)) - 0.78 * r',
  INSTITUTION: 'max(-p.y - 0.5 * r, 0.866 * abs(p.x) + 0.5 * p.y - 0.5 * r)',
  ISSUE: '0.7071 * (abs(p.x) + abs(p.y)) - 0.7071 * r',
  AGREEMENT: 'max(abs(p.y) - 0.82 * r, 0.866 * abs(p.x) + 0.5 * abs(p.y) - 0.82 * r)',
};

/** Shapes that fill less of their circle are drawn larger, so that none looks less important than another. */
export const shapeScale: Readonly<Record<EntityKind, number>> = { LEADER: 1, PERSON: 1, NATION: 1.12, INSTITUTION: 1.3, ISSUE: 1.22, AGREEMENT: 1.1 };

/** The whole of a ring can be clicked, its hole too. */
const fragmentShader = (distance: string): string => `
precision highp float;
varying vec4 v_color;
varying vec2 v_diffVector;
varying float v_radius;
uniform float u_correctionRatio;
const vec4 transparent = vec4(0.0, 0.0, 0.0, 0.0);
void main(void) {
  vec2 p = v_diffVector;
  float r = v_radius;
  #ifdef PICKING_MODE
  gl_FragColor = length(p) > r ? transparent : v_color;
  #else
  gl_FragColor = mix(v_color, transparent, smoothstep(-2.0 * u_correctionRatio, 0.0, ${distance}));
  #endif
}`;

/** Sigma's program for circles, with another shape in the place of the circle. */
function shapeProgram(kind: EntityKind): NodeProgramType {
  return class extends NodeCircleProgram {
    override getDefinition() {
      return { ...super.getDefinition(), FRAGMENT_SHADER_SOURCE: fragmentShader(distances[kind]) };
    }
  };
}

/** A program for each kind, so that kinds are told apart by shape and not by colour alone. */
export const shapePrograms: Readonly<Record<string, NodeProgramType>> = Object.fromEntries(
  (Object.keys(distances) as readonly EntityKind[]).map((kind) => [kind, shapeProgram(kind)]),
);
