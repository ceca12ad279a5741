import {
  Building2,
  ChartColumn,
  Database,
  Grid3x3,
  Handshake,
  type LucideIcon,
  Map as MapIcon,
  Waypoints,
} from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link, useLocation } from "wouter";
import { recordOf } from "../state/record-page.ts";
import { useAddress } from "../state/use-url-state.ts";

const views: readonly {
  view: "network" | "map" | "measures" | "integration" | "partners" | "organisations" | "data";
  icon: LucideIcon;
}[] = [
  { view: "network", icon: Waypoints },
  { view: "map", icon: MapIcon },
  { view: "measures", icon: ChartColumn },
  { view: "integration", icon: Grid3x3 },
  { view: "partners", icon: Handshake },
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
          aria-current={
            path.startsWith(`/${view}`) || (view === "organisations" && recordOf(path)) ? "page" : undefined
          }
        >
          <Icon size={20} aria-hidden />
          <span>{t(`views.${view}`)}</span>
        </Link>
      ))}
    </nav>
  );
}
