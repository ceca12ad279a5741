import { useTranslation } from "react-i18next";
import type { PartnerCases } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";

/** How a need was understood: words that nothing here meets, and those that were looked for in the other language too. */
export function NeedReading({ need }: { readonly need: PartnerCases["need"] }) {
  const { t } = useTranslation("partners");
  const { count } = useFormats();
  const { unmatched, translated, described } = need;
  return (
    <p className="quiet">
      {t("needs.described", { n: count(described) })}
      {translated.map(({ words, as }) => ` ${t("needs.translated", { words, as: as.join(", ") })}`)}
      {unmatched.length > 0 && ` ${t("needs.unmatched", { words: unmatched.join(", ") })}`}
    </p>
  );
}
