import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Definition, StructureResult } from "../api/client.ts";
import { useJobOf } from "../api/derived-query.ts";
import { BarsChart } from "../charts/bars-chart.tsx";
import { type Bin, binsOf } from "../charts/bins.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { Failure } from "../parts/failure.tsx";
import { ItemButton } from "../parts/item-button.tsx";
import { JobProgress } from "../parts/job-progress.tsx";
import { Notice } from "../parts/notice.tsx";
import { Placeholder } from "../parts/placeholder.tsx";
import { ResultStatement } from "../parts/result-statement.tsx";
import { backboneQuery } from "../state/backbone-query.ts";
import { networkQuery } from "../state/network-query.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { DegreeTail } from "./degree-tail.tsx";
import { structureQuery } from "./measure-queries.ts";
import { MoreFigures } from "./more-figures.tsx";

type Figure = keyof StructureResult["figures"];

/** The network as a whole in figures, each of which tells how it is computed, and how degrees and distances are spread. */
export function NetworkWhole() {
  const { t } = useTranslation(["measures", "page"]);
  const { count, value } = useFormats();
  const language = useLanguage();
  const dataset = useDataset();
  const [state, change] = useUrlState();
  const network = { ...networkQuery(state, language), ...backboneQuery(state) };
  const asked = structureQuery(dataset.id, network);
  const { data, error, refetch } = useQuery(asked);
  const job = useJobOf(asked.queryKey);
  const degrees = useMemo(() => binsOf(valuesOf(data?.degrees ?? []), state.scale), [data, state.scale]);
  const distances = useMemo(() => binsOfCounts(data?.distances ?? []), [data]);
  if (error) return <Failure error={error} retry={refetch} />;
  if (job) return <JobProgress job={job} title={t("page:progress.network")} />;
  if (!data) return <Placeholder lines={12} />;
  if (data.network.organisations === 0)
    return <Notice title={t("page:empty.noTiesTitle")} text={t("page:empty.noTies")} />;
  const figures = Object.entries(data.definitions) as [Figure, Definition][];
  return (
    <>
      <ResultStatement
        network={data.network}
        backbone={data.backbone}
        path="structure"
        query={network}
        table={{ path: "figures-together", query: { ...network, figures: Object.keys(data.definitions).join(",") } }}
        file={`${dataset.id}-network.csv`}
      />
      <div className="whole">
        <section aria-labelledby="whole-figures">
          <h2 id="whole-figures">{t("measures:whole.figures")}</h2>
          <dl className="facts whole-figures">
            <div>
              <dt>{t("page:network.organisations")}</dt>
              <dd>{count(data.network.organisations)}</dd>
            </div>
            <div>
              <dt>{t("page:network.ties")}</dt>
              <dd>{count(data.backbone?.kept ?? data.network.ties)}</dd>
            </div>
            <div>
              <dt>{t("measures:whole.triangles")}</dt>
              <dd>{count(data.triangles)}</dd>
            </div>
            {figures.map(([figure, { title }]) => (
              <div key={figure}>
                <dt>
                  <ItemButton id={figure}>{title}</ItemButton>
                </dt>
                <dd>
                  {data.figures[figure] === undefined ? t("measures:whole.undefined") : value(data.figures[figure])}
                </dd>
              </div>
            ))}
          </dl>
          <MoreFigures shown={Object.keys(data.definitions)} />
        </section>
        <div>
          <h2>{t("measures:whole.degrees")}</h2>
          <BarsChart
            label={t("measures:whole.degrees")}
            bins={degrees}
            scale={state.scale}
            across={t(state.scale === "log" ? "measures:whole.degreeLog" : "measures:whole.degree")}
            up={t("measures:up.organisations")}
            height={210}
            onChoose={({ lowest, highest }) =>
              change({
                part: "distribution",
                measure: "degree",
                own: undefined,
                within: `value:${lowest},${highest}`,
                item: undefined,
              })
            }
          />
          {state.scale === "log" && data.degrees[0] > 0 && (
            <p className="quiet">{t("measures:offLog", { n: count(data.degrees[0]) })}</p>
          )}
          <DegreeTail />
          <h2>{t("measures:whole.distances")}</h2>
          <BarsChart
            label={t("measures:whole.distances")}
            bins={distances}
            scale="linear"
            across={t("measures:whole.steps")}
            up={t("measures:up.pairs")}
            height={180}
          />
        </div>
      </div>
    </>
  );
}

/** `[k]`: how many have k; a value for each. */
function valuesOf(counts: readonly number[]): number[] {
  return counts.flatMap((count, k) => new Array<number>(count).fill(k));
}

/** A bar for each k: there may be too many for a value each. */
function binsOfCounts(counts: readonly number[]): Bin[] {
  return counts.flatMap((count, k) =>
    count > 0 ? [{ from: k - 0.5, to: k + 0.5, lowest: k, highest: k, count }] : [],
  );
}
