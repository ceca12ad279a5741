import { useTranslation } from "react-i18next";
import { Link, useLocation } from "wouter";
import { unselected } from "../state/unselected.ts";
import { useAddress } from "../state/use-url-state.ts";
import "../parts/tabs.css";
import "./data-tabs.css";

/** What is loaded, what its source publishes, and what of it goes into regressions. */
export function DataTabs() {
  const { t } = useTranslation("published");
  const [path] = useLocation();
  const address = useAddress();
  const tabs = [
    { view: "data", title: t("tabs.datasets") },
    { view: "data/published", title: t("tabs.published") },
    { view: "data/panels", title: t("tabs.panels") },
  ] as const;
  return (
    <nav className="tabs data-tabs" aria-label={t("tabs.label")}>
      {tabs.map(({ view, title }) => (
        <Link
          key={view}
          href={address(view, { item: undefined, ...unselected })}
          aria-current={path === `/${view}` ? "page" : undefined}
        >
          {title}
        </Link>
      ))}
    </nav>
  );
}
