import { byCodeUnit } from "../../model/id.ts";
import type { Grouping } from "./facts.ts";
import { sharedInt32 } from "./shared-arrays.ts";

/** The partition in which two things are together when they have the same value. */
export function groupingOf(values: readonly (string | undefined)[]): Grouping {
  const distinct = [...new Set(values)].filter((value) => value !== undefined).sort(byCodeUnit);
  const codeOf = new Map(distinct.map((value, code) => [value, code]));
  const codes = sharedInt32(values.length);
  values.forEach((value, i) => {
    codes[i] = value === undefined ? -1 : codeOf.get(value)!;
  });
  return { codes, values: distinct };
}
