import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useJobOf } from "../api/derived-query.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { Failure } from "../parts/failure.tsx";
import { ItemButton } from "../parts/item-button.tsx";
import { JobProgress } from "../parts/job-progress.tsx";
import { Placeholder } from "../parts/placeholder.tsx";
import { backboneQuery } from "../state/backbone-query.ts";
import { networkQuery } from "../state/network-query.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { degreeQuery } from "./measure-queries.ts";
import { TailChart } from "./tail-chart.tsx";

/** Log-likelihoods nearer than this tell nothing apart. */
const alike = 0.01;

/** Whether the tail of the numbers of partners is a power law: the chart, and in words what the tests say. */
export function DegreeTail() {
  const { t } = useTranslation(["measures", "page"]);
  const { count, value } = useFormats();
  const language = useLanguage();
  const dataset = useDataset();
  const [state] = useUrlState();
  const asked = degreeQuery(dataset.id, { ...networkQuery(state, language), ...backboneQuery(state) });
  const { data, error, refetch } = useQuery(asked);
  const job = useJobOf(asked.queryKey);
  const fit = data?.fit;
  return (
    <section aria-labelledby="degree-tail">
      <h2 id="degree-tail">
        <ItemButton id="degreeDistribution">{t("measures:tail.title")}</ItemButton>
      </h2>
      {error && <Failure error={error} retry={refetch} />}
      {job && <JobProgress job={job} title={t("page:progress.network")} />}
      {!data && !error && !job && <Placeholder lines={5} />}
      {data && !fit && <p className="quiet">{t("measures:tail.none")}</p>}
      {fit && (
        <>
          <p>
            <strong>{fit.verdictText}</strong>{" "}
            {t("measures:tail.fit", {
              alpha: value(fit.alpha),
              error: value(fit.alphaError),
              from: count(fit.from),
              n: count(fit.n),
              ks: value(fit.ks),
            })}{" "}
            {fit.p !== undefined &&
              t(fit.p > 0 ? "measures:tail.tested" : "measures:tail.noDraw", {
                p: value(fit.p),
                draws: count(Number(data.parameters.draws)),
              })}
          </p>
          <ul className="tail-others">
            {fit.alternatives.map(({ id, ratio, p }) => (
              <li key={id}>
                {t(`measures:tail.${Math.abs(ratio) < alike ? "alike" : ratio > 0 ? "worse" : "better"}`, {
                  other: t(`measures:tail.${id}`),
                  ratio: value(Math.abs(ratio)),
                  p: p === undefined ? "–" : value(p),
                })}
              </li>
            ))}
          </ul>
          <TailChart degrees={data.degrees} fit={fit} />
        </>
      )}
    </section>
  );
}
