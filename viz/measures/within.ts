import { readMarked } from "../state/marked.ts";
import type { RankedRow } from "./ranked-rows.ts";

/** Which organisations a chart was asked about: a bar of values, a part of the plane of two measures, a group, or those marked in another view. */
export type Within =
  | { readonly is: "value"; readonly from: number; readonly to: number }
  | {
      readonly is: "box";
      readonly from: number;
      readonly to: number;
      readonly otherFrom: number;
      readonly otherTo: number;
    }
  /** Without an id: those in no group. */
  | { readonly is: "group"; readonly id: string | undefined }
  | { readonly is: "marked"; readonly ids: ReadonlySet<string> };

/** As an address asks for those whom it marks. */
export const withinMarked = "marked";

/** `value:3,5`, `box:0,1,0.2,0.4`, `group:KR`, `marked`. What is not understood is as if nothing had been asked. */
export function readWithin(written: string | undefined, marked?: string): Within | undefined {
  if (written === withinMarked && marked !== undefined) return { is: "marked", ids: new Set(readMarked(marked)) };
  const [, is, rest] = /^(value|box|group):(.*)$/s.exec(written ?? "") ?? [];
  if (is === "group") return { is, id: rest === "" ? undefined : rest };
  const numbers = (rest ?? "").split(",").map(Number);
  if (is === undefined || rest === "" || numbers.some(Number.isNaN)) return undefined;
  const [from, to, otherFrom, otherTo] = numbers;
  if (is === "value" && numbers.length === 2) return { is, from, to };
  if (is === "box" && numbers.length === 4) return { is, from, to, otherFrom, otherTo };
  return undefined;
}

export function writeWithin(within: Within): string {
  if (within.is === "marked") return withinMarked;
  if (within.is === "group") return `group:${within.id ?? ""}`;
  const { from, to } = within;
  return within.is === "value" ? `value:${from},${to}` : `box:${from},${to},${within.otherFrom},${within.otherTo}`;
}

/** The organisations asked about. Ends belong to it. */
export function rowsWithin(rows: readonly RankedRow[], within: Within | undefined, by: string): readonly RankedRow[] {
  if (!within) return rows;
  if (within.is === "marked") return rows.filter(({ id }) => within.ids.has(id));
  if (within.is === "group") return rows.filter(({ groups }) => groups[by]?.id === within.id);
  return rows.filter(({ value, other = Number.NaN }) => {
    if (!(value >= within.from && value <= within.to)) return false;
    return within.is === "value" || (other >= within.otherFrom && other <= within.otherTo);
  });
}
