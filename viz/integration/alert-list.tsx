import { Building2, CircleX, type LucideIcon, TrendingDown, Unplug } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import type { Alerts } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { Notice } from "../parts/notice.tsx";
import { recordPage } from "../state/record-page.ts";
import { unfiltered } from "../state/unfiltered.ts";
import { unselected } from "../state/unselected.ts";
import { useAddress, useUrlState } from "../state/use-url-state.ts";
import { wholeNetwork } from "../state/whole-network.ts";
import { ActivitiesBehind } from "./activities-behind.tsx";
import { layerSets } from "./layer-sets.ts";

type Alert = Alerts["alerts"][number];

const signs: Readonly<Record<Alert["code"], LucideIcon>> = {
  "target-behind": TrendingDown,
  "target-missed": CircleX,
  "spoke-dormant": Unplug,
  "zone-behind-trend": Building2,
};

/** What wants looking at, with the way to what is behind it; and what could not be looked at. */
export function AlertList({ found }: { readonly found: Alerts }) {
  const { t } = useTranslation("integration");
  const { percent } = useFormats();
  const { alerts, unchecked, network } = found;
  return (
    <>
      {alerts.length === 0 ? (
        <Notice title={t("alerts.noneTitle")} text={t("alerts.none", { year: found.year })} />
      ) : (
        <ul className="alert-list">
          {alerts.map((alert) => {
            const Sign = signs[alert.code];
            return (
              <li key={keyOf(alert)} data-alert={alert.code}>
                <p>
                  <Sign size={15} aria-hidden="true" /> <strong>{t(`alerts.kinds.${alert.code}`)}</strong> {alert.text}
                </p>
                <Behind alert={alert} />
              </li>
            );
          })}
        </ul>
      )}
      {network.synthetic > 0 && (
        <p className="synthetic">{t("targets.synthetic", { share: percent(network.synthetic) })}</p>
      )}
      {unchecked.length > 0 && (
        <>
          <h3>{t("alerts.uncheckedTitle")}</h3>
          <ul className="quiet">
            {unchecked.map(({ code, text }) => (
              <li key={code}>{text}</li>
            ))}
          </ul>
        </>
      )}
      <details className="quiet">
        <summary>{t("alerts.rules")}</summary>
        <p>{t("alerts.ruleOfTargets")}</p>
        <p>{t("alerts.ruleOfSpokes", { years: String(found.parameters.dormantAfter) })}</p>
        <p>{t("alerts.ruleOfZones")}</p>
      </details>
    </>
  );
}

function keyOf(alert: Alert): string {
  if ("target" in alert) return `${alert.code} ${alert.target}`;
  return `${alert.code} ${"complex" in alert ? alert.complex.id : alert.zone.id}`;
}

function Behind({ alert }: { readonly alert: Alert }) {
  const { t } = useTranslation("integration");
  const address = useAddress();
  const [, change] = useUrlState();
  switch (alert.code) {
    case "spoke-dormant":
      return (
        <>
          <p className="alert-ways">
            {[alert.complex, alert.hub].map(({ id, title }) => (
              <Link key={id} href={address(recordPage("complexes", id))}>
                {title}
              </Link>
            ))}
          </p>
          <Earlier activities={alert.activities} />
        </>
      );
    case "zone-behind-trend": {
      const year = String(alert.year);
      const network = {
        ...unfiltered,
        ...wholeNetwork,
        layers: layerSets[0],
        from: year,
        to: year,
        timing: "start",
        maxActivitySize: undefined,
        zones: alert.zone.id,
      } as const;
      return (
        <p className="alert-ways">
          <Link href={address("network", network)}>{t("alerts.zoneNetwork", { year: alert.year })}</Link>
        </p>
      );
    }
    default:
      return (
        <p className="alert-ways">
          <button type="button" className="link-button" onClick={() => change({ item: alert.target, ...unselected })}>
            {t("alerts.openTarget")}
          </button>
        </p>
      );
  }
}

/** The activities there were, the latest first. They are asked for when opened. */
function Earlier({ activities }: { readonly activities: readonly string[] }) {
  const { t } = useTranslation("integration");
  const { count } = useFormats();
  const [isOpen, open] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => open(currentTarget.open)}>
      <summary>{t("alerts.earlier", { activities: count(activities.length) })}</summary>
      {isOpen && <ActivitiesBehind title={t("hubs.withHub")} ids={activities.toReversed()} />}
    </details>
  );
}
