import type { Facts } from "../facts/facts.ts";
import { stringAt } from "../facts/string-column.ts";

export interface OrganisationColumn {
  readonly name: string;
  readonly type: "string" | "boolean" | "double";
  /** Of an organisation by its index in the facts; undefined where it is unknown. */
  read(organisation: number): string | undefined;
}

/** What a file of the network says of each organisation beside its id: name, nature, place on the map, and all that groups. */
export function organisationColumns({ organisations }: Facts): OrganisationColumn[] {
  const { names, synthetic, latitude, longitude, groupings } = organisations;
  const coordinate = (degrees: Float64Array) => (i: number) =>
    Number.isNaN(degrees[i]) ? undefined : String(degrees[i]);
  const columns: OrganisationColumn[] = [
    { name: "name", type: "string", read: (i) => stringAt(names, i) || undefined },
    { name: "synthetic", type: "boolean", read: (i) => String(synthetic[i] === 1) },
    { name: "latitude", type: "double", read: coordinate(latitude) },
    { name: "longitude", type: "double", read: coordinate(longitude) },
  ];
  // `label` is what readers of these files call the name.
  const taken = new Set(["id", "label", ...columns.map(({ name }) => name)]);
  for (const [grouping, { codes, values }] of Object.entries(groupings)) {
    if (values.length === 0) continue;
    const name = taken.has(grouping) ? `attribute ${grouping}` : grouping;
    columns.push({ name, type: "string", read: (i) => values[codes[i]] });
  }
  return columns;
}
