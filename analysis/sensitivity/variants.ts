import { activityKinds, layerSets } from "../../model/activity.ts";
import { type NetworkParameters, networkParametersShape, weightings } from "../../model/network-parameters.ts";
import type { Facts } from "../facts/facts.ts";
import { sizeCaps } from "./size-caps.ts";

/** What of a network is varied: names of its parameters. */
export const variedParameters = ["weighting", "layers", "maxActivitySize", "halfLifeYears"] as const;
export type Varied = (typeof variedParameters)[number];

export interface Variant {
  readonly by: Varied;
  /** As a request gives it; null: the parameter is not given (no cap, no decay). */
  readonly value: string | number | null;
  /** Those of the base with this one changed. */
  readonly network: NetworkParameters;
}

export interface VariantRequest {
  readonly over: readonly Varied[];
  /** Without them, as the sizes of the selected activities suggest. */
  readonly caps?: readonly number[];
  readonly halfLives: readonly number[];
}

const sets = ["collaboration", "contact", "membership"] as const;

/**
 * The networks that a choice of parameters could as well have led to, one parameter changed at a time: the four weightings; the
 * sets of layers that the dataset has activities of, alone and in every union; caps on the size of activities, and none;
 * half-lives, and none. `sizes`: n_a of the activities that the base selects. The base's own value is among those that are
 * varied, where it is one of them.
 */
export function variants(
  { activities }: Facts,
  base: NetworkParameters,
  sizes: Uint32Array,
  { over, caps = sizeCaps(sizes), halfLives }: VariantRequest,
): Variant[] {
  const changed: Record<Varied, () => Variant[]> = {
    weighting: () =>
      weightings.map((value) => ({ by: "weighting", value, network: withParameter(base, "weighting", value) })),
    layers: () =>
      unionsPresent(activities.kind).map((value) => ({
        by: "layers",
        value,
        network: withParameter(base, "layers", networkParametersShape.layers.parse(value)),
      })),
    maxActivitySize: () =>
      [...caps, null].map((value) => ({
        by: "maxActivitySize",
        value,
        network: withParameter(base, "maxActivitySize", value ?? undefined),
      })),
    halfLifeYears: () =>
      [...halfLives, null].map((value) => ({
        by: "halfLifeYears",
        value,
        network: withParameter(base, "halfLifeYears", value ?? undefined),
      })),
  };
  return variedParameters.filter((name) => over.includes(name)).flatMap((name) => changed[name]());
}

/** In the order in which parameters stand, as a request of its own would have them: it is the same request. */
function withParameter(base: NetworkParameters, name: Varied, value: unknown): NetworkParameters {
  const given: Readonly<Record<string, unknown>> = { ...base, [name]: value };
  const inOrder = Object.keys(networkParametersShape).filter((one) => given[one] !== undefined);
  return Object.fromEntries(inOrder.map((one) => [one, given[one]])) as NetworkParameters;
}

/** Fewer sets first, each union in the sets' order. */
function unionsPresent(kinds: Uint8Array): string[] {
  const present = sets.filter((set) => layerSets[set].some((kind) => kinds.includes(activityKinds.indexOf(kind))));
  const unions = Array.from({ length: 2 ** present.length - 1 }, (_, k) =>
    present.filter((_set, place) => ((k + 1) >> place) & 1),
  );
  return unions.sort((a, b) => a.length - b.length).map((union) => union.join(","));
}
