import { useTranslation } from "react-i18next";
import type { FiguresResult } from "../api/client.ts";
import { useJobOf } from "../api/derived-query.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { DefinitionText } from "../parts/definition-text.tsx";
import { Failure } from "../parts/failure.tsx";
import { JobProgress } from "../parts/job-progress.tsx";
import { Placeholder } from "../parts/placeholder.tsx";
import { ResultStatement } from "../parts/result-statement.tsx";
import { useDataset } from "../state/use-dataset.ts";
import { ChanceForm } from "./chance-form.tsx";
import { ChanceTable } from "./chance-table.tsx";
import { useChance } from "./use-chance.ts";
import "./chance.css";

/** Figures of the network beside what random networks give: whether they say more than its activities alone make. */
export function AgainstChance() {
  const { t } = useTranslation(["measures", "page"]);
  const { all, catalogueError, asked, network, queryKey, isAsked, result } = useChance();
  const dataset = useDataset();
  const job = useJobOf(queryKey);
  const { data, error, refetch } = result;
  if (catalogueError) return <Failure error={catalogueError} />;
  return (
    <>
      {all.length > 0 && <ChanceForm catalogue={all} />}
      {!isAsked ? (
        <p className="quiet chance-hint">{t("measures:chance.hint")}</p>
      ) : error ? (
        <Failure error={error} retry={refetch} />
      ) : job ? (
        <JobProgress job={job} title={t("measures:chance.drawing")} />
      ) : data ? (
        <>
          <ResultStatement
            network={data.network}
            backbone={data.backbone}
            path="figures-together"
            query={{ ...network, ...asked }}
            file={`${dataset.id}-against-chance.csv`}
          >
            <Drawn result={data} />
          </ResultStatement>
          <div className="chance-table">
            <ChanceTable figures={data.figures} />
          </div>
          <Notes result={data} />
        </>
      ) : (
        <Placeholder lines={6} />
      )}
    </>
  );
}

/** How the random networks came about. */
function Drawn({ result }: { readonly result: FiguresResult }) {
  const { t } = useTranslation("measures");
  const { count, percent } = useFormats();
  const drawn = result.figures[0]?.null;
  if (!drawn) return null;
  const { model, draws, seed, activities = 0, trades = 0, mixing } = drawn;
  return model === "labels"
    ? t("chance.drawnLabels", { draws: count(draws), seed })
    : t("chance.drawnCurveball", {
        draws: count(draws),
        seed,
        activities: count(activities),
        trades: count(trades),
        changed: percent(mixing?.changed ?? 0),
      });
}

/** What to keep in mind: chains that have not mixed, nothing to draw, draws without a value; and the small world. */
function Notes({ result: { figures, smallWorld } }: { readonly result: FiguresResult }) {
  const { t } = useTranslation("measures");
  const { count, value } = useFormats();
  const unmixed = figures.filter((one) => one.null?.mixing?.mixed === false);
  const lacking = figures.filter((one) => (one.null?.undefinedDraws ?? 0) > 0);
  const titles = (those: FiguresResult["figures"]) => those.map(({ definition }) => definition.title).join(", ");
  return (
    <div className="chance-notes">
      <p className="quiet">{t("chance.legend")}</p>
      {figures[0]?.null?.activities === 0 && <p className="few">{t("chance.nothing")}</p>}
      {unmixed.length > 0 && <p className="few">{t("chance.unmixed", { figures: titles(unmixed) })}</p>}
      {lacking.map(({ id, definition, null: drawn }) => (
        <p key={id} className="quiet">
          {t("chance.undefinedDraws", { figure: definition.title, n: count(drawn!.undefinedDraws) })}
        </p>
      ))}
      {smallWorld?.sigma !== undefined && (
        <section>
          <p>
            {t("chance.smallWorld", {
              sigma: value(smallWorld.sigma),
              clustering: value(smallWorld.clusteringRatio!),
              distance: value(smallWorld.distanceRatio!),
            })}
          </p>
          <DefinitionText definition={smallWorld.definition} />
        </section>
      )}
    </div>
  );
}
