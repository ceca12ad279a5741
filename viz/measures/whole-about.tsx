import { useTranslation } from "react-i18next";

/** What to choose to be told of it. */
export function WholeAbout() {
  const { t } = useTranslation("measures");
  return <p className="quiet">{t("whole.hint")}</p>;
}
