import { useMemo } from "react";
import { numberFormats } from "../../model/number-formats.ts";
import { useLanguage } from "./use-language.ts";

/** Numbers and dates as the reader's language writes them. */
export function useFormats() {
  const language = useLanguage();
  return useMemo(() => numberFormats(language), [language]);
}
