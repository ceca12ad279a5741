import { useMemo } from "react";
import type { PartnerCase } from "../api/client.ts";
import { useLanguage } from "../i18n/use-language.ts";

type Estimate = PartnerCase["rankers"][number]["hits"];

/** A value with its interval, as far as there is one. */
export function estimateWords({ value, lower, upper }: Estimate, write: (value: number) => string): string {
  if (value === undefined) return "–";
  if (lower === undefined || upper === undefined) return write(value);
  return `${write(value)} (${write(lower)}–${write(upper)})`;
}

/** Qualities are compared with each other: all to the same place, so that what is next to nothing is seen to be. */
export function useQualityFigure(): (value: number) => string {
  const language = useLanguage();
  return useMemo(() => {
    const written = new Intl.NumberFormat(language, {
      minimumFractionDigits: 3,
      maximumFractionDigits: 3,
      signDisplay: "negative",
    });
    return (value) => written.format(value);
  }, [language]);
}
