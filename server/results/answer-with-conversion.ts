import type {
  Conversion,
  ConversionCounts,
  ConversionParameters,
  ConvertedActivity,
} from "../../analysis/conversion/conversion.ts";
import { csvRow } from "../../analysis/export/csv-row.ts";
import type { Facts } from "../../analysis/facts/facts.ts";
import { yearBegun } from "../../analysis/facts/year-begun.ts";
import { message } from "../../model/message.ts";
import { displayName, type Language } from "../../model/name.ts";
import { isoDay } from "../../model/partial-date.ts";
import type { conversionTables } from "../contract/conversion.ts";
import { tableFormats } from "../contract/measure.ts";
import { activityRecord } from "../directory/activity-item.ts";
import type { Answer } from "../http/answer.ts";
import type { RouteContext } from "../routes/route.ts";
import { csvComments } from "../tasks/csv-text.ts";
import { askedVersion } from "./asked-version.ts";
import { checkFilters } from "./check-filters.ts";
import { definitionOf } from "./definition-of.ts";
import { derivedAnswer } from "./derived-answer.ts";
import { introductionParty } from "./introduction-party.ts";
import { mediaTypes, negotiateFormat } from "./negotiate-format.ts";
import { resultHead } from "./result-head.ts";
import { splitQuery } from "./split-query.ts";

interface ConversionQuery extends Readonly<Record<string, unknown>>, ConversionParameters {
  readonly version?: number;
  readonly format?: (typeof tableFormats)[number];
  readonly table: (typeof conversionTables)[number];
}

const analysis = "conversion";
const source = "doi:10.1080/01621459.1927.10502953";

/** What came of meeting at events and SIGs. */
export async function answerWithConversion(
  context: RouteContext<{ dataset: string }, ConversionQuery>,
): Promise<Answer> {
  const { query, request, services, language } = context;
  const { table, ...asked } = query;
  const version = await askedVersion(context);
  const { network, used } = splitQuery(asked);
  const { within, match, meetings, zone, limit } = query;
  const facts = await services.facts.get(version);
  if (zone !== undefined) checkFilters(facts, { ...network, zones: [zone] });
  const format = negotiateFormat(request, tableFormats, query.format);
  return derivedAnswer<Conversion>(context, {
    version,
    analysis,
    parameters: used,
    form: { table },
    mediaType: mediaTypes[format],
    sources: [source],
    async compute({ cancelled, report }) {
      report(0);
      const parameters = { within, match, meetings, limit, ...(zone !== undefined && { zone }) };
      return services.computing.run(
        "convert-meetings",
        { facts, network, parameters },
        { cancelled, onProgress: report },
      );
    },
    async render(found) {
      const head = resultHead(version, analysis, used, await services.networks.get(version, network));
      const definition = definitionOf(analysis, source, language);
      const statement = statementOf(found.whole, within, language);
      const activities = found.activities.map((one) => activityRow(facts, one, language));
      const pairs = found.unjoined.pairs.map(({ one, other, meetings: times, lastDay }) => ({
        organisations: [introductionParty(facts, one, language), introductionParty(facts, other, language)],
        meetings: times,
        last: isoDay(lastDay),
      }));
      if (format === "csv") {
        const comments = csvComments(head, { definition, statement, leftOut: found.leftOut });
        const lines = table === "pairs" ? pairLines(pairs) : activityLines(activities);
        return Buffer.from(`${comments}${lines.join("\n")}\n`);
      }
      return Buffer.from(
        JSON.stringify({
          ...head,
          definition,
          referenceDate: isoDay(facts.referenceDay),
          statement,
          whole: counted(found.whole),
          kinds: found.kinds.map(({ kind, ...counts }) => ({
            kind,
            title: message(language, "vocabulary", `activityKind.${kind}`),
            ...counted(counts),
          })),
          activities,
          unjoined: { count: found.unjoined.count, pairs },
          leftOut: found.leftOut,
        }),
      );
    },
  });
}

/** What is undefined is absent. */
function counted({ pairs, already, open, atRisk, joined, rate, interval, ...compared }: ConversionCounts) {
  const { compared: many, expected, base, lift } = compared;
  return {
    pairs,
    already,
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

function statementOf({ atRisk, joined, rate, base }: ConversionCounts, within: number, language: Language): string {
  const say = (path: string, values: Readonly<Record<string, string>>) =>
    message(language, "partners", `conversion.statement.${path}`, values);
  const percent = new Intl.NumberFormat(language, { style: "percent", maximumSignificantDigits: 2 });
  const years = String(within);
  if (atRisk === 0) return say("nobody", { years });
  const values = { years, atRisk: String(atRisk), joined: String(joined), rate: percent.format(rate) };
  return Number.isNaN(base) ? say("alone", values) : say("compared", { ...values, base: percent.format(base) });
}

function activityLines(rows: readonly ReturnType<typeof activityRow>[]): string[] {
  const columns = ["id", "name", "kind", "year", "participants", "pairs", "already", "open", "at_risk", "joined"];
  const rates = ["rate", "lower", "upper", "compared", "expected", "base", "lift", "consortia", "synthetic"];
  return [
    csvRow([...columns, ...rates]),
    ...rows.map((row) =>
      csvRow([
        row.id,
        row.name,
        row.kind,
        row.year,
        row.participants,
        row.pairs,
        row.already,
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
      ]),
    ),
  ];
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
