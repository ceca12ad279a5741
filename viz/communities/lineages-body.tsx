import { useTranslation } from "react-i18next";
import type { CommunitiesOverTimeResult } from "../api/client.ts";
import { backboneOfEach } from "../i18n/backbone-of-each.ts";
import { useCommunityTitle } from "../i18n/use-community-title.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { ColumnHeads } from "../parts/column-heads.tsx";
import { PlainTable } from "../parts/plain-table.tsx";
import { ResultStatement } from "../parts/result-statement.tsx";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { usePalette } from "../theme/use-palette.ts";
import { LineageChart, spanOf } from "./lineage-chart.tsx";
import { lineageColours } from "./lineage-colours.ts";
import { useAskedCommunities } from "./use-asked-communities.ts";

/** Communities from period to period, as a picture and as tables of the periods and of what happened between them. */
export function LineagesBody({ result }: { readonly result: CommunitiesOverTimeResult }) {
  const { t } = useTranslation("communities");
  const { count, value } = useFormats();
  const title = useCommunityTitle();
  const palette = usePalette();
  const dataset = useDataset();
  const [{ item, window }, change] = useUrlState();
  const { finding } = useAskedCommunities();
  const { periods, lineages, events } = result;
  const choose = (lineage: number) =>
    change({
      item: item === String(lineage) ? undefined : String(lineage),
      organisation: undefined,
      activity: undefined,
    });
  const selected = lineages.find(({ id }) => String(id) === item)?.id;
  const colours = lineageColours(lineages, palette);
  const isTold = (lineage: number) =>
    selected === undefined ? colours[lineage] !== palette.rest : lineage === selected;
  const told = events.filter(({ from, to }) => [...from, ...to].some(isTold));
  return (
    <>
      <ResultStatement
        network={result.network}
        backbone={backboneOfEach(result)}
        path="communities/over-time"
        query={{ ...finding, window }}
        file={`${dataset.id}-communities-over-time.csv`}
      >
        {t("overTime", {
          periods: count(periods.length),
          years: count(window),
          lineages: count(lineages.length),
          least: count(Number(result.parameters.minSize)),
        })}
      </ResultStatement>
      <LineageChart result={result} selected={selected} onChoose={choose} />
      <div className="community-table">
        <h2>{t("eventTable")}</h2>
        <PlainTable label={t("eventTable")}>
          <ColumnHeads columns={[t("period"), t("event"), t("which")]} />
          <tbody>
            {told.map(({ kind, period, from, to }) => (
              <tr key={`${kind} ${period} ${from} ${to}`}>
                <td>{spanOf(periods[period])}</td>
                <td>{t(`events.${kind}`)}</td>
                <td>
                  {kind === "split" || kind === "merged" ? (
                    t(`eventText.${kind}`, { from: names(from, lineages, title), to: names(to, lineages, title) })
                  ) : (
                    <button type="button" className="link-button" onClick={() => choose((to[0] ?? from[0])!)}>
                      {title(lineages[to[0] ?? from[0]])}
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </PlainTable>
        {told.length < events.length && (
          <p className="quiet">{t("otherEvents", { n: count(events.length - told.length) })}</p>
        )}
        <h2>{t("periodTable")}</h2>
        <PlainTable label={t("periodTable")}>
          <ColumnHeads
            columns={[
              t("period"),
              ...(["number", "organisations", "modularity", "agreement"] as const).map((name) => ({ number: t(name) })),
            ]}
          />
          <tbody>
            {periods.map(({ first, last, groups, small, organisations, modularity, agreement }) => (
              <tr key={first}>
                <th scope="row">{spanOf({ first, last })}</th>
                <td className="number">{count(groups.length + small.groups)}</td>
                <td className="number">{count(organisations)}</td>
                <td className="number">{modularity === undefined ? "–" : value(modularity)}</td>
                <td className="number">{agreement === undefined ? "–" : value(agreement)}</td>
              </tr>
            ))}
          </tbody>
        </PlainTable>
      </div>
    </>
  );
}

function names(
  ids: readonly number[],
  lineages: CommunitiesOverTimeResult["lineages"],
  title: ReturnType<typeof useCommunityTitle>,
): string {
  return ids.map((id) => title(lineages[id])).join(", ");
}
