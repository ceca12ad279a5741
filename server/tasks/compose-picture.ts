import { disparityBackbone } from "../../analysis/ties/disparity-backbone.ts";
import { neighbourhood } from "../../analysis/ties/neighbourhood.ts";
import { type TieList, tieList } from "../../analysis/ties/tie-list.ts";
import type { TieNetwork } from "../../analysis/ties/tie-network.ts";

export interface ComposePictureInput {
  readonly network: TieNetwork;
  /** No more ties than this. */
  readonly limit: number;
  /** Node around which is drawn; absent: the whole. */
  readonly focus?: { readonly node: number; readonly radius: number };
}

/** What of a network is drawn. */
export interface Composition {
  readonly what: "all" | "backbone" | "neighbourhood";
  /** Node numbers, ascending. */
  readonly nodes: Uint32Array;
  /** Ends are node numbers. */
  readonly ties: TieList;
  /** Significance level of the ties drawn; absent where none was taken out. */
  readonly alpha?: number;
  /** Organisations of the neighbourhood that are not drawn. */
  readonly leftOut: number;
}

const maxNeighbours = 500;

export function run({ network, limit, focus }: ComposePictureInput): Composition {
  if (focus) return around(network, limit, focus);
  if (network.size <= limit) {
    const nodes = Uint32Array.from({ length: network.order }, (_, node) => node);
    return { what: "all", nodes, ties: tieList(network, () => true), leftOut: 0 };
  }
  const { alpha, ...ties } = disparityBackbone(network, { maxTies: limit });
  const nodes = Uint32Array.from(new Set([...ties.source, ...ties.target])).sort();
  return { what: "backbone", nodes, ties, alpha, leftOut: 0 };
}

function around(network: TieNetwork, limit: number, focus: { node: number; radius: number }): Composition {
  const { nodes, ties, leftOut } = neighbourhood(network, {
    focus: focus.node,
    radius: focus.radius,
    maxOrganisations: maxNeighbours,
  });
  if (ties.source.length <= limit) return { what: "neighbourhood", nodes, ties, leftOut };
  const among = new Uint8Array(network.order);
  for (const node of nodes) among[node] = 1;
  const { alpha, ...backbone } = disparityBackbone(network, { maxTies: limit, among });
  return { what: "neighbourhood", nodes, ties: backbone, alpha, leftOut };
}
