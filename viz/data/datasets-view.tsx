import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { datasetIdSchema } from "../../model/id.ts";
import { datasetsQuery } from "../api/directory-queries.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { Failure } from "../parts/failure.tsx";
import { Placeholder } from "../parts/placeholder.tsx";
import { DataTabs } from "./data-tabs.tsx";
import { DatasetCard } from "./dataset-card.tsx";
import { GeneratingCard } from "./generating-card.tsx";
import { GenerationForm } from "./generation-form.tsx";
import { ImportForm } from "./import-form.tsx";
import { useGeneration } from "./use-generation.ts";
import "./data.css";

/** What is loaded, from where and how complete; and the way to load more. */
export default function DatasetsView() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data, error, refetch } = useQuery(datasetsQuery(language));
  const [generated, setGenerated] = useState("programme");
  const generation = useGeneration(datasetIdSchema.safeParse(generated).success ? generated : "programme");
  return (
    <div className="data">
      <DataTabs />
      <div className="data-view">
        <section aria-labelledby="datasets">
          <h1 id="datasets">{t("data.datasets")}</h1>
          {error && <Failure error={error} retry={refetch} />}
          {!data && !error && <Placeholder />}
          {data?.datasets.length === 0 && <p className="quiet">{t("empty.noDataset")}</p>}
          {data?.datasets.map((dataset) => (
            <DatasetCard key={dataset.id} dataset={dataset} />
          ))}
          {generation.job && <GeneratingCard job={generation.job} />}
        </section>
        <div className="data-ways">
          <section aria-labelledby="import">
            <h1 id="import">{t("data.import")}</h1>
            <ImportForm />
          </section>
          <section aria-labelledby="generate">
            <h1 id="generate">{t("generation.title")}</h1>
            <GenerationForm dataset={generated} rename={setGenerated} generation={generation} />
          </section>
        </div>
      </div>
    </div>
  );
}
