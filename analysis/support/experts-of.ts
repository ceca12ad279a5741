import type { Expert } from "../../model/expert.ts";
import type { Facts, RecordTable } from "../facts/facts.ts";
import { allStrings } from "../facts/string-column.ts";

const decoded = new WeakMap<RecordTable, readonly Expert[]>();

/** The persons of the pools, in the order of their ids, decoded once. */
export function expertsOf({ experts }: Facts): readonly Expert[] {
  const known = decoded.get(experts) ?? allStrings(experts.records).map((text) => JSON.parse(text) as Expert);
  decoded.set(experts, known);
  return known;
}
