import { csvComment, csvRow } from "../../analysis/export/csv-row.ts";
import type { CaseItem } from "../contract/case.ts";
import { type Answer, jsonAnswer } from "../http/answer.ts";
import { mediaTypes, negotiateFormat } from "../http/negotiate-format.ts";
import type { RouteContext } from "../http/route.ts";
import { caseItem } from "./case-item.ts";
import { type CasesQuery, casesAsked } from "./cases-asked.ts";
import { page } from "./page.ts";

interface ListQuery extends CasesQuery {
  readonly limit?: number;
  readonly cursor?: string;
  readonly format?: "json" | "csv";
}

const usualLimit = 50;

/** A page of the cases; as CSV whole, unless a limit is given. */
export async function answerWithCases(context: RouteContext<{ dataset: string }, ListQuery>): Promise<Answer> {
  const { request, query, language } = context;
  const { facts, journal, days, found } = await casesAsked(context);
  const format = negotiateFormat(request, ["json", "csv"], query.format);
  const limit = query.limit ?? (format === "csv" ? Math.max(1, found.length) : usualLimit);
  const { items, next } = page(found, { limit, cursor: query.cursor });
  const cases = items.map((judged) => caseItem(facts, judged, language));
  const dataset = { id: facts.dataset, version: facts.version };
  const read = { journal: journal.length, days: { ...days, open: query.days } };
  if (format === "json") return jsonAnswer({ dataset, ...read, total: found.length, cases, next });
  const { format: _, day: __, days: open, ...asked } = query;
  const said = {
    dataset: facts.dataset,
    version: facts.version,
    list: "cases",
    ...asked,
    journal: journal.length,
    day: `${days.journal} (journal), ${days.facts} (facts)`,
    days: open,
    total: found.length,
    next,
  };
  const comments = Object.entries(said).filter(([, value]) => value !== undefined);
  const lines = [
    ...comments.map(([name, value]) => csvComment(name, value)),
    csvRow(Object.keys(cellsOf)),
    ...cases.map((one) => csvRow(Object.values(cellsOf).map((cell) => cell(one)))),
  ];
  return {
    status: 200,
    type: `${mediaTypes.csv}; charset=utf-8`,
    body: Buffer.from(`${lines.join("\n")}\n`),
    headers: { "Content-Language": language },
  };
}

const cellsOf: Readonly<Record<string, (one: CaseItem) => string | undefined>> = {
  id: ({ id }) => id,
  source: ({ source }) => source,
  companies: ({ companies }) => joined(companies.map(({ id }) => id)),
  newcomer_kind: ({ newcomer }) => newcomer?.kind,
  newcomer_makes: ({ newcomer }) => newcomer?.makes,
  need: ({ need }) => need,
  field: ({ field }) => field,
  route: ({ route }) => route,
  state: ({ state }) => state,
  unmet: ({ unmet }) => unmet?.toString(),
  on: ({ on }) => on,
  until: ({ until }) => until,
  complex: ({ complex }) => complex,
  zone: ({ zone }) => zone,
  partners: ({ partners }) => joined(partners.map(({ id }) => id)),
  experts: ({ experts }) => joined(experts.map(({ id }) => id)),
  due: ({ due }) => joined(due.map(({ years }) => String(years))),
  synthetic: ({ synthetic }) => String(synthetic),
};

function joined(ids: readonly string[]): string {
  return ids.join("; ");
}
