import { activityKinds } from "../../model/activity.ts";
import { type NetworkParameters, tieMakingRoles, type Weighting } from "../../model/network-parameters.ts";
import { roles } from "../../model/participation.ts";
import type { Facts } from "../facts/facts.ts";
import { sharedFloat64, sharedUint32 } from "../facts/shared-arrays.ts";
import { organisationFilter } from "./organisation-filter.ts";
import type { Selection } from "./selection.ts";
import { rolesIn, type SelectionChanges, selectsAdded, unchanged } from "./selection-changes.ts";
import { timingOf } from "./timing.ts";

const relation = activityKinds.indexOf("relation");
const lead = roles.indexOf("lead");
const participant = roles.indexOf("participant");

/** Who takes part in an activity that is selected. */
interface TakingPart {
  /** Those that pass the filters. */
  readonly leads: readonly number[];
  readonly others: readonly number[];
  /** All, with those that are not named. */
  readonly size: number;
  readonly participations: number;
}

/**
 * What a network's parameters select from the facts (METRICS §1): layers, window and timing choose the activities; roles
 * and a participation's own dates choose P(a), the distinct organisations in each; n_a is their number and that of those
 * not named; what passes the organisation filters becomes a node, with n_a and weights as they are. With `changes` the
 * selection is what it would be if the facts were changed so: an activity that is added has the number behind all others.
 * O(participations).
 */
export function selectActivities(
  facts: Facts,
  parameters: NetworkParameters,
  changes: SelectionChanges = unchanged,
): Selection {
  const { activities, participations, organisations } = facts;
  const timing = timingOf(facts, parameters);
  const makesTies = roleFlags(parameters);
  const passes = organisationFilter(facts, parameters);
  const layerWeights = activityKinds.map((kind) => parameters.layers[kind] ?? 0);
  const isStar = parameters.weighting === "star";
  const largest = parameters.maxActivitySize ?? Number.POSITIVE_INFINITY;

  const selected: number[] = [];
  const ends: number[] = [];
  const members: number[] = [];
  const leading: number[] = [];
  const centres: number[] = [];
  const sizes: number[] = [];
  const units: number[] = [];
  const parts: number[] = [];
  const leftOut = { activities: 0, participations: 0, undated: 0, convenors: 0, merged: 0, loops: 0 };
  const isNode = new Uint8Array(organisations.count);
  const { leaving, joining, added } = changes;

  const select = (
    activity: number,
    kind: number,
    unit: number,
    { leads, others, size, participations: rows }: TakingPart,
  ): void => {
    if (size > largest) {
      leftOut.activities++;
      leftOut.participations += rows;
    }
    const isRelation = kind === relation;
    selected.push(activity);
    for (const organisation of leads) members.push(organisation);
    for (const organisation of others) members.push(organisation);
    for (const organisation of [...leads, ...others]) isNode[organisation] = 1;
    ends.push(members.length);
    leading.push(leads.length);
    centres.push(isStar && !isRelation ? leads.length : leads.length + others.length);
    sizes.push(size);
    const makesNoTies = size < 2 || size > largest;
    units.push(makesNoTies ? 0 : unit);
    parts.push(makesNoTies || isRelation ? 1 : partsOf(parameters.weighting, size));
  };

  for (let a = 0; a < activities.count; a++) {
    const layerWeight = layerWeights[activities.kind[a]];
    if (layerWeight === 0) continue;
    if (timing.isUndated(a)) {
      leftOut.undated++;
      continue;
    }
    if (!timing.selectsActivity(a)) continue;

    const leads: number[] = [];
    const others: number[] = [];
    let named = 0;
    let rows = 0;
    let stated = 0;
    let statedSum = 0;
    const end = participations.ofActivity[a + 1];
    for (let p = participations.ofActivity[a]; p < end; ) {
      // Participations of one organisation in one activity stand together: it counts once, as lead if it ever is.
      const organisation = participations.organisation[p];
      const leaves = leaving.has(organisation);
      let takesPart = false;
      let leadsIt = false;
      for (; p < end && participations.organisation[p] === organisation; p++) {
        if (leaves || !timing.selectsParticipation(p)) continue;
        if (makesTies[participations.role[p]] === 0) {
          leftOut.convenors++;
          continue;
        }
        takesPart = true;
        rows++;
        leadsIt ||= participations.role[p] === lead;
        if (!Number.isNaN(participations.value[p])) {
          stated++;
          statedSum += participations.value[p];
        }
      }
      if (!takesPart) continue;
      named++;
      if (passes(organisation)) (leadsIt ? leads : others).push(organisation);
    }
    for (const organisation of joining.get(a) ?? []) {
      if (makesTies[participant] === 0) continue;
      named++;
      rows++;
      if (passes(organisation)) others.push(organisation);
    }
    if (rows === 0) continue;

    const value = activities.kind[a] === relation && stated > 0 ? statedSum / stated : 1;
    select(a, activities.kind[a], layerWeight * activities.weight[a] * timing.decay(a) * value, {
      leads,
      others,
      size: named + activities.unnamed[a],
      participations: rows,
    });
  }

  added.forEach((activity, k) => {
    if (!selectsAdded(activity, parameters, timing)) return;
    const { kind, span, value } = activity;
    const present = rolesIn(activity).filter(({ role }) => makesTies[roles.indexOf(role)] === 1);
    if (present.length === 0) return;
    const passing = present.filter(({ organisation }) => passes(organisation));
    const decay = span === undefined ? 1 : timing.decayOfSpan(span.first, span.last);
    select(
      activities.count + k,
      activityKinds.indexOf(kind),
      layerWeights[activityKinds.indexOf(kind)] * decay * value,
      {
        leads: passing.filter(({ role }) => role === "lead").map(({ organisation }) => organisation),
        others: passing.filter(({ role }) => role !== "lead").map(({ organisation }) => organisation),
        size: present.length,
        participations: present.length,
      },
    );
  });

  const nodeOf = new Uint32Array(organisations.count);
  const nodes: number[] = [];
  for (let i = 0; i < organisations.count; i++) if (isNode[i] === 1) nodeOf[i] = nodes.push(i) - 1;
  return {
    organisations: shared(nodes),
    activities: shared(selected),
    offsets: shared([0, ...ends]),
    members: shared(members.map((organisation) => nodeOf[organisation])),
    leads: shared(leading),
    centres: shared(centres),
    sizes: shared(sizes),
    units: sharedReal(units),
    parts: sharedReal(parts),
    pairWeights: sharedReal(units.map((unit, k) => unit / parts[k])),
    leftOut,
  };
}

/** Into how many parts a unit shared by n is divided. */
export function partsOf(weighting: Weighting, n: number): number {
  if (weighting === "newman") return n - 1;
  if (weighting === "fractional") return (n * (n - 1)) / 2;
  return 1;
}

function roleFlags(parameters: NetworkParameters): Uint8Array {
  const asked = tieMakingRoles(parameters);
  return Uint8Array.from(roles, (role) => Number(asked.has(role)));
}

function shared(values: readonly number[]): Uint32Array {
  const array = sharedUint32(values.length);
  array.set(values);
  return array;
}

function sharedReal(values: readonly number[]): Float64Array {
  const array = sharedFloat64(values.length);
  array.set(values);
  return array;
}
