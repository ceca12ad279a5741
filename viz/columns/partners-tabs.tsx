import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { partnersParts } from "../state/partners-parts.ts";
import { unselected } from "../state/unselected.ts";
import { useAddress, useUrlState } from "../state/use-url-state.ts";
import "../parts/tabs.css";

/** What there is for a broker. */
export function PartnersTabs() {
  const { t } = useTranslation("partners");
  const address = useAddress();
  const [{ partners: shown }] = useUrlState();
  return (
    <nav className="tabs partners-tabs" aria-label={t("part")}>
      {partnersParts.map((part) => (
        <Link
          key={part}
          href={address("partners", { partners: part, item: undefined, ...unselected })}
          aria-current={part === shown ? "page" : undefined}
        >
          {t(`parts.${part}`)}
        </Link>
      ))}
    </nav>
  );
}
