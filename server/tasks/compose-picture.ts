import { neighbourhood } from "../../analysis/ties/neighbourhood.ts";
import { type Reduced, readableTies } from "../../analysis/ties/readable-ties.ts";
import { type TieList, tieList } from "../../analysis/ties/tie-list.ts";
import type { WeightedGraph } from "../../analysis/ties/tie-network.ts";
import { type PictureGraph, type PictureSource, pictureGraph } from "./picture-graph.ts";

export interface ComposePictureInput {
  readonly source: PictureSource;
  /** No more ties than this. */
  readonly limit: number;
  /** Whether only who has a tie is drawn where all ties are. */
  readonly tiedOnly: boolean;
  /** What is drawn around; absent: the whole. */
  readonly focus?: { readonly thing: number; readonly radius: number };
}

/** What of a graph is drawn. */
export interface Composition extends Reduced {
  readonly what: "all" | "backbone" | "core" | "neighbourhood";
  /** What each node is, as `PictureGraph` numbers them, ascending. */
  readonly things: Uint32Array;
  /** Ends are indices into `things`. */
  readonly ties: TieList;
  /** Of each node in the whole graph. */
  readonly degree: Uint32Array;
  readonly strength: Float64Array;
  /** Where nodes are groups. */
  readonly inside?: Float64Array;
  readonly organisations?: Uint32Array;
  readonly without?: number;
  /** Nodes of the neighbourhood that are not drawn. */
  readonly leftOut: number;
  /** All that there is to draw. */
  readonly of: { readonly things: Uint32Array; readonly ties: number; readonly isolated: number };
}

type Drawn = Pick<Composition, "what" | "ties" | "alpha" | "core" | "leftOut"> & { readonly nodes: Uint32Array };

const maxNeighbours = 500;

export function run({ source, limit, tiedOnly, focus }: ComposePictureInput): Composition {
  const picture = pictureGraph(source);
  const { graph, things, groups } = picture;
  const { nodes, ties, ...how } = focus ? around(picture, limit, focus) : whole(picture, limit, tiedOnly);
  const placeOf = new Map(Array.from(nodes, (node, place) => [node, place]));
  const place = (node: number) => placeOf.get(node)!;
  return {
    ...how,
    things: nodes.map((node) => things[node]),
    ties: { ...ties, source: ties.source.map(place), target: ties.target.map(place) },
    degree: nodes.map((node) => graph.offsets[node + 1] - graph.offsets[node]),
    strength: Float64Array.from(nodes, (node) => strengthOf(graph, node)),
    ...(groups && {
      inside: Float64Array.from(nodes, (node) => groups.inside[node]),
      organisations: nodes.map((node) => groups.organisations[node]),
      without: groups.without,
    }),
    of: { things, ties: graph.size, isolated: graph.isolated },
  };
}

function whole({ graph, reading }: PictureGraph, limit: number, tiedOnly: boolean): Drawn {
  if (graph.size <= limit) {
    const ties = tieList(graph, () => true);
    const nodes = tiedOnly ? ends(ties) : Uint32Array.from({ length: graph.order }, (_, node) => node);
    return { what: "all", nodes, ties, leftOut: 0 };
  }
  const { alpha, core, ...ties } = readableTies(graph, reading, { maxTies: limit });
  return { what: reading, nodes: ends(ties), ties, alpha, core, leftOut: 0 };
}

function around({ graph, reading, things }: PictureGraph, limit: number, { thing, radius }: Focus): Drawn {
  const focus = things.indexOf(thing);
  // It exists, but these parameters leave it out.
  if (focus < 0)
    return { what: "neighbourhood", nodes: new Uint32Array(), ties: tieList(graph, () => false), leftOut: 0 };
  const { nodes, ties, leftOut } = neighbourhood(graph, { focus, radius, maxOrganisations: maxNeighbours });
  if (ties.source.length <= limit) return { what: "neighbourhood", nodes, ties, leftOut };
  const { alpha, core, ...readable } = readableTies(graph, reading, { maxTies: limit, nodes });
  return { what: "neighbourhood", nodes, ties: readable, alpha, core, leftOut };
}
type Focus = NonNullable<ComposePictureInput["focus"]>;

function ends({ source, target }: TieList): Uint32Array {
  return Uint32Array.from(new Set([...source, ...target])).sort();
}

function strengthOf({ offsets, weights }: WeightedGraph, node: number): number {
  let strength = 0;
  for (let k = offsets[node]; k < offsets[node + 1]; k++) strength += weights[k];
  return strength;
}
