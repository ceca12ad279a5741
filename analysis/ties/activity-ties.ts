import type { NetworkParameters } from "../../model/network-parameters.ts";
import { sharedFloat64, sharedUint32 } from "../facts/shared-arrays.ts";
import { makeGraph } from "./make-network.ts";
import { type Affiliations, project } from "./project.ts";
import { partsOf } from "./select-activities.ts";
import type { Selection } from "./selection.ts";
import type { WeightedGraph } from "./tie-network.ts";

/** Activities tied by the organisations that they share. Node k is the activity `nodes[k]` of the facts. */
export interface ActivityTies extends WeightedGraph {
  readonly nodes: Uint32Array;
}

/**
 * The other projection of the same selection (Breiger 1974, doi:10.2307/2576011): two activities are tied by each
 * organisation that is in both. The weighting is read with the modes exchanged: an organisation in k selected activities
 * gives to each pair of them 1/(k − 1) under newman, 2/(k (k − 1)) under fractional, 1 under count, and under star 1 to a pair
 * of which it leads at least one. Under newman an activity's strength is therefore the number of its organisations
 * that are in another one too; under count a tie's weight is the number of organisations shared, which `activities` holds always.
 *
 * Nodes are the selected activities with an organisation that passes the filters. Filters on organisations and the size
 * cap never change what an organisation gives: k counts all its selected activities. Those above the cap stay, without a
 * tie. What weighs activities (layers, decay, a relation's value) is not read: they are nodes here.
 * O(Σ k²) time over the organisations, and memory for the ties.
 */
export function activityTies(selection: Selection, parameters: NetworkParameters): ActivityTies {
  const nodes = activitiesWithMembers(selection);
  const ties = makeGraph(project(nodes.length, exchanged(selection, nodes, parameters)));
  return { ...ties, nodes: nodes.map((place) => selection.activities[place]) };
}

/** Places in the selection of the activities that have a member. */
export function activitiesWithMembers({ activities, offsets }: Selection): Uint32Array {
  const places = Array.from(activities.keys()).filter((a) => offsets[a + 1] > offsets[a]);
  const nodes = sharedUint32(places.length);
  nodes.set(places);
  return nodes;
}

/** Whether an activity is within the size cap, above which none makes ties. */
export function isWithinCap({ sizes }: Selection, { maxActivitySize }: NetworkParameters, place: number): boolean {
  return maxActivitySize === undefined || sizes[place] <= maxActivitySize;
}

/** Organisations as what ties, activities as what is tied: each organisation's activities, those where it is a centre first. */
function exchanged(selection: Selection, nodes: Uint32Array, parameters: NetworkParameters): Affiliations {
  const order = selection.organisations.length;
  const all = new Uint32Array(order);
  const asCentre: number[][] = Array.from({ length: order }, () => []);
  const otherwise: number[][] = Array.from({ length: order }, () => []);
  nodes.forEach((a, node) => {
    const begin = selection.offsets[a];
    for (let place = begin; place < selection.offsets[a + 1]; place++) {
      const organisation = selection.members[place];
      all[organisation]++;
      if (!isWithinCap(selection, parameters, a)) continue;
      (place - begin < selection.centres[a] ? asCentre : otherwise)[organisation].push(node);
    }
  });
  const lists = asCentre.map((own, organisation) => [...own, ...otherwise[organisation]]);
  const offsets = new Uint32Array(order + 1);
  lists.forEach((list, organisation) => {
    offsets[organisation + 1] = offsets[organisation] + list.length;
  });
  const pairWeights = sharedFloat64(order);
  all.forEach((k, organisation) => {
    if (k > 1) pairWeights[organisation] = 1 / partsOf(parameters.weighting, k);
  });
  return {
    offsets,
    members: Uint32Array.from(lists.flat()),
    centres: Uint32Array.from(asCentre, ({ length }) => length),
    pairWeights,
  };
}
