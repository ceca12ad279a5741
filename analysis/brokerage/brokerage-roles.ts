import { z } from "zod";
import { flagSchema } from "../../model/flag.ts";
import { type Progress, stretch } from "../../model/progress.ts";
import { groupingNamed } from "../facts/grouping-named.ts";
import type { Measure } from "../measure.ts";
import { type NodeGroups, nodeGroups } from "../ties/node-groups.ts";
import { sumsOverCommonPartners } from "../ties/sums-over-common-partners.ts";
import type { TieNetwork } from "../ties/tie-network.ts";
import { tiesOnwards } from "../ties/ties-onwards.ts";
import { trianglesByTie } from "../ties/triangles-by-tie.ts";
import { type BrokerageRole, brokerageRoles, type RoleChances, roleChances } from "./role-expectation.ts";

const parameters = {
  by: z
    .string()
    .min(1)
    .default("kind")
    .describe("The grouping over which roles are told: kind, zone, complex, country …"),
  role: z
    .enum(["all", ...brokerageRoles])
    .default("all")
    .describe("The role counted; all: every open pair, whatever the groups."),
  standardised: flagSchema
    .default(false)
    .describe(
      "true: less what chance gives, in standard deviations (z); not for all; absent where chance leaves no room.",
    ),
};

/**
 * Brokerage of v over a grouping (Gould & Fernandez 1989, for ties without direction): how many pairs of its partners are
 * not tied to each other (open pairs i–v–j, each once), by the groups of the three. Coordinator: all in one group. Itinerant (consultant):
 * i and j in one group, v in another. Gatekeeper, which without direction is also representative: v in the group of one of the two.
 * Liaison: three groups. Unit: pairs of organisations; from 0 to k(k − 1)/2. Organisations without a value are a group of their own. Weights
 * are not read; one without a tie has 0.
 *
 * Standardised against random labels: v keeps its group, the labels of all others are dealt out anew with group sizes
 * fixed, ties stay. Mean and variance are exact (`role-expectation.ts`): with T open pairs, of which S ordered couples share a partner,
 * E X² = T p₁ + S p₂ + (T(T − 1) − S) p₃. This is our own undirected expectation; Gould and Fernandez's own is for directed ties.
 *
 * All pairs follow from how many partners are in each group; those that are tied are taken away triangle by triangle.
 * O(m^1.5) in time at worst, O(m) in memory.
 *
 * Checked in closed form, by brute force, its expectation against every dealing of labels, and counts against R's sna.
 */
export const brokerage: Measure<typeof parameters> = {
  id: "brokerage",
  reads: "ties",
  weightedDefault: undefined,
  parameters,
  source: "doi:10.2307/270949",
  computedBy: "analysis/brokerage/brokerage-roles.ts",
  why: "The family has none. Each triangle of the arrays once takes the pairs that are tied away from all pairs of partners, which are only counted.",
  compute({ facts, network, parameters: { by, role, standardised }, progress }) {
    const groups = nodeGroups(network!.organisations, groupingNamed(facts, by));
    const open = openPairs(network!, groups, stretch(progress, 0, standardised ? 0.5 : 1));
    if (role === "all") return standardised ? open.all.fill(Number.NaN) : open.all;
    if (!standardised) return open[role];
    return standardisedCounts(groups, open, sharingPairs(network!, stretch(progress, 0.5, 1)), role);
  },
};

type OpenPairs = Readonly<Record<BrokerageRole | "all", Float64Array>>;

function openPairs(network: TieNetwork, { groups, of }: NodeGroups, progress: Progress): OpenPairs {
  const { order, offsets, neighbours } = network;
  const column = () => new Float64Array(order);
  const open = {
    all: column(),
    coordinator: column(),
    itinerant: column(),
    gatekeeper: column(),
    liaison: column(),
  };
  const partnersIn = new Float64Array(groups.length);
  for (let v = 0; v < order; v++) {
    const partners = neighbours.subarray(offsets[v], offsets[v + 1]);
    for (const i of partners) partnersIn[of[i]]++;
    const own = partnersIn[of[v]];
    const foreign = partners.length - own;
    let together = 0;
    for (const i of partners) if (of[i] !== of[v]) together += partnersIn[of[i]] - 1;
    open.all[v] = pairsAmong(partners.length);
    open.coordinator[v] = pairsAmong(own);
    open.itinerant[v] = together / 2;
    open.gatekeeper[v] = own * foreign;
    open.liaison[v] = pairsAmong(foreign) - together / 2;
    for (const i of partners) partnersIn[of[i]] = 0;
  }
  takeClosedAway(open, network, of, progress);
  return open;
}

/** Pairs of partners that are tied to each other are not open. */
function takeClosedAway(open: OpenPairs, network: TieNetwork, of: Uint32Array, progress: Progress): void {
  const ties = tiesOnwards(network);
  const { nodeAt, to } = ties;
  const groupAt = Uint32Array.from(nodeAt, (node) => of[node]);
  const roles = brokerageRoles.length;
  /** Of the k-th node by role, from `roles * k` on. */
  const closed = new Uint32Array(roles * network.order);
  trianglesByTie(
    ties,
    (a, b, _ab, count, ac) => {
      const ofA = groupAt[a];
      const ofB = groupAt[b];
      for (let k = 0; k < count; k++) {
        const c = to[ac[k]];
        const ofC = groupAt[c];
        closed[roles * a + roleOf(ofA, ofB, ofC)]++;
        closed[roles * b + roleOf(ofB, ofA, ofC)]++;
        closed[roles * c + roleOf(ofC, ofA, ofB)]++;
      }
    },
    progress,
  );
  nodeAt.forEach((node, k) => {
    brokerageRoles.forEach((role, r) => {
      open[role][node] -= closed[roles * k + r];
      open.all[node] -= closed[roles * k + r];
    });
  });
}

/** Ordered couples of open pairs at each node that share a partner. */
function sharingPairs(network: TieNetwork, progress: Progress): Float64Array {
  const { order, offsets, neighbours } = network;
  const ones = (length: number) => new Float64Array(length).fill(1);
  const closedWith = sumsOverCommonPartners(network, ones(neighbours.length), ones(order), progress);
  return Float64Array.from({ length: order }, (_, v) => {
    const partners = offsets[v + 1] - offsets[v];
    let couples = 0;
    for (let tie = offsets[v]; tie < offsets[v + 1]; tie++) {
      const openWith = partners - 1 - closedWith[tie];
      couples += openWith * (openWith - 1);
    }
    return couples;
  });
}

function pairsAmong(count: number): number {
  return count < 2 ? 0 : (count * (count - 1)) / 2;
}

const [coordinator, itinerant, gatekeeper, liaison] = brokerageRoles.keys();

/** Its number among `brokerageRoles`. */
function roleOf(v: number, i: number, j: number): number {
  if (i === j) return i === v ? coordinator : itinerant;
  return i === v || j === v ? gatekeeper : liaison;
}

function standardisedCounts(
  { groups, of }: NodeGroups,
  open: OpenPairs,
  sharing: Float64Array,
  role: BrokerageRole,
): Float64Array {
  const chances: RoleChances[] = groups.map(({ organisations }, g) =>
    roleChances(
      organisations - 1,
      groups.filter((_, other) => other !== g).map((group) => group.organisations),
    ),
  );
  return Float64Array.from(sharing, (couples, v) => {
    const chance = chances[of[v]];
    const pairs = open.all[v];
    const mean = pairs * chance.one[role];
    const square = mean + couples * chance.sharing[role] + (pairs * (pairs - 1) - couples) * chance.apart[role];
    const variance = square - mean * mean;
    // What rounding leaves of nothing is nothing.
    return variance > 1e-9 * Math.max(1, square) ? (open[role][v] - mean) / Math.sqrt(variance) : Number.NaN;
  });
}
