import type { z } from "zod";
import { nearest } from "../../model/nearest.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import { TielineError } from "../../model/tieline-error.ts";
import type { Figure } from "../figure.ts";
import { complexEfficiency } from "./complex-efficiency.ts";
import { complexEvenness, complexGini } from "./complex-evenness.ts";
import { eiAcross } from "./ei-across.ts";
import { fusion } from "./fusion.ts";
import { hubDependence } from "./hub-dependence.ts";
import { integration } from "./integration.ts";
import type { Placing } from "./placing.ts";
import { reaches, spokeInclusion } from "./spoke-inclusion.ts";
import { tiers } from "./tier.ts";
import { tierShare } from "./tier-share.ts";

/** Without what an index says nothing, whatever the ties: groups that part the organisations, places, complexes of the topology, connected ones among them, mini clusters. */
export type IndexNeed = "groups" | "places" | "complexes" | "spokes" | "miniClusters";

/** What a larger value says of how far groups have grown into one region. */
export type LargerMeans = "moreIntegrated" | "lessIntegrated" | "neither";

/** One number by which integration is followed: a figure of the catalogue, with those of its parameters fixed that make it this index. */
export interface IntegrationIndex extends Figure {
  /** The figure in the catalogue, where it is defined. */
  readonly of: string;
  readonly fixed: Readonly<Record<string, string>>;
  readonly larger: LargerMeans;
  readonly needs: IndexNeed;
}

function index<Shape extends z.ZodRawShape>(
  id: string,
  figure: Figure<Shape>,
  larger: LargerMeans,
  needs: IndexNeed,
  fixed: Readonly<Record<string, string>> = {},
): IntegrationIndex {
  const { groups, growing } = figure;
  const all = (given: object) => ({ ...given, ...fixed }) as z.output<z.ZodObject<Shape>>;
  const open = Object.entries(figure.parameters).filter(([name]) => !(name in fixed));
  return {
    ...figure,
    id,
    of: figure.id,
    fixed,
    larger,
    needs,
    parameters: Object.fromEntries(open),
    ...(groups && { groups: (facts, organisations, given) => groups(facts, organisations, all(given)) }),
    compute: (input) => figure.compute({ ...input, parameters: all(input.parameters) }),
    ...(growing && { growing: (input) => growing({ ...input, parameters: all(input.parameters) }) }),
  };
}

const meaningOfTier = {
  "1": "lessIntegrated",
  "2": "neither",
  "3": "moreIntegrated",
  "4": "moreIntegrated",
  outside: "neither",
} as const;

/**
 * The indexes of integration, in the order in which they are shown (METRICS §5): what an overview, a series, a what-if and a report are
 * about. Each is a `Figure`, so that whatever takes one (null models among it) takes these.
 */
export const integrationIndexes: readonly IntegrationIndex[] = [
  index("integration", integration, "moreIntegrated", "groups"),
  index("eiAcross", eiAcross, "moreIntegrated", "groups"),
  ...tiers.map((tier) => index(`tier-${tier}`, tierShare, meaningOfTier[tier], "places", { tier })),
  ...reaches.map((reach) => index(`inclusion-${reach}`, spokeInclusion, "moreIntegrated", "spokes", { reach })),
  index("hubDependence", hubDependence, "lessIntegrated", "spokes"),
  index("complexGini", complexGini, "lessIntegrated", "complexes"),
  index("complexEvenness", complexEvenness, "moreIntegrated", "complexes"),
  index("complexEfficiency", complexEfficiency, "moreIntegrated", "complexes"),
  index("fusion", fusion, "moreIntegrated", "miniClusters"),
];

/** An index by its id; refused with the nearest one where there is none. */
export function indexNamed(id: string): IntegrationIndex {
  const found = integrationIndexes.find((one) => one.id === id);
  if (found) return found;
  const known = integrationIndexes.map((one) => one.id);
  throw new TielineError("figure_unknown", { id, nearest: nearest(id, known) });
}

/** What indexes are asked with, all of them alike. */
export interface AskedIndexes {
  /** Whose boundaries are crossed: complex, hub, zone or an attribute. */
  readonly by: string;
  readonly placing: Placing;
  /** Whose topology; without it that of the reference date. */
  readonly at?: PartialDate | undefined;
  readonly weighted: boolean;
}

/** The same as parameters of figures: each index reads what is its own. */
export function parametersOfIndexes({ by, placing, at, weighted }: AskedIndexes): Readonly<Record<string, unknown>> {
  return { across: by, placing, at, weighted };
}
