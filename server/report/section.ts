import type { ReportChart, ReportSection, ReportTable } from "../contract/report.ts";
import type { Asked } from "./ask.ts";
import type { ReportData } from "./report-data.ts";
import type { ReportWords } from "./report-words.ts";

/** Of each kind of chart apart: what is left out of a union is left out of all it holds. */
type WithoutNumber<T> = T extends unknown ? Omit<T, "number"> : never;
export type DraftChart = WithoutNumber<ReportChart>;

/** A section before its charts and tables have their numbers. */
export interface DraftSection extends Omit<ReportSection, "charts" | "tables"> {
  readonly charts?: readonly DraftChart[];
  readonly tables: readonly Omit<ReportTable, "number">[];
}

/** One part of the report, from what was asked; undefined where the dataset has nothing that it could be about. */
export type SectionOf = (data: ReportData, words: ReportWords) => DraftSection | undefined;

/** The refusals among answers, each as a line. */
export function refusals(asked: readonly Asked<unknown>[]): { readonly level: 2; readonly text: string }[] {
  const texts = asked.flatMap((one) => ("refused" in one ? [one.refused] : []));
  return [...new Set(texts)].map((text) => ({ level: 2, text }));
}

export function answered<T>(asked: Asked<T>): T | undefined {
  return "answer" in asked ? asked.answer : undefined;
}
