import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Figure, FiguresResult } from "../api/client.ts";
import { useJobOf } from "../api/derived-query.ts";
import { figuresQuery } from "../api/directory-queries.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { Failure } from "../parts/failure.tsx";
import { ItemButton } from "../parts/item-button.tsx";
import { JobProgress } from "../parts/job-progress.tsx";
import { Placeholder } from "../parts/placeholder.tsx";
import { ResultStatement } from "../parts/result-statement.tsx";
import { backboneQuery } from "../state/backbone-query.ts";
import { networkQuery } from "../state/network-query.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { chanceQuery } from "./chance-query.ts";

const families = ["core", "groups", "integration", "helix"] as const;

/** The figures of the catalogue that are not shown yet, by what they are about; some take long, so they wait to be asked for. */
export function MoreFigures({ shown }: { readonly shown: readonly string[] }) {
  const { t } = useTranslation(["measures", "page"]);
  const language = useLanguage();
  const dataset = useDataset();
  const [state, change] = useUrlState();
  const catalogue = useQuery(figuresQuery(dataset.id, language));
  const notShown = (catalogue.data?.figures ?? []).filter(({ id }) => !shown.includes(id));
  const others = notShown.filter(({ onBackbone }) => onBackbone || !state.backbone);
  const without = notShown.filter((figure) => !others.includes(figure));
  const network = { ...networkQuery(state, language), ...backboneQuery(state) };
  const asked = { figures: others.map(({ id }) => id).join(","), by: state.by };
  const query = chanceQuery(dataset.id, network, asked);
  const isAsked = state.whole === "all";
  const { data, error, refetch } = useQuery({ ...query, enabled: isAsked && others.length > 0 });
  const job = useJobOf(query.queryKey);
  if (catalogue.error) return <Failure error={catalogue.error} />;
  if (!isAsked)
    return (
      <p>
        <button type="button" className="link-button" onClick={() => change({ whole: "all" })}>
          {t("measures:whole.more")}
        </button>
      </p>
    );
  if (error) return <Failure error={error} retry={refetch} />;
  if (job) return <JobProgress job={job} title={t("measures:whole.computing")} />;
  if (!data) return <Placeholder lines={6} />;
  return (
    <>
      {families.map((family) => (
        <Family
          key={family}
          title={t(`measures:whole.family.${family}`)}
          figures={data.figures.filter(({ id }) => familyOf(others.find((one) => one.id === id)) === family)}
        />
      ))}
      {without.length > 0 && (
        <p className="quiet">
          {t("measures:whole.notOnBackbone", { figures: without.map(({ definition }) => definition.title).join(", ") })}
        </p>
      )}
      <ResultStatement
        network={data.network}
        backbone={data.backbone}
        path="figures-together"
        query={{ ...network, ...asked }}
        file={`${dataset.id}-figures.csv`}
        hasCharts={false}
      />
    </>
  );
}

function familyOf(figure: Figure | undefined): (typeof families)[number] {
  const takes = (name: string) => figure?.parameters.some((one) => one.name === name);
  if (takes("spheres")) return "helix";
  if (figure?.computedBy.startsWith("analysis/integration/")) return "integration";
  return takes("by") ? "groups" : "core";
}

function Family({ title, figures }: { readonly title: string; readonly figures: FiguresResult["figures"] }) {
  const { t } = useTranslation("measures");
  const { value: written } = useFormats();
  return (
    <>
      <h3>{title}</h3>
      <dl className="facts whole-figures">
        {figures.map(({ id, definition, value }) => (
          <div key={id}>
            <dt>
              <ItemButton id={id}>{definition.title}</ItemButton>
            </dt>
            <dd>{value === undefined ? t("whole.undefined") : written(value)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
