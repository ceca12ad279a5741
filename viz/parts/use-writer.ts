import { useTranslation } from "react-i18next";
import { unsignedWriter } from "../../model/journal-entry.ts";

/** Who wrote an entry of the journal, in words. */
export function useWriter(): (by: string) => string {
  const { t } = useTranslation("partners");
  return (by) => (by === unsignedWriter ? t("cases.thisComputer") : by);
}
