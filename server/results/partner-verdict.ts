import type { Comparison } from "../../analysis/partners/judge-case.ts";
import type { PartnerCase } from "../../analysis/partners/partner-cases.ts";
import { message } from "../../model/message.ts";
import type { Language } from "../../model/name.ts";

/** What may be claimed of a case's lists, in words. */
export function partnerVerdict(
  own: PartnerCase,
  { ranker, used, verdict, gain, decidedBy }: Comparison,
  language: Language,
): string {
  const word = (path: string) => message(language, "partners", `backtest.${path}`);
  const digits = (value: number) => value.toFixed(3).replace("-", "−");
  const { value, lower, upper } = gain[decidedBy] ?? { value: 0, lower: 0, upper: 0 };
  return message(language, "partners", `backtest.verdicts.${verdict}`, {
    model: word(`rankers.${ranker}`),
    plain: word(`rankers.${own === "newcomers" ? "popularity" : "adamicAdar"}`),
    quality: word(`qualities.${decidedBy}.title`),
    used: word(`rankers.${used}`),
    gain: digits(value),
    lower: digits(lower),
    upper: digits(upper),
  });
}
