import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { directoryLists } from "../state/directory-lists.ts";
import { noFilters } from "../state/no-filters.ts";
import { unselected } from "../state/unselected.ts";
import { useAddress, useUrlState } from "../state/use-url-state.ts";
import "../parts/tabs.css";

/** The lists to choose from. Where a place was chosen, the next list shows the same place. */
export function DirectoryTabs() {
  const { t } = useTranslation("directory");
  const address = useAddress();
  const [{ list: shown, zone, complex }] = useUrlState();
  const current = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (shown) current.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [shown]);
  return (
    <nav className="tabs" aria-label={t("lists.title")}>
      {directoryLists.map((list) => (
        <Link
          key={list}
          ref={list === shown ? current : undefined}
          href={address("organisations", {
            ...noFilters,
            zone,
            complex,
            list,
            ...unselected,
          })}
          aria-current={list === shown ? "page" : undefined}
        >
          {t(`lists.${list}`)}
        </Link>
      ))}
    </nav>
  );
}
