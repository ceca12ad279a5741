import { useQuery } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { useTranslation } from "react-i18next";
import { weightings } from "../../model/network-parameters.ts";
import { apiAddress } from "../api/api-address.ts";
import { useJobOf } from "../api/derived-query.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { Awaited } from "../parts/awaited.tsx";
import { Failure } from "../parts/failure.tsx";
import { ItemButton } from "../parts/item-button.tsx";
import { PlainTable } from "../parts/plain-table.tsx";
import { useDownload } from "../parts/use-download.ts";
import { useDataset } from "../state/use-dataset.ts";
import { type AskedIntegration, integrationQuery } from "./integration-queries.ts";
import { layerSets } from "./layer-sets.ts";

/** Every index under every weighting of ties: whether what is seen depends on how ties are weighed. */
export function WeightingsTable({ asked }: { readonly asked: AskedIntegration }) {
  const { t } = useTranslation(["integration", "vocabulary"]);
  const { value } = useFormats();
  const dataset = useDataset();
  const files = useDownload({ isDerived: true });
  const { null: _, draws: __, seed: ___, ...plain } = asked;
  const query = { ...plain, layers: layerSets[0], weightings: "all" } as const;
  const request = integrationQuery(dataset.id, query);
  const { data, error, refetch } = useQuery(request);
  const job = useJobOf(request.queryKey);
  const own = plain.weighting ?? "newman";
  return (
    <section className="integration-section" aria-labelledby="integration-weightings">
      <h2 id="integration-weightings">{t("integration:overview.weightings")}</h2>
      {error && <Failure error={error} retry={refetch} />}
      <Awaited job={job} title={t("integration:overview.computing")} isAwaited={!data && !error} lines={8} />
      {data && (
        <>
          <PlainTable label={t("integration:overview.weightings")}>
            <thead>
              <tr>
                <th scope="col">{t("integration:overview.index")}</th>
                {weightings.map((weighting) => (
                  <th key={weighting} scope="col" className="number">
                    {t(`vocabulary:weighting.${weighting}`)}
                    {weighting === own && (
                      <span className="index-larger quiet">{t("integration:overview.chosen")}</span>
                    )}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {data.indexes.map(({ id, definition, weightings: by }) => (
                <tr key={id}>
                  <th scope="row">
                    <ItemButton id={id}>{definition.title}</ItemButton>
                  </th>
                  {weightings.map((weighting) => {
                    const found = by?.[weighting];
                    return (
                      <td key={weighting} className="number">
                        {found === undefined ? "–" : weighting === own ? <strong>{value(found)}</strong> : value(found)}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </PlainTable>
          <p className="result-links">
            <a
              {...files.link(
                apiAddress(dataset.id, "integration", { ...query, format: "csv" }),
                `${dataset.id}-weightings.csv`,
              )}
            >
              <Download size={14} aria-hidden /> CSV
            </a>
          </p>
          {files.error && <Failure error={files.error} />}
        </>
      )}
    </section>
  );
}
