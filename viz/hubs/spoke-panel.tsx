import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import type { Spoke } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { ActivitiesBehind } from "../integration/activities-behind.tsx";
import { ColumnHeads } from "../parts/column-heads.tsx";
import { FactList } from "../parts/fact-list.tsx";
import { PlainTable } from "../parts/plain-table.tsx";
import { SyntheticMark } from "../parts/synthetic-mark.tsx";
import { recordPage } from "../state/record-page.ts";
import { unselected } from "../state/unselected.ts";
import { useAddress, useUrlState } from "../state/use-url-state.ts";
import { StateWords } from "./state-words.tsx";

const reaches = ["ownHub", "otherHubs", "otherZones", "external", "inside"] as const;

interface Props {
  readonly spoke: Spoke;
  /** Which ties were counted. */
  readonly layers: string;
}

/** One connected complex: its state, with whom it is tied, and the activities behind. */
export function SpokePanel({ spoke, layers }: Props) {
  const { t } = useTranslation("integration");
  const { count, value, percent } = useFormats();
  const address = useAddress();
  const [, change] = useUrlState();
  const { complex, hub, zone, ownHub, external } = spoke;
  const both = [complex.id, ...(hub ? [hub.id] : [])].join(",");
  return (
    <article className="panel">
      <header>
        <p className="eyebrow">{t("hubs.connected")}</p>
        <h2>{complex.title}</h2>
        {spoke.synthetic && <SyntheticMark />}
        <p>
          <StateWords state={spoke.state} words={spoke.words} />
        </p>
      </header>
      <FactList
        facts={[
          [t("hubs.hub"), hub?.title],
          [t("hubs.zone"), zone?.title],
          [t("hubs.organisations"), count(spoke.organisations)],
          [t("hubs.lastWithHub"), spoke.lastWithHub ?? "–"],
          [t("hubs.last"), spoke.last ?? "–"],
          [t("hubs.recent"), count(spoke.recent)],
          [t("hubs.earlier"), count(spoke.earlier)],
          [t("hubs.undated"), spoke.undated > 0 && count(spoke.undated)],
          [t("hubs.dependence"), spoke.hubDependence === undefined ? "–" : percent(spoke.hubDependence)],
        ]}
      />
      <p className="inline-list">
        <Link href={address(recordPage("complexes", complex.id), unselected)}>{t("hubs.page")}</Link>
        {" · "}
        <Link href={address("map", { places: "complex", place: complex.id, ...unselected })}>{t("hubs.map")}</Link>
      </p>
      <Button
        size="compact-sm"
        variant="light"
        onClick={() => change({ complexes: both, layers, camera: undefined, focus: undefined }, { view: "network" })}
      >
        {t("hubs.network")}
      </Button>
      <PlainTable label={t("hubs.with")}>
        <ColumnHeads
          columns={[
            t("hubs.with"),
            ...(["weight", "ties", "activities"] as const).map((name) => ({ number: t(`matrix.${name}`) })),
          ]}
        />
        <tbody>
          {reaches.map((reach) => (
            <tr key={reach}>
              <th scope="row">{t(`hubs.reach.${reach}`)}</th>
              <td className="number">{value(spoke[reach].weight)}</td>
              <td className="number">{count(spoke[reach].ties)}</td>
              <td className="number">{count(spoke[reach].activities.length)}</td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
      <ActivitiesBehind key={`hub ${complex.id}`} title={t("hubs.withHub")} ids={ownHub.activities} />
      <ActivitiesBehind
        key={`else ${complex.id}`}
        title={t("hubs.withOthers")}
        ids={external.activities.filter((id) => !ownHub.activities.includes(id))}
      />
    </article>
  );
}
