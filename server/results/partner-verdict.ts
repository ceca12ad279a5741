import type { CaseQuality, Comparison } from "../../analysis/partners/judge-case.ts";
import { hasNewcomer } from "../../analysis/partners/partner-cases.ts";
import { message } from "../../model/message.ts";
import type { Language } from "../../model/name.ts";
import { numberFormats } from "../../model/number-formats.ts";

/** What may be claimed of a case's lists, in words; `ranks` is what they are ranked by, where that may be another thing than did better in the back-test. */
export function partnerVerdict(
  { case: own, newcomers }: Pick<CaseQuality, "case" | "newcomers">,
  { ranker, used, verdict, gain, decidedBy }: Pick<Comparison, "ranker" | "used" | "verdict" | "gain" | "decidedBy">,
  language: Language,
  ranks = used,
): string {
  const word = (path: string) => message(language, "partners", `backtest.${path}`);
  const { count } = numberFormats(language);
  const digits = (value: number) => value.toFixed(3).replace("-", "−");
  const { value, lower, upper } = gain[decidedBy] ?? { value: 0, lower: 0, upper: 0 };
  const claimed = message(language, "partners", `backtest.verdicts.${verdict}`, {
    model: word(`rankers.${ranker}`),
    plain: word(`rankers.${hasNewcomer(own) ? "popularity" : "adamicAdar"}`),
    quality: word(`qualities.${decidedBy}.title`),
    used: word(`rankers.${ranks}`),
    gain: digits(value),
    lower: digits(lower),
    upper: digits(upper),
  });
  const named = { used: word(`rankers.${ranks}`) };
  // Where nothing could be tested the verdict itself says by what is ranked.
  const ranked =
    verdict !== "untested" && ranks !== used
      ? message(language, "partners", "backtest.verdicts.unfitted", named)
      : verdict === "undecided" && message(language, "partners", "backtest.verdicts.usedBetter", named);
  const counted =
    newcomers &&
    verdict !== "untested" &&
    message(language, "partners", "backtest.newcomersCounted", {
      untied: count(newcomers.untied),
      came: count(newcomers.came),
    });
  return [claimed, ranked, counted].filter(Boolean).join(" ");
}
