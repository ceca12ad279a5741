import { useTranslation } from "react-i18next";

/** What can be compared of two datasets, and how. */
export function DatasetsAbout() {
  const { t } = useTranslation("measures");
  return (
    <article className="panel">
      <h2>{t("parts.datasets")}</h2>
      <p>{t("datasets.about")}</p>
      <p className="quiet">{t("whole.hint")}</p>
    </article>
  );
}
