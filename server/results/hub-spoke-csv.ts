import { csvRow } from "../../analysis/export/csv-row.ts";
import { hubSpokeReaches } from "../../analysis/integration/hub-spoke.ts";
import type { Spoke } from "../contract/hub-spoke.ts";
import type { ResultHead } from "../contract/result.ts";
import { csvComments } from "../tasks/csv-text.ts";

const own = [
  "state",
  "words",
  "since",
  "lastWithHub",
  "last",
  "recent",
  "earlier",
  "undated",
  "organisations",
] as const;
const amounts = ["weight", "ties", "organisations", "activities"] as const;

/** One line for each connected complex, in the order in which they are listed. */
export function hubSpokeCsv(head: ResultHead, rest: object, spokes: readonly Spoke[]): Uint8Array {
  const header = [
    ...["complex", "title", "hub", "hubTitle", "zone", "zoneTitle", "synthetic"],
    ...own,
    "hubDependence",
    ...hubSpokeReaches.flatMap((reach) => amounts.map((amount) => `${reach}.${amount}`)),
  ];
  const rows = spokes.map((spoke) =>
    csvRow([
      ...[spoke.complex, spoke.hub, spoke.zone].flatMap((place) => [place?.id, place?.title]),
      String(spoke.synthetic),
      ...own.map((name) => spoke[name]),
      spoke.hubDependence,
      ...hubSpokeReaches.flatMap((reach) => {
        const { weight, ties, organisations, activities } = spoke[reach];
        return [weight, ties, organisations, activities.length];
      }),
    ]),
  );
  return Buffer.from(`${csvComments(head, rest)}${[csvRow(header), ...rows].join("\n")}\n`);
}
