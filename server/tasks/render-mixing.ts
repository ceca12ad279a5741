import { cellStarts } from "../../analysis/connectivity/group-cells.ts";
import type { MixingMatrix } from "../../analysis/connectivity/mixing-matrix.ts";
import { csvRow } from "../../analysis/export/csv-row.ts";
import type { MatrixCoordinates } from "../../analysis/integration/matrix-coordinates.ts";
import { orderGroups } from "../../analysis/integration/order-groups.ts";
import type { Place } from "../../analysis/integration/place.ts";
import { type CellJudgement, type CellsAgainstNull, cellsAgainstNull } from "../../analysis/null/cells-against-null.ts";
import type { CellTotals } from "../../analysis/null/draw-cells.ts";
import type { GroupOrder } from "../../model/group-order.ts";
import type { ResultHead } from "../contract/result.ts";
import { ChunkedText } from "./chunked-text.ts";
import { csvComments } from "./csv-text.ts";

export interface RenderMixingInput {
  readonly head: ResultHead;
  readonly rest: Readonly<Record<string, unknown>>;
  readonly matrix: MixingMatrix;
  /** Which group holds those merged. */
  readonly restGroup: number | undefined;
  readonly places: readonly Place[] | undefined;
  readonly coordinates: MatrixCoordinates;
  /** Parallel to the groups. */
  readonly titles: readonly string[];
  readonly order: GroupOrder;
  /** Where a null model was asked for: how it drew, what of each cell, and how cells are judged by that. */
  readonly chance:
    | {
        readonly about: object;
        readonly observed: Float64Array;
        readonly totals: CellTotals;
        readonly judged: CellJudgement;
      }
    | undefined;
  readonly format: "json" | "csv";
}

const matrices = ["weight", "ties", "organisations", "activities", "density", "share", "lift"] as const;
const againstNull = ["mean", "sd", "z", "ratio", "p", "pNormal", "significance"] as const;

/** The matrices of a mixing, as JSON or as a table with one line for each pair of groups that has a tie, or could by chance have had one. */
export function run(input: RenderMixingInput) {
  const { head, rest, matrix, restGroup, places, coordinates, titles, order, chance, format } = input;
  const cells = chance && cellsAgainstNull(chance.observed, chance.totals, chance.judged);
  const { groups } = matrix;
  const n = groups.length;
  const starts = cellStarts(n);
  const cellOf = (c: number, d: number) => (c <= d ? starts[c] + d : starts[d] + c);
  const about = chance && cells && { ...chance.about, ...chance.judged, ...countsOf(cells) };
  if (format === "json") {
    const whole = (cells: Float64Array) =>
      Array.from({ length: n * n }, (_, k) => cells[cellOf(Math.floor(k / n), k % n)]);
    return Buffer.from(
      JSON.stringify({
        ...head,
        ...rest,
        groups: groups.map(({ id, organisations }, k) => ({
          id: id ?? null,
          title: titles[k],
          organisations,
          ...(k === restGroup && { isRest: true }),
          ...(places && { place: places[k] }),
          ...coordinatesOf(coordinates, k),
        })),
        order: orderGroups({ ...matrix, rest: restGroup, places }, order),
        // JSON writes what is not a number as null: undefined in the matrix.
        ...Object.fromEntries(matrices.map((name) => [name, Array.from(matrix[name])])),
        ...(cells && {
          null: { ...about, ...Object.fromEntries(againstNull.map((name) => [name, whole(cells[name])])) },
        }),
      }),
    );
  }
  const columns = ["group", "other", ...matrices, ...(cells ? againstNull : [])];
  const text = new ChunkedText()
    .add(csvComments(head, { ...rest, ...(about && { null: about }) }))
    .line(csvRow(columns));
  const orEmpty = (value: number) => (Number.isNaN(value) ? undefined : value);
  groups.forEach((group, c) => {
    for (let d = c; d < n; d++) {
      const cell = c * n + d;
      if (matrix.ties[cell] === 0 && !(cells && cells.mean[cellOf(c, d)] > 0)) continue;
      const values = matrices.map((name) => orEmpty(matrix[name][cell]));
      const drawn = cells ? againstNull.map((name) => orEmpty(cells[name][cellOf(c, d)])) : [];
      text.line(csvRow([group.id, groups[d].id, ...values, ...drawn]));
    }
  });
  return text.bytes();
}

function coordinatesOf({ latitude, longitude, isOwn }: MatrixCoordinates, group: number) {
  if (Number.isNaN(latitude[group]) || Number.isNaN(longitude[group])) return {};
  const from = isOwn[group] === 1 ? "record" : "members";
  return { coordinates: { latitude: latitude[group], longitude: longitude[group], from } };
}

function countsOf({ tested, resolution, drawsNeeded, significance, pNormal }: CellsAgainstNull) {
  const count = (cells: Float64Array, is: (value: number) => boolean) => cells.filter(is).length;
  return {
    tested,
    resolution,
    ...(drawsNeeded !== undefined && { drawsNeeded }),
    more: count(significance, (value) => value === 1),
    less: count(significance, (value) => value === -1),
    normal: count(pNormal, (value) => !Number.isNaN(value)),
  };
}
