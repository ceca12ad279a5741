import {
  api,
  type CompositionResult,
  type CorrelationResult,
  type DegreeDistributionResult,
  type GroupComparisonResult,
  type MeasureByYearResult,
  type MeasureChangeResult,
  type MeasureResult,
  type SensitivityResult,
  type StructureResult,
} from "../api/client.ts";
import { derivedQuery } from "../api/derived-query.ts";
import { settledInView } from "../api/settled.ts";
import type { NetworkQuery } from "../state/network-query.ts";
import type { OwnParameters } from "./own-parameters.ts";

export interface AskedMeasure {
  readonly measure: string;
  readonly own: OwnParameters;
}

/** The measure's values with who has them; `groupings` says by what they are told apart. */
export function rankedQuery(dataset: string, network: NetworkQuery, { measure, own }: AskedMeasure, groupings: string) {
  const query = { ...network, ...own, groupings } as NetworkQuery & { groupings: string };
  return derivedQuery<MeasureResult>(["ranked", dataset, measure, query], (init) =>
    api.GET("/api/v1/datasets/{dataset}/measures/{measure}", {
      params: { path: { dataset, measure }, query },
      ...init,
    }),
  );
}

export function byYearQuery(dataset: string, network: NetworkQuery, { measure, own }: AskedMeasure) {
  const query: NetworkQuery = { ...network, ...own };
  return derivedQuery<MeasureByYearResult>(["by-year", dataset, measure, query], (init) =>
    api.GET("/api/v1/datasets/{dataset}/measures/{measure}/by-year", {
      params: { path: { dataset, measure }, query },
      ...init,
    }),
  );
}

/** The parameters of two measures together: those of the second have its name before theirs. */
export function parametersOfBoth(network: NetworkQuery, own: OwnParameters, ofOther: OwnParameters): NetworkQuery {
  const renamed = Object.entries(ofOther).map(([name, value]) => [`other.${name}`, value] as const);
  return { ...network, ...own, ...Object.fromEntries(renamed) };
}

export function correlationQuery(dataset: string, network: NetworkQuery, first: AskedMeasure, second: AskedMeasure) {
  const { measure } = first;
  const { measure: other } = second;
  const query = parametersOfBoth(network, first.own, second.own);
  return derivedQuery<CorrelationResult>(["correlation", dataset, measure, other, query], (init) =>
    api.GET("/api/v1/datasets/{dataset}/measures/{measure}/against/{other}", {
      params: { path: { dataset, measure, other }, query },
      ...init,
    }),
  );
}

/** An own `by` of the measure is called `measure.by` beside that of the groups. */
export function parametersByGroup(network: NetworkQuery, own: OwnParameters, by: string) {
  const { by: ownBy, ...others } = own;
  return { ...network, ...others, ...(ownBy && { "measure.by": ownBy }), by };
}

export function groupComparisonQuery(
  dataset: string,
  network: NetworkQuery,
  { measure, own }: AskedMeasure,
  by: string,
) {
  const query = parametersByGroup(network, own, by);
  return derivedQuery<GroupComparisonResult>(["group-comparison", dataset, measure, query], (init) =>
    api.GET("/api/v1/datasets/{dataset}/measures/{measure}/groups/comparison", {
      params: { path: { dataset, measure }, query },
      ...init,
    }),
  );
}

export function sensitivityQuery(dataset: string, network: NetworkQuery, { measure, own }: AskedMeasure) {
  const query = { ...network, ...own } as NetworkQuery;
  return derivedQuery<SensitivityResult>(["sensitivity", dataset, measure, query], (init) =>
    api.GET("/api/v1/datasets/{dataset}/measures/{measure}/sensitivity", {
      params: { path: { dataset, measure }, query },
      ...init,
    }),
  );
}

export interface AskedPeriods {
  readonly earlierFrom: string;
  readonly earlierTo: string;
  readonly from: string;
  readonly to: string;
}

/** What changed from one period to another. */
export function changeQuery(
  dataset: string,
  network: NetworkQuery,
  { measure, own }: AskedMeasure,
  periods: AskedPeriods,
) {
  const query = { ...network, ...own, ...periods };
  return derivedQuery<MeasureChangeResult>(["change", dataset, measure, query], (init) =>
    api.GET("/api/v1/datasets/{dataset}/measures/{measure}/change", {
      params: { path: { dataset, measure }, query },
      ...init,
    }),
  );
}

export function structureQuery(dataset: string, network: NetworkQuery) {
  return derivedQuery<StructureResult>(
    ["structure", dataset, network],
    (init) =>
      api.GET("/api/v1/datasets/{dataset}/structure", { params: { path: { dataset }, query: network }, ...init }),
    settledInView,
  );
}

/** The triple helix, in all and by year. */
export function compositionQuery(dataset: string, network: NetworkQuery & { readonly spheres?: string }) {
  return derivedQuery<CompositionResult>(
    ["composition", dataset, network],
    (init) =>
      api.GET("/api/v1/datasets/{dataset}/composition", { params: { path: { dataset }, query: network }, ...init }),
    settledInView,
  );
}

export function degreeQuery(dataset: string, network: NetworkQuery) {
  return derivedQuery<DegreeDistributionResult>(["degree-distribution", dataset, network], (init) =>
    api.GET("/api/v1/datasets/{dataset}/degree-distribution", {
      params: { path: { dataset }, query: network },
      ...init,
    }),
  );
}
