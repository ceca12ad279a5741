import type { MixingMatrix } from "../../analysis/connectivity/mixing-matrix.ts";
import type { DatasetVersion } from "../../model/dataset.ts";
import type { NetworkParameters } from "../../model/network-parameters.ts";
import type { JobContext } from "../jobs/jobs.ts";
import type { Services } from "../services.ts";

/** What joins the complexes: the mixing of the network's organisations by the complex that they are in. */
export async function complexTies(
  { networks, computing }: Services,
  version: DatasetVersion,
  parameters: NetworkParameters,
  { cancelled, report }: JobContext,
): Promise<MixingMatrix> {
  report(0);
  const derived = await networks.get(version, parameters, cancelled);
  const asked = { by: "complex", placing: "complexes" } as const;
  return (await computing.run("mix-groups", { ...derived, asked, weighted: true }, { cancelled })).matrix;
}

const nothing = { weight: 0, ties: 0, organisations: 0, activities: 0 };

/** What joins two groups of a mixing, by their places in it; nothing where a group has nobody in the network. */
export function bundleOf(mixing: MixingMatrix, one: number, other: number): typeof nothing {
  if (one < 0 || other < 0) return nothing;
  const cell = one * mixing.groups.length + other;
  const { weight, ties, organisations, activities } = mixing;
  return { weight: weight[cell], ties: ties[cell], organisations: organisations[cell], activities: activities[cell] };
}

/** The place of a complex in a mixing, undefined asking for those in no complex; -1 where there is none. */
export function placeOf({ groups }: MixingMatrix, complex: string | undefined): number {
  return groups.findIndex(({ id }) => id === complex);
}
