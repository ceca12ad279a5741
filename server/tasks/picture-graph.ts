import { groupGraph } from "../../analysis/connectivity/group-graph.ts";
import type { Grouping } from "../../analysis/facts/facts.ts";
import { activityTies } from "../../analysis/ties/activity-ties.ts";
import type { Reading } from "../../analysis/ties/readable-ties.ts";
import type { Selection } from "../../analysis/ties/selection.ts";
import type { TieNetwork, WeightedGraph } from "../../analysis/ties/tie-network.ts";
import { twoModeTies } from "../../analysis/ties/two-mode-ties.ts";
import type { NetworkParameters } from "../../model/network-parameters.ts";
import type { PictureMode } from "../../model/picture.ts";

export interface PictureSource {
  readonly mode: PictureMode;
  readonly selection: Selection;
  readonly network: TieNetwork;
  readonly parameters: NetworkParameters;
  /** What makes the groups, where groups are the nodes. */
  readonly grouping: Grouping | undefined;
  /** Organisations of the facts, whether or not they are in the network. */
  readonly organisations: number;
}

/** What a picture is drawn from, whatever its nodes are. */
export interface PictureGraph {
  readonly graph: WeightedGraph;
  readonly reading: Reading;
  /**
   * What each node is, ascending: the index of an organisation, of an activity, or of a group in its grouping; in the two-mode
   * picture activities come after all organisations of the facts.
   */
  readonly things: Uint32Array;
  /** Inside weight and organisations of each node, where nodes are groups; organisations without one. */
  readonly groups?: { readonly inside: Float64Array; readonly organisations: Uint32Array; readonly without: number };
}

export function pictureGraph(source: PictureSource): PictureGraph {
  const { mode, selection, network, parameters, grouping, organisations } = source;
  if (mode === "organisations") return { graph: network, reading: "backbone", things: network.organisations };
  if (mode === "activities") {
    const graph = activityTies(selection, parameters);
    return { graph, reading: "backbone", things: graph.nodes };
  }
  if (mode === "groups") {
    const graph = groupGraph(selection, grouping!);
    return { graph, reading: "backbone", things: graph.nodes, groups: graph };
  }
  const graph = twoModeTies(selection, parameters);
  const things = graph.nodes.map((index, node) => (node < graph.firstActivity ? index : organisations + index));
  // All ties weigh the same: the disparity filter would have nothing to compare.
  return { graph, reading: "core", things };
}
