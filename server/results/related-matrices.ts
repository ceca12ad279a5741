import type { Facts } from "../../analysis/facts/facts.ts";
import { groupingNamed } from "../../analysis/facts/grouping-named.ts";
import type { DatasetVersion } from "../../model/dataset.ts";
import { type NetworkParameters, networkParametersShape } from "../../model/network-parameters.ts";
import type { MatrixName } from "../contract/matrix-names.ts";
import type { JobContext } from "../jobs/jobs.ts";
import type { Services } from "../services.ts";
import type { MatrixSource } from "../tasks/relate-matrices.ts";
import type { MeasuredValues } from "./compute-in-workers.ts";
import type { RelatedMatrices } from "./compute-relations.ts";
import { refuseNobody } from "./refuse-nobody.ts";
import { splitQuery } from "./split-query.ts";
import { usualValues } from "./usual-values.ts";

/** What matrices are made from, and the organisations that all of them have: in every network named, with everything asked for. */
export async function relatedMatrices(
  services: Services,
  version: DatasetVersion,
  query: Readonly<Record<string, unknown>>,
  names: readonly MatrixName[],
  job: JobContext,
): Promise<RelatedMatrices & { readonly measured: readonly MeasuredValues[] }> {
  const base = splitQuery(query).network;
  const usual = await services.networks.get(version, base, job.cancelled);
  const { facts, network } = usual;
  const members: Uint32Array[] = [];
  const sources: MatrixSource[] = [];
  const measured: MeasuredValues[] = [];
  for (const name of names) {
    if (name.is === "ties" || name.is === "tied") {
      const parameters = overridden(base, name.network);
      const derived = await services.networks.get(version, parameters, job.cancelled);
      refuseNobody(derived, parameters);
      members.push(derived.network.organisations);
      sources.push({ is: name.is, network: derived.network });
    } else if (name.is === "difference") {
      refuseNobody(usual, base);
      members.push(network.organisations);
      const found = await usualValues(services, version, query, name.measure, job);
      measured.push(found);
      sources.push({ is: "difference", values: byOrganisation(facts, network.organisations, found.values) });
    } else if (name.is === "same") sources.push({ is: "same", codes: groupingNamed(facts, name.grouping).codes });
    else sources.push({ is: "distance", ...placesOf(facts) });
  }
  // Neither groups nor distances say who takes part.
  if (members.length === 0) {
    refuseNobody(usual, base);
    members.push(network.organisations);
  }
  return { sources, measured, ...common(facts, members, sources) };
}

/** In the order in which parameters stand, as a request of its own would have them. */
function overridden(base: NetworkParameters, network: Readonly<Record<string, unknown>>): NetworkParameters {
  const given: Readonly<Record<string, unknown>> = { ...base, ...network };
  const inOrder = Object.keys(networkParametersShape).filter((name) => given[name] !== undefined);
  return Object.fromEntries(inOrder.map((name) => [name, given[name]])) as NetworkParameters;
}

function byOrganisation(facts: Facts, organisations: Uint32Array, values: Float64Array): Float64Array {
  const all = new Float64Array(facts.organisations.count).fill(Number.NaN);
  organisations.forEach((organisation, node) => {
    all[organisation] = values[node];
  });
  return all;
}

function placesOf({ organisations: { latitude, longitude } }: Facts) {
  return { latitude, longitude };
}

function common(
  facts: Facts,
  members: readonly Uint32Array[],
  sources: readonly MatrixSource[],
): Pick<RelatedMatrices, "organisations" | "leftOut"> {
  const networks = new Uint32Array(facts.organisations.count);
  for (const list of members) for (const organisation of list) networks[organisation]++;
  const isDefined = (organisation: number) =>
    sources.every((source) => {
      if (source.is === "same") return source.codes[organisation] >= 0;
      if (source.is === "difference") return !Number.isNaN(source.values[organisation]);
      if (source.is === "distance")
        return !Number.isNaN(source.latitude[organisation]) && !Number.isNaN(source.longitude[organisation]);
      return true;
    });
  const leftOut = { elsewhere: 0, undefined: 0 };
  const organisations: number[] = [];
  networks.forEach((count, organisation) => {
    if (count === 0) return;
    if (count < members.length) leftOut.elsewhere++;
    else if (isDefined(organisation)) organisations.push(organisation);
    else leftOut.undefined++;
  });
  return { organisations: Uint32Array.from(organisations), leftOut };
}
