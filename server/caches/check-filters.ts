import type { Facts, RecordTable } from "../../analysis/facts/facts.ts";
import { stringAt } from "../../analysis/facts/string-column.ts";
import { nearest } from "../../model/nearest.ts";
import { TielineError } from "../../model/tieline-error.ts";

/** Refuses a filter by what the dataset does not have: it would leave nobody, or fewer than asked for, without a word. */
export function checkFilters(
  facts: Facts,
  { zones, complexes, countries }: { readonly [name in "zones" | "complexes" | "countries"]?: readonly string[] },
): void {
  const { zone, complex, country } = facts.organisations.groupings;
  const filters = [
    { name: "zones", asked: zones, known: () => [...zone.values, ...idsOf(facts.zones)] },
    { name: "complexes", asked: complexes, known: () => [...complex.values, ...idsOf(facts.complexes)] },
    { name: "countries", asked: countries, known: () => country.values },
  ];
  for (const { name, asked = [], known } of filters) {
    if (asked.length === 0) continue;
    const values = known();
    const unknown = asked.find((value) => !values.includes(value));
    if (unknown === undefined) continue;
    throw new TielineError("filter_unknown", {
      name,
      value: unknown,
      dataset: facts.dataset,
      nearest: nearest(unknown, values) || "–",
    });
  }
}

function idsOf({ count, ids }: RecordTable): string[] {
  return Array.from({ length: count }, (_, index) => stringAt(ids, index));
}
