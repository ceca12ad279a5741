import { csvRow } from "../../analysis/export/csv-row.ts";
import type { Facts } from "../../analysis/facts/facts.ts";
import { stringAt } from "../../analysis/facts/string-column.ts";
import { ranks } from "../../analysis/statistics/ranks.ts";
import { summary } from "../../analysis/statistics/summary.ts";
import type { YearWindow } from "../../analysis/ties/year-windows.ts";
import type { Language } from "../../model/name.ts";
import type { BackboneCounts } from "../contract/backbone.ts";
import type { Definition, NetworkCounts, ResultHead } from "../contract/result.ts";
import { ChunkedText } from "./chunked-text.ts";
import { csvComments } from "./csv-text.ts";
import { describeOrganisations } from "./describe-organisations.ts";

export interface ValuesOfYear extends YearWindow {
  readonly activities: number;
  readonly network: NetworkCounts;
  /** Of the year's own backbone, where only its ties are read. */
  readonly backbone?: BackboneCounts;
  /** Index in the facts of each organisation of the year's network. */
  readonly organisations: Uint32Array;
  /** Parallel to organisations; NaN where undefined. */
  readonly values: Float64Array;
}

export interface RenderYearsInput {
  readonly facts: Facts;
  readonly head: ResultHead;
  readonly definition: Definition;
  readonly years: readonly ValuesOfYear[];
  readonly language: Language;
  readonly format: "json" | "csv";
}

/** Values year by year: as JSON, or as a table with a row for each organisation and year. */
export function run({ facts, head, definition, years, language, format }: RenderYearsInput): Uint8Array {
  const ranked = years.map((year) => {
    const rank = ranks(year.values, "best");
    const nodes = Array.from(year.values.keys()).filter((node) => !Number.isNaN(year.values[node]));
    return { ...year, rank, nodes };
  });
  if (format === "csv") {
    const text = new ChunkedText()
      .add(csvComments(head, { definition }))
      .line(csvRow(["year", "id", "name", "value", "rank"]));
    for (const { year, organisations, values, rank, nodes } of ranked)
      for (const node of nodes) {
        const id = stringAt(facts.organisations.ids, organisations[node]);
        const name = stringAt(facts.organisations.names, organisations[node]);
        text.line(csvRow([year, id, name, values[node], rank[node]]));
      }
    return text.bytes();
  }
  // Facts hold organisations in the order of their ids.
  const all = new Set(ranked.flatMap(({ organisations, nodes }) => nodes.map((node) => organisations[node])));
  const union = [...all].sort((a, b) => a - b);
  const places = new Map(union.map((organisation, place) => [organisation, place]));
  return Buffer.from(
    JSON.stringify({
      ...head,
      definition,
      ids: union.map((organisation) => stringAt(facts.organisations.ids, organisation)),
      organisations: describeOrganisations(facts, union, [], language),
      years: ranked.map(({ year, from, to, activities, network, backbone, organisations, values, rank, nodes }) => ({
        year,
        from,
        to,
        activities,
        network,
        backbone,
        summary: summary(values),
        organisations: nodes.map((node) => places.get(organisations[node])),
        values: nodes.map((node) => values[node]),
        rank: nodes.map((node) => rank[node]),
      })),
    }),
  );
}
