import type { Organisation } from "../../model/organisation.ts";
import { TielineError } from "../../model/tieline-error.ts";
import type { Facts, OrganisationTable } from "./facts.ts";
import { allStrings } from "./string-column.ts";

const known = new WeakMap<OrganisationTable, Map<string, Float64Array>>();

/**
 * An open attribute of the organisations as numbers, in the order of the facts; NaN where one has none or has words. Refused where no
 * organisation has a number under that name. Read once for each name.
 */
export function numericAttribute({ dataset, organisations }: Facts, name: string): Float64Array {
  const read = known.get(organisations) ?? new Map<string, Float64Array>();
  known.set(organisations, read);
  const values = read.get(name) ?? valuesOf(organisations, name);
  read.set(name, values);
  if (values.every(Number.isNaN))
    throw new TielineError("attribute_unknown", {
      dataset,
      value: name,
      attributes: numericAttributes(organisations).join(", ") || "–",
    });
  return values;
}

function valuesOf({ records }: OrganisationTable, name: string): Float64Array {
  return Float64Array.from(allStrings(records), (record) => {
    const { attributes = {} } = JSON.parse(record) as Organisation;
    const value = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
    return typeof value === "number" ? value : Number.NaN;
  });
}

function numericAttributes({ records }: OrganisationTable): string[] {
  const names = allStrings(records).flatMap((record) =>
    Object.entries((JSON.parse(record) as Organisation).attributes ?? {}).flatMap(([name, value]) =>
      typeof value === "number" ? [name] : [],
    ),
  );
  return [...new Set(names)].sort();
}
