import { NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useJobOf } from "../api/derived-query.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { ByLayerSet } from "../integration/by-layer-set.tsx";
import { useInLayerSets } from "../integration/use-in-layer-sets.ts";
import { Awaited } from "../parts/awaited.tsx";
import { DefinitionText } from "../parts/definition-text.tsx";
import { Refused } from "../parts/refused.tsx";
import { ResultStatement } from "../parts/result-statement.tsx";
import { leavingRanks } from "../state/leaving-by.ts";
import { networkQuery } from "../state/network-query.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { RobustnessChart } from "./robustness-chart.tsx";
import { robustnessQuery } from "./what-if-queries.ts";

/** Whether the network holds together as those leave who hold most of it, beside the same by chance. */
export function Robustness() {
  const { t } = useTranslation("integration");
  const { percent } = useFormats();
  const language = useLanguage();
  const dataset = useDataset();
  const [state, change] = useUrlState();
  const network = networkQuery(state, language);
  const [asked, byChance] = [state.leaving, "random" as const].map((by) => robustnessQuery(dataset.id, network, by));
  const ranked = useQuery(asked);
  const random = useQuery(byChance);
  const share = (held: number | undefined) => (held === undefined ? "–" : percent(held));
  const jobs = [useJobOf(asked.queryKey), useJobOf(byChance.queryKey)];
  const job = jobs.find((one) => one !== undefined);
  const failed = [ranked, random].find(({ error }) => error);
  const known = ranked.data !== undefined && random.data !== undefined;
  const rankedInSets = useInLayerSets(
    (layers) => robustnessQuery(dataset.id, { ...network, layers }, state.leaving),
    known,
  );
  const randomInSets = useInLayerSets((layers) => robustnessQuery(dataset.id, { ...network, layers }, "random"), known);
  const both = rankedInSets.sets.map(({ layers, data, error }, k) => {
    const { data: byChance, error: other } = randomInSets.sets[k];
    return { layers, error: error ?? other, data: data && byChance && { ...data, byChance } };
  });
  return (
    <section className="what-if-section" aria-labelledby="what-if-robustness">
      <h2 id="what-if-robustness">{t("whatIf.robustness")}</h2>
      <div className="measure-form what-if-form">
        <NativeSelect
          label={t("whatIf.leaving")}
          value={state.leaving}
          onChange={(event) => change({ leaving: event.currentTarget.value as typeof state.leaving })}
          data={leavingRanks.map((by) => ({ value: by, label: t(`whatIf.by.${by}`) }))}
        />
      </div>
      {failed?.error && <Refused error={failed.error} retry={failed.refetch} />}
      <Awaited
        job={job}
        title={t("whatIf.following")}
        isAwaited={(!ranked.data || !random.data) && !failed}
        lines={6}
      />
      {ranked.data && random.data && (
        <>
          <ResultStatement
            network={ranked.data.network}
            approximation={ranked.data.approximation}
            path="robustness"
            query={{ ...network, by: state.leaving }}
            file={`${dataset.id}-robustness.csv`}
          >
            {ranked.data.robustness === undefined || random.data.robustness === undefined
              ? t("whatIf.nobodyLeft")
              : t("whatIf.holds", {
                  ranked: percent(ranked.data.robustness),
                  random: percent(random.data.robustness),
                })}
          </ResultStatement>
          {ranked.data.network.organisations > 0 && <RobustnessChart ranked={ranked.data} random={random.data} />}
          <ByLayerSet
            id="robustness-by-set"
            title={t("sets.title")}
            sets={both}
            job={rankedInSets.job ?? randomInSets.job}
            rows={[
              { id: "ranked", label: t(`whatIf.by.${state.leaving}`), of: ({ robustness }) => share(robustness) },
              { id: "random", label: t("whatIf.columns.random"), of: ({ byChance }) => share(byChance.robustness) },
            ]}
          >
            <p className="quiet">{t("whatIf.robustnessBySet")}</p>
          </ByLayerSet>
          <DefinitionText definition={ranked.data.definition} />
        </>
      )}
    </section>
  );
}
