import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import type { ActivityKind } from "../../model/activity.ts";
import { displayName } from "../../model/name.ts";
import type { ComplexProfile } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { BarList } from "../parts/bar-list.tsx";
import { YearsChart } from "../parts/years-chart.tsx";
import { listOfKind } from "../state/directory-lists.ts";
import { noFilters } from "../state/no-filters.ts";
import { recordPage } from "../state/record-page.ts";
import { useAddress, useUrlState } from "../state/use-url-state.ts";

/** What is done there, by kind and over time, with the mini clusters by name. */
export function ComplexActivities({ profile }: { readonly profile: ComplexProfile }) {
  const { t } = useTranslation(["directory", "vocabulary"]);
  const { count } = useFormats();
  const language = useLanguage();
  const address = useAddress();
  const [, change] = useUrlState();
  const { complex, miniClusters, activities } = profile;
  const those = (activityKind: ActivityKind, year?: number) =>
    ({ ...noFilters, list: listOfKind(activityKind), complex: complex.id, activityKind, year }) as const;
  return (
    <>
      <section className="page-section">
        <h2>{t("directory:complex.what", { n: count(activities.total) })}</h2>
        {activities.total === 0 ? (
          <p className="quiet">{t("directory:complex.nothing")}</p>
        ) : (
          <BarList
            bars={activities.byKind.map(({ kind, activities: n }) => ({
              id: kind,
              label: <Link href={address("organisations", those(kind))}>{t(`vocabulary:activityKind.${kind}`)}</Link>,
              value: n,
              figure: count(n),
            }))}
          />
        )}
        {miniClusters.length > 0 && (
          <>
            <h3>{t("directory:lists.mini-clusters")}</h3>
            <ul className="rows">
              {miniClusters.map((one) => (
                <li key={one.id}>
                  <Link href={address(recordPage("activities", one.id))}>{displayName(one, language)}</Link>
                  <span className="quiet">
                    {[t("directory:activity.members", { n: count(one.participants) }), one.topics?.join(", ")]
                      .filter(Boolean)
                      .join(" · ")}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <section className="page-section wide">
        <h2>{t("directory:chart.overTime")}</h2>
        <YearsChart
          years={activities.byYear}
          undated={activities.undated}
          addressOf={(year, kind) => address("organisations", those(kind, year))}
          onOpen={(year, kind) => change(those(kind, year), { view: "organisations" })}
        />
      </section>
    </>
  );
}
