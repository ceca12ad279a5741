import type { CellCorrection, CellTest } from "../../model/cell-judgement.ts";
import type { GroupOrder } from "../../model/group-order.ts";
import type { NullModel } from "../../model/null-model.ts";
import type { BackboneQuery } from "../state/backbone-query.ts";
import type { FindingQuery } from "../state/finding-query.ts";
import type { NetworkQuery } from "../state/network-query.ts";
import type { PictureQuery } from "../state/picture-query.ts";
import {
  api,
  type CommunitiesResult,
  type MeasureByGroupResult,
  type MeasureResult,
  type MixingCellResult,
  type MixingResult,
  type Picture,
} from "./client.ts";
import { derivedQuery } from "./derived-query.ts";
import { settledInView } from "./settled.ts";

export function pictureQuery(dataset: string, network: NetworkQuery, picture: PictureQuery) {
  const query = { ...network, ...picture };
  return derivedQuery<Picture>(
    ["picture", dataset, query],
    (init) => api.GET("/api/v1/datasets/{dataset}/picture", { params: { path: { dataset }, query }, ...init }),
    settledInView,
  );
}

export function measureQuery(dataset: string, query: NetworkQuery & BackboneQuery, measure: string) {
  return derivedQuery<MeasureResult>(["measure", dataset, measure, query], (init) =>
    api.GET("/api/v1/datasets/{dataset}/measures/{measure}", {
      params: { path: { dataset, measure }, query },
      ...init,
    }),
  );
}

/** A measure taken together by a grouping, `by`. */
export function measureByGroupQuery(dataset: string, query: NetworkQuery & { readonly by: string }, measure: string) {
  return derivedQuery<MeasureByGroupResult>(["measure-by-group", dataset, measure, query], (init) =>
    api.GET("/api/v1/datasets/{dataset}/measures/{measure}/groups", {
      params: { path: { dataset, measure }, query },
      ...init,
    }),
  );
}

export function communitiesQuery(dataset: string, query: FindingQuery) {
  return derivedQuery<CommunitiesResult>(["communities", dataset, query], (init) =>
    api.GET("/api/v1/datasets/{dataset}/communities", { params: { path: { dataset }, query }, ...init }),
  );
}

/** Which matrix is meant, beside the network; what is not given is as usual. */
export interface MatrixQuery {
  readonly by: string;
  readonly placing?: "zones" | "complexes" | undefined;
  readonly at?: string | undefined;
  readonly most?: number | undefined;
  readonly weighted?: "true" | "false" | undefined;
}

interface OrderedMatrixQuery extends MatrixQuery {
  readonly order?: GroupOrder | undefined;
  readonly correction?: CellCorrection | undefined;
  readonly test?: CellTest | undefined;
  readonly null?: NullModel | undefined;
  readonly draws?: number | undefined;
  readonly seed?: number | undefined;
}

export function mixingQuery(dataset: string, network: NetworkQuery, matrix: OrderedMatrixQuery) {
  const query = { ...network, ...matrix };
  return derivedQuery<MixingResult>(
    ["mixing", dataset, query],
    (init) => api.GET("/api/v1/datasets/{dataset}/mixing", { params: { path: { dataset }, query }, ...init }),
    settledInView,
  );
}

export interface CellQuery extends MatrixQuery {
  readonly row: string | undefined;
  readonly column: string | undefined;
}

export function mixingCellQuery(dataset: string, network: NetworkQuery, cell: CellQuery & { readonly limit: number }) {
  const query = { ...network, ...cell };
  return derivedQuery<MixingCellResult>(["mixing-cell", dataset, query], (init) =>
    api.GET("/api/v1/datasets/{dataset}/mixing/cell", { params: { path: { dataset }, query }, ...init }),
  );
}
