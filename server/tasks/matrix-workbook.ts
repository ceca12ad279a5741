import writeWorkbook, { type Sheet } from "write-excel-file/node";
import type { WrittenGraph } from "../../analysis/export/written-graph.ts";
import { message } from "../../model/message.ts";
import type { Language } from "../../model/name.ts";
import { TielineError } from "../../model/tieline-error.ts";
import type { ResultHead } from "../contract/result.ts";
import { headLines } from "./head-lines.ts";
import { withoutTimes } from "./without-times.ts";

/** A workbook is made in memory as one: so many cells take some four seconds. */
const maxCells = 250_000;

/**
 * The network as a matrix of tie weights, 0 where there is no tie: organisations by organisations, or of two modes organisations by
 * activities. Further sheets say who they are, and what the network is.
 */
export async function matrixWorkbook(graph: WrittenGraph, head: ResultHead, language: Language): Promise<Uint8Array> {
  const { ids, names, columns, firstOfSecondMode } = graph;
  const all = Array.from(ids.keys());
  const rows = all.slice(0, firstOfSecondMode);
  const across = all.slice(firstOfSecondMode ?? 0);
  const cells = rows.length * across.length;
  if (cells > maxCells)
    throw new TielineError("matrix_too_large", { rows: rows.length, columns: across.length, cells, limit: maxCells });
  const say = (text: string) => message(language, "takeaway", `workbook.${text}`);

  const weights = rows.map(() => new Array<number>(across.length).fill(0));
  for (const { source, target, weight } of graph.ties) {
    weights[source][target - (firstOfSecondMode ?? 0)] = weight;
    if (firstOfSecondMode === undefined) weights[target][source] = weight;
  }
  const matrix = [[null, ...across.map((node) => ids[node])], ...rows.map((node, r) => [ids[node], ...weights[r]])];
  const listed = columns.filter(({ name }) => name !== "name");
  const described = (nodes: readonly number[]) => [
    ["id", "name", ...listed.map(({ name }) => name)],
    ...nodes.map((node) => [
      ids[node],
      names[node] || null,
      ...listed.map(({ type, read }) => {
        const value = read(node);
        return type === "double" && value !== undefined ? Number(value) : value;
      }),
    ]),
  ];
  const about = [[say("parameter"), say("value")], ...headLines(head)];
  const sheets: Sheet<never>[] = [
    { sheet: say("matrix"), data: matrix, stickyRowsCount: 1, stickyColumnsCount: 1 },
    { sheet: say("organisations"), data: described(rows), stickyRowsCount: 1 },
    ...(firstOfSecondMode === undefined
      ? []
      : [{ sheet: say("activities"), data: described(across), stickyRowsCount: 1 }]),
    { sheet: say("about"), data: about, stickyRowsCount: 1 },
  ];
  return withoutTimes(await writeWorkbook(sheets).toBuffer());
}
