import type { Language } from "./name.ts";

export type NumberFormats = ReturnType<typeof numberFormats>;

/** Numbers and dates as a language writes them. */
export function numberFormats(language: Language) {
  const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const significant = new Intl.NumberFormat(language, { maximumSignificantDigits: 3 });
  const tiny = new Intl.NumberFormat(language, { notation: "scientific", maximumSignificantDigits: 3 });
  const exact = new Intl.NumberFormat(language, { maximumFractionDigits: 6 });
  const percent = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 });
  const moment = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  return {
    count: (value: number) => whole.format(value),
    /** A measured value: three figures, or the whole number where it is one. */
    value: (value: number) =>
      Number.isInteger(value)
        ? whole.format(value)
        : Math.abs(value) >= 1000
          ? whole.format(value)
          : Math.abs(value) < 1e-4
            ? tiny.format(value)
            : significant.format(value),
    /** A figure as it was published: not rounded. */
    exact: (value: number) => exact.format(value),
    percent: (share: number) => percent.format(share),
    moment: (iso: string) => moment.format(new Date(iso)),
    money: (amount: number, currency: string) =>
      new Intl.NumberFormat(language, { style: "currency", currency, maximumFractionDigits: 0 }).format(amount),
  };
}
