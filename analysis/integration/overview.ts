import type { Progress } from "../../model/progress.ts";
import { computeFigure } from "../compute-figure.ts";
import { type EiOfGroup, type ExpectedEi, eiOfGroups } from "../connectivity/ei-of-groups.ts";
import { groupEnds } from "../connectivity/group-ends.ts";
import type { Facts } from "../facts/facts.ts";
import { nodeGroups } from "../ties/node-groups.ts";
import type { Selection } from "../ties/selection.ts";
import type { TieNetwork } from "../ties/tie-network.ts";
import { groupsAcross } from "./across-figure.ts";
import { indexError } from "./index-error.ts";
import { type AskedIndexes, integrationIndexes, parametersOfIndexes } from "./indexes.ts";
import { placeFrom } from "./place.ts";
import { placeGrouping } from "./place-grouping.ts";
import { type Placing, placedOn, placings } from "./placing.ts";
import { type Tier, tiers } from "./tier.ts";
import { tierAmounts } from "./tier-amounts.ts";
import { complexesIn, topologyOn } from "./topology.ts";
import { type UndefinedReason, whyUndefined } from "./why-undefined.ts";

export interface OverviewRequest {
  readonly facts: Facts;
  readonly selection: Selection;
  readonly network: TieNetwork;
  readonly asked: AskedIndexes;
}

/** All indexes of integration of one network, parallel to `integrationIndexes`. */
export interface IntegrationOverview {
  readonly indexes: readonly {
    /** NaN where it is undefined. */
    readonly value: number;
    readonly error: number;
    readonly reason: UndefinedReason | undefined;
    /** Under the other placing. */
    readonly other: number;
  }[];
  /** By weight and by number of distinct ties, under either placing. */
  readonly tiers: Readonly<
    Record<Placing, readonly { readonly tier: Tier; readonly weight: number; readonly ties: number }[]>
  >;
  readonly ei: { readonly overall: ExpectedEi; readonly groups: readonly EiOfGroup[] };
  readonly counts: {
    /** Organisations in a complex, outside every complex with a place, and outside. */
    readonly inComplexes: number;
    readonly placed: number;
    readonly outside: number;
    /** Of the topology. */
    readonly complexes: number;
    readonly hubs: number;
    readonly spokes: number;
  };
}

/** Everything that the indexes say of one network, with what stands behind them (METRICS §5). As long as the slowest of them. */
export function integrationOverview(
  { facts, selection, network, asked }: OverviewRequest,
  progress: Progress,
): IntegrationOverview {
  const parameters = parametersOfIndexes(asked);
  const request = { facts, selection, network, progress };
  const otherPlacing = placings.find((placing) => placing !== asked.placing)!;
  const others = parametersOfIndexes({ ...asked, placing: otherPlacing });
  const { day } = placedOn(facts, asked);
  const amounts = (placing: Placing) => {
    const groups = nodeGroups(selection.organisations, placeGrouping(facts, "place", { placing, day }));
    const [weight, ties] = [true, false].map((weighted) => tierAmounts({ selection, network, groups, weighted }));
    return tiers.map((tier) => ({ tier, weight: weight[tier], ties: ties[tier] }));
  };
  const across = groupsAcross(facts, selection.organisations, {
    across: asked.by,
    placing: asked.placing,
    at: asked.at,
  });
  const ends = groupEnds({ selection, network, groups: across, weighted: asked.weighted });
  const topology = topologyOn(facts, day);
  const placeOf = nodeGroups(selection.organisations, placeGrouping(facts, "place", { placing: "zones", day }));
  const where = { inComplexes: 0, placed: 0, outside: 0 };
  for (const { id, organisations } of placeOf.groups)
    where[id === undefined ? "outside" : placeFrom(id).complex === undefined ? "placed" : "inComplexes"] +=
      organisations;
  return {
    indexes: integrationIndexes.map((index, k) => {
      progress.checkCancelled();
      progress.report(k / integrationIndexes.length);
      const value = computeFigure(index, { ...request, parameters });
      const isUndefined = Number.isNaN(value);
      return {
        value,
        error: isUndefined ? Number.NaN : indexError(index, { ...request, parameters }),
        reason: isUndefined ? whyUndefined(index, facts, selection, parameters) : undefined,
        other: computeFigure(index, { ...request, parameters: others }),
      };
    }),
    tiers: { complexes: amounts("complexes"), zones: amounts("zones") },
    ei: eiOfGroups(ends, across.groups),
    counts: {
      ...where,
      complexes: complexesIn(topology).length,
      hubs: complexesIn(topology, "hub").length,
      spokes: complexesIn(topology, "connected").length,
    },
  };
}
