import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { displayName } from "../../model/name.ts";
import type { Dataset } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { ColumnHeads } from "../parts/column-heads.tsx";
import { NatureBadge } from "../parts/nature-badge.tsx";
import { useUrlState } from "../state/use-url-state.ts";
import { GeneratedWith } from "./generated-with.tsx";
import { LoadReportText } from "./load-report-text.tsx";
import { RemoveDataset } from "./remove-dataset.tsx";

const counted = [
  "organisations",
  "activities",
  "participations",
  "complexes",
  "zones",
  "experts",
  "observations",
  "schemes",
  "contradictions",
] as const;

/** One dataset: what it holds, documented and synthetic apart, its versions, and how it was loaded. */
export function DatasetCard({ dataset }: { readonly dataset: Dataset }) {
  const { t } = useTranslation(["page", "vocabulary"]);
  const { count, moment } = useFormats();
  const language = useLanguage();
  const [, change] = useUrlState();
  const open = (version: number) =>
    change(
      {
        dataset: dataset.id,
        version,
        camera: undefined,
        organisation: undefined,
        activity: undefined,
        focus: undefined,
      },
      { view: "network" },
    );
  return (
    <article className="card" aria-labelledby={`dataset-${dataset.id}`}>
      <header className="card-head">
        <h2 id={`dataset-${dataset.id}`}>
          {displayName({ id: dataset.id, name: dataset.title, names: dataset.titles }, language)}
        </h2>
        <NatureBadge counts={dataset.counts} />
        <code>{dataset.id}</code>
      </header>
      <table className="counts">
        <ColumnHeads
          columns={[t("page:data.what"), t("vocabulary:nature.documented"), t("vocabulary:nature.synthetic")]}
        />
        <tbody>
          {counted
            .map((what) => ({ what, ...(dataset.counts[what] ?? { documented: 0, synthetic: 0 }) }))
            .filter(({ documented, synthetic }) => documented + synthetic > 0)
            .map(({ what, documented, synthetic }) => (
              <tr key={what}>
                <th scope="row">{t(`page:data.${what}`)}</th>
                <td className="figure">{count(documented)}</td>
                <td className="figure">{count(synthetic)}</td>
              </tr>
            ))}
        </tbody>
      </table>
      <dl className="facts">
        <div>
          <dt>{t("page:data.years")}</dt>
          <dd>{dataset.years ? `${dataset.years.first}–${dataset.years.last}` : t("page:data.undated")}</dd>
        </div>
        <div>
          <dt>{t("page:data.layers")}</dt>
          <dd>
            {dataset.layers
              .map(({ kind, activities }) => `${t(`vocabulary:activityKind.${kind}`)} ${count(activities)}`)
              .join(" · ")}
          </dd>
        </div>
        <div>
          <dt>{t("page:data.sources")}</dt>
          <dd>{dataset.report.sources.join(", ")}</dd>
        </div>
        <div>
          <dt>{t("page:data.versions")}</dt>
          <dd>
            {dataset.versions.map(({ version, loadedAt }) => (
              <button key={version} type="button" className="link-button" onClick={() => open(version)}>
                {t("page:data.versionOf", { version, moment: moment(loadedAt) })}
              </button>
            ))}
          </dd>
        </div>
      </dl>
      {dataset.generated && <GeneratedWith generated={dataset.generated} />}
      <details>
        <summary>{t("page:data.lastLoad")}</summary>
        <LoadReportText report={dataset.report} />
      </details>
      <footer className="card-foot">
        <Button size="xs" variant="light" onClick={() => open(dataset.version)}>
          {t("page:data.open")}
        </Button>
        <RemoveDataset dataset={dataset} />
      </footer>
    </article>
  );
}
