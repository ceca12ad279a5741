import type { Conversion, ConversionCounts, ConvertedActivity } from "../../analysis/conversion/conversion.ts";
import { csvRow } from "../../analysis/export/csv-row.ts";
import type { Facts } from "../../analysis/facts/facts.ts";
import { yearBegun } from "../../analysis/facts/year-begun.ts";
import { message } from "../../model/message.ts";
import { displayName, type Language } from "../../model/name.ts";
import { numberFormats } from "../../model/number-formats.ts";
import { isoDay } from "../../model/partial-date.ts";
import type { conversionTables } from "../contract/conversion.ts";
import type { Definition, ResultHead } from "../contract/result.ts";
import { activityRecord } from "../directory/activity-item.ts";
import { introductionParty } from "../directory/introduction-party.ts";
import { ChunkedText } from "./chunked-text.ts";
import { csvComments } from "./csv-text.ts";

export interface RenderConversionInput {
  readonly facts: Facts;
  readonly head: ResultHead;
  readonly definition: Definition;
  readonly found: Conversion;
  readonly within: number;
  /** How many activities are listed, at most; a table has all. */
  readonly limit: number;
  readonly language: Language;
  readonly format: "json" | "csv";
  readonly table: (typeof conversionTables)[number];
}

/** What came of meeting, as JSON or as a table. */
export function run({
  facts,
  head,
  definition,
  found,
  within,
  limit,
  language,
  format,
  table,
}: RenderConversionInput): Uint8Array {
  const { whole, kinds, activities, unjoined, leftOut } = found;
  const statement = statementOf(whole, within, language);
  const pairs = () =>
    unjoined.pairs.map(({ one, other, meetings, lastDay }) => ({
      organisations: [introductionParty(facts, one, language), introductionParty(facts, other, language)],
      meetings,
      last: isoDay(lastDay),
    }));
  if (format === "csv") {
    const text = new ChunkedText().add(csvComments(head, { definition, statement, leftOut }));
    for (const line of table === "pairs" ? pairLines(pairs()) : activityLines(facts, activities, language))
      text.line(line);
    return text.bytes();
  }
  const listed = activities.slice(0, limit).map((one) => activityRow(facts, one, language));
  return Buffer.from(
    JSON.stringify({
      ...head,
      definition,
      referenceDate: isoDay(facts.referenceDay),
      statement,
      whole: counted(whole),
      kinds: kinds.map(({ kind, ...counts }) => ({
        kind,
        title: message(language, "vocabulary", `activityKind.${kind}`),
        ...counted(counts),
      })),
      activities: { count: activities.length, listed },
      unjoined: { count: unjoined.count, undated: unjoined.undated, pairs: pairs() },
      leftOut,
    }),
  );
}

/** What is undefined is absent. */
function counted({ pairs, already, undated, open, atRisk, joined, rate, interval, ...compared }: ConversionCounts) {
  const { compared: many, expected, base, lift } = compared;
  return {
    pairs,
    already,
    undated,
    open,
    atRisk,
    joined,
    ...(atRisk > 0 && { rate, interval }),
    compared: many,
    ...(many > 0 && { expected, base }),
    ...(!Number.isNaN(lift) && { lift }),
  };
}

function activityRow(facts: Facts, one: ConvertedActivity, language: Language) {
  const { activity, participants, consortia, ...counts } = one;
  const year = yearBegun(facts, activity);
  return {
    ...activityNamed(facts, activity, language),
    ...(year !== undefined && { year }),
    synthetic: facts.activities.synthetic[activity] === 1,
    participants,
    ...counted(counts),
    consortia: consortia.map(({ activity: joined, pairs }) => ({ ...activityNamed(facts, joined, language), pairs })),
  };
}

function activityNamed(facts: Facts, activity: number, language: Language) {
  const record = activityRecord(facts, activity);
  const name = displayName(record, language);
  return { id: record.id, ...(name !== record.id && { name }), kind: record.kind };
}

function statementOf(whole: ConversionCounts, within: number, language: Language): string {
  const { undated } = whole;
  const rate = rateStatement(whole, within, language);
  if (undated === 0) return rate;
  return `${rate} ${message(language, "partners", "conversion.statement.undated", {
    undated: numberFormats(language).count(undated),
  })}`;
}

function rateStatement({ atRisk, joined, rate, base }: ConversionCounts, within: number, language: Language): string {
  const say = (path: string, values: Readonly<Record<string, string>>) =>
    message(language, "partners", `conversion.statement.${path}`, values);
  const percent = new Intl.NumberFormat(language, { style: "percent", maximumSignificantDigits: 2 });
  const { count, exact } = numberFormats(language);
  const years = exact(within);
  if (atRisk === 0) return say("nobody", { years });
  const values = { years, atRisk: count(atRisk), joined: count(joined), rate: percent.format(rate) };
  return Number.isNaN(base) ? say("alone", values) : say("compared", { ...values, base: percent.format(base) });
}

function* activityLines(facts: Facts, activities: readonly ConvertedActivity[], language: Language): Generator<string> {
  const columns = ["id", "name", "kind", "year", "participants", "pairs", "already", "undated", "open", "at_risk"];
  const rates = ["joined", "rate", "lower", "upper", "compared", "expected", "base", "lift", "consortia", "synthetic"];
  yield csvRow([...columns, ...rates]);
  for (const one of activities) {
    const row = activityRow(facts, one, language);
    yield csvRow([
      row.id,
      row.name,
      row.kind,
      row.year,
      row.participants,
      row.pairs,
      row.already,
      row.undated,
      row.open,
      row.atRisk,
      row.joined,
      row.rate,
      row.interval?.lower,
      row.interval?.upper,
      row.compared,
      row.expected,
      row.base,
      row.lift,
      row.consortia.map(({ id }) => id).join(" "),
      String(row.synthetic),
    ]);
  }
}

interface PairRow {
  readonly organisations: readonly ReturnType<typeof introductionParty>[];
  readonly meetings: number;
  readonly last: string;
}

function pairLines(rows: readonly PairRow[]): string[] {
  return [
    csvRow(["one", "one_name", "other", "other_name", "meetings", "last"]),
    ...rows.map(({ organisations: [one, other], meetings, last }) =>
      csvRow([one.id, one.name, other.id, other.name, meetings, last]),
    ),
  ];
}
