import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import type { GravityPair } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { ActivitiesBehind } from "../integration/activities-behind.tsx";
import { FactList } from "../parts/fact-list.tsx";
import { groupFilter } from "../state/group-filter.ts";
import { recordPage } from "../state/record-page.ts";
import { unselected } from "../state/unselected.ts";
import { useAddress, useUrlState } from "../state/use-url-state.ts";

interface Props {
  readonly pair: GravityPair;
  readonly by: string;
  /** Which ties were counted. */
  readonly layers: string;
}

/** Two groups: what ties them, what is expected to, and the activities between. */
export function PairPanel({ pair, by, layers }: Props) {
  const { t } = useTranslation("integration");
  const { count, value } = useFormats();
  const address = useAddress();
  const [, change] = useUrlState();
  const { source, target, observed, fitted, residual, kilometres, activities } = pair;
  const filter = groupFilter(by);
  return (
    <article className="panel">
      <header>
        <p className="eyebrow">{t("pairs.pair")}</p>
        <h2>
          {source.title} – {target.title}
        </h2>
      </header>
      <FactList
        facts={[
          [t("pairs.observed"), value(observed)],
          [t("pairs.expected"), value(fitted)],
          [t("pairs.residual"), value(residual)],
          [t("pairs.kilometres"), kilometres === undefined ? undefined : count(kilometres)],
          [t("pairs.activities"), count(pair.count)],
        ]}
      />
      {by === "complex" && (
        <p className="inline-list">
          {[source, target].map(({ id, title }, k) => (
            <span key={id}>
              {k > 0 && " · "}
              <Link href={address(recordPage("complexes", id), unselected)}>{title}</Link>
            </span>
          ))}
        </p>
      )}
      {filter && (
        <Button
          size="compact-sm"
          variant="light"
          onClick={() =>
            change(
              { [filter]: `${source.id},${target.id}`, layers, camera: undefined, focus: undefined },
              { view: "network" },
            )
          }
        >
          {t("matrix.showInNetwork")}
        </Button>
      )}
      {activities.length === 0 ? (
        <p className="quiet">{t("pairs.noActivities")}</p>
      ) : (
        <ActivitiesBehind
          key={`${source.id} ${target.id}`}
          title={t(activities.length < pair.count ? "pairs.latest" : "pairs.between")}
          ids={activities}
        />
      )}
    </article>
  );
}
