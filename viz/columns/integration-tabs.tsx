import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { useActsAs } from "../access/use-acts-as.ts";
import { integrationParts } from "../state/integration-parts.ts";
import { unselected } from "../state/unselected.ts";
import { useAddress, useUrlState } from "../state/use-url-state.ts";
import "../parts/tabs.css";

/** What there is to see of integration. */
export function IntegrationTabs() {
  const { t } = useTranslation(["integration", "report"]);
  const address = useAddress();
  const [{ integration: shown }] = useUrlState();
  const mayReport = useActsAs("headquarters");
  return (
    <nav className="tabs" aria-label={t("part")}>
      {integrationParts.map((part) => (
        <Link
          key={part}
          href={address("integration", { integration: part, item: undefined, ...unselected })}
          aria-current={part === shown ? "page" : undefined}
        >
          {t(`parts.${part}`)}
        </Link>
      ))}
      {mayReport !== undefined &&
        (mayReport ? (
          // The year of a list of the directory is not the year that is reported.
          <Link className="tabs-end" href={address("report", { year: undefined })}>
            {t("report:short")}
          </Link>
        ) : (
          <span className="tabs-end quiet">{t("report:forHeadquarters")}</span>
        ))}
    </nav>
  );
}
