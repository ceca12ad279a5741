import type { NetworkParameters } from "../../model/network-parameters.ts";
import { sharedUint32 } from "../facts/shared-arrays.ts";
import { activitiesWithMembers, isWithinCap } from "./activity-ties.ts";
import { graphOfTies } from "./graph-of-ties.ts";
import type { Selection } from "./selection.ts";
import type { WeightedGraph } from "./tie-network.ts";

/** Organisations, and after them activities, tied by who takes part in what. */
export interface TwoModeTies extends WeightedGraph {
  /** The nodes before this one are organisations, numbered as in the selection. */
  readonly firstActivity: number;
  /** Index of each node in the facts, among the organisations or the activities. */
  readonly nodes: Uint32Array;
}

/**
 * What is selected, before any projection: each organisation is tied once, with weight 1, to each activity that it
 * takes part in. Degree is then the number of activities of an organisation, and of organisations of an activity.
 *
 * Nodes are the organisations and activities of the two projections, `deriveTies` and `activityTies`. An activity above the
 * size cap stays, without a tie. Weighting, layer weights and decay are not read: nothing is divided here. O(participations).
 */
export function twoModeTies(selection: Selection, parameters: NetworkParameters): TwoModeTies {
  const { organisations, activities, offsets, members } = selection;
  const chosen = activitiesWithMembers(selection);
  const firstActivity = organisations.length;
  const activitiesOf: number[][] = Array.from({ length: firstActivity }, () => []);
  chosen.forEach((a, k) => {
    if (!isWithinCap(selection, parameters, a)) return;
    for (let place = offsets[a]; place < offsets[a + 1]; place++) activitiesOf[members[place]].push(firstActivity + k);
  });
  const target = Uint32Array.from(activitiesOf.flat());
  const ties = {
    source: Uint32Array.from(activitiesOf.flatMap((own, organisation) => own.map(() => organisation))),
    target,
    weight: new Float64Array(target.length).fill(1),
    activities: new Uint32Array(target.length).fill(1),
  };
  const nodes = sharedUint32(firstActivity + chosen.length);
  nodes.set(organisations);
  chosen.forEach((a, k) => {
    nodes[firstActivity + k] = activities[a];
  });
  return { ...graphOfTies(nodes.length, ties), firstActivity, nodes };
}
