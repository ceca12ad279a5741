import { useTranslation } from "react-i18next";
import type { FiguresResult } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useWindowWords } from "../i18n/use-window-words.ts";
import { Failure } from "../parts/failure.tsx";
import { JobProgress } from "../parts/job-progress.tsx";
import { Notice } from "../parts/notice.tsx";
import { Placeholder } from "../parts/placeholder.tsx";
import { ResultStatement } from "../parts/result-statement.tsx";
import { DatasetContext } from "../state/use-dataset.ts";
import { useAddress } from "../state/use-url-state.ts";
import { BesideForm } from "./beside-form.tsx";
import { BesideTable } from "./beside-table.tsx";
import { ChanceForm } from "./chance-form.tsx";
import type { AskedChance } from "./chance-query.ts";
import { SharedChoices } from "./shared-choices.tsx";
import { type Side, useBeside } from "./use-beside.ts";
import { ZDotsChart } from "./z-dots-chart.tsx";
import "./chance.css";
import "./compare.css";

/** Figures of this network and of that of another dataset side by side, as they are and against chance. */
export function DatasetsPart() {
  const { t } = useTranslation("measures");
  const address = useAddress();
  const compared = useBeside();
  const { all, catalogueError, choices, beside, isAsked, asked, sides } = compared;
  if (catalogueError) return <Failure error={catalogueError} />;
  if (!choices) return <Placeholder lines={8} />;
  if (choices.length === 0 && beside === undefined)
    return (
      <Notice title={t("datasets.onlyTitle")} text={t("datasets.only")}>
        <a href={address("data")}>{t("datasets.toData")}</a>
      </Notice>
    );
  const isThere = sides.some(({ result }) => result.data);
  return (
    <>
      <BesideForm {...compared} />
      {all.length > 0 && <ChanceForm catalogue={all} />}
      {beside === undefined || !isAsked ? (
        <p className="quiet chance-hint">{t("datasets.hint")}</p>
      ) : (
        <>
          {sides.map((side) => (
            <SideState key={side.id} side={side} asked={asked} />
          ))}
          {isThere && (
            <>
              <SharedChoices />
              <ZDotsChart sides={sides} />
              <div className="chance-table">
                <BesideTable sides={sides} />
              </div>
            </>
          )}
        </>
      )}
    </>
  );
}

/** How far one of the two is: what it is of, or why there is nothing. The other stands whatever becomes of it. */
function SideState({ side, asked }: { readonly side: Side; readonly asked: AskedChance }) {
  const { t } = useTranslation("measures");
  const { count } = useFormats();
  const windowWords = useWindowWords();
  const { id, title, dataset, network, job } = side;
  const { data, error, refetch } = side.result;
  if (error)
    return (
      <section aria-label={title}>
        <p className="side-title">{title}</p>
        <Failure error={error} retry={refetch} />
      </section>
    );
  if (job) return <JobProgress job={job} title={t("datasets.drawing", { title })} />;
  if (!data || !dataset) return <Placeholder lines={3} />;
  const years = windowWords(network);
  return (
    // The links beside the statement lead to the dataset that it is about.
    <DatasetContext value={dataset}>
      <ResultStatement
        network={data.network}
        backbone={data.backbone}
        path="figures-together"
        query={{ ...network, ...asked }}
        file={`${dataset.id}-against-chance.csv`}
        hasCharts={id === "own"}
      >
        {t("datasets.of", {
          title,
          version: data.dataset.version,
          years,
          organisations: count(data.network.organisations),
          ties: count(data.network.ties),
        })}
        {data.network.ties === 0 && <strong> {t("datasets.emptyNetwork", { title })}</strong>}
        <Unmixed title={title} figures={data.figures} />
      </ResultStatement>
    </DatasetContext>
  );
}

function Unmixed({ title, figures }: { readonly title: string } & Pick<FiguresResult, "figures">) {
  const { t } = useTranslation("measures");
  const unmixed = figures.filter((one) => one.null?.mixing?.mixed === false);
  if (unmixed.length === 0) return null;
  const named = unmixed.map(({ definition }) => definition.title).join(", ");
  return <span className="few"> {t("datasets.unmixed", { title, figures: named })}</span>;
}
