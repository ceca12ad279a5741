import type { Figure } from "./published-table.ts";
import { percentOf } from "./rounded.ts";
import type { TalliedActivity, Tally } from "./tally.ts";

/** The bands of company size that a published size takes together. */
const bandsOf: Readonly<Record<string, readonly string[]>> = {
  "under-50": ["under-30", "30-49"],
  "50-299": ["50-99", "100-299"],
  "under-300": ["under-30", "30-49", "50-99", "100-299"],
};

/** Cases of support that say their field, and the distinct companies that led them. */
export function countSupport(tally: Tally, { indicator, date, dimensions = {} }: Figure): number | undefined {
  const all = tally
    .activities("support-case")
    .filter(
      ({ attributes, began }) => attributes.field !== undefined && (date === undefined || began === Number(date)),
    );
  const cases = all.filter(
    (one) =>
      (dimensions.field === undefined || one.attributes.field === dimensions.field) &&
      (dimensions.size === undefined || isOfSize(tally, one, dimensions.size)),
  );
  switch (indicator) {
    case "support-cases":
      return cases.length;
    case "supported-companies":
      return new Set(cases.flatMap(({ index }) => tally.leads(index))).size;
    case "support-case-share":
      return percentOf(cases.length, all.length, 1);
  }
}

function isOfSize(tally: Tally, { index }: TalliedActivity, size: string): boolean {
  const bands = bandsOf[size] ?? [size];
  return tally.leads(index).some((company) => bands.includes(tally.sizeBandOf(company) ?? ""));
}
