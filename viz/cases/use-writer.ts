import { useTranslation } from "react-i18next";

/** As the journal calls whoever writes where nobody signs in. */
const unsigned = "loopback";

/** Who wrote an entry of the journal, in words. */
export function useWriter(): (by: string) => string {
  const { t } = useTranslation("partners");
  return (by) => (by === unsigned ? t("cases.thisComputer") : by);
}
