import { Building2, Database, Grid3x3, type LucideIcon, Waypoints } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link, useLocation } from "wouter";
import { useAddress, type View } from "../state/use-url-state.ts";

const views: readonly { view: View; icon: LucideIcon }[] = [
  { view: "network", icon: Waypoints },
  { view: "integration", icon: Grid3x3 },
  { view: "organisations", icon: Building2 },
  { view: "data", icon: Database },
];

export function Rail() {
  const { t } = useTranslation();
  const [path] = useLocation();
  const address = useAddress();
  return (
    <nav className="rail" aria-label={t("frame.views")}>
      <img className="mark" src="/mark.svg" alt="Tieline" width={30} height={30} />
      {views.map(({ view, icon: Icon }) => (
        <Link
          key={view}
          href={address(view, { row: undefined, column: undefined })}
          className="rail-link"
          aria-current={path === `/${view}` ? "page" : undefined}
        >
          <Icon size={20} aria-hidden />
          <span>{t(`views.${view}`)}</span>
        </Link>
      ))}
    </nav>
  );
}
