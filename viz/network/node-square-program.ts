import type { Attributes } from "graphology-types";
import { halfSide } from "./drawn-network.ts";
import { NodePointProgram } from "./sigma-library.ts";

/**
 * A node as a square of the same area as the circle of its size, which is what a legend of areas needs. Points are square
 * before a shader rounds them: this one only cuts off what is beyond that area.
 */
export class NodeSquareProgram<
  N extends Attributes = Attributes,
  E extends Attributes = Attributes,
  G extends Attributes = Attributes,
> extends NodePointProgram<N, E, G> {
  override getDefinition() {
    return { ...super.getDefinition(), FRAGMENT_SHADER_SOURCE: fragmentShader };
  }
}

const fragmentShader = /*glsl*/ `
precision mediump float;
varying vec4 v_color;
void main(void) {
  vec2 fromMiddle = abs(gl_PointCoord - vec2(0.5, 0.5));
  if (max(fromMiddle.x, fromMiddle.y) > ${(halfSide / 2).toFixed(6)}) discard;
  gl_FragColor = v_color;
}
`;
