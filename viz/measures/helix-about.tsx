import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../i18n/use-language.ts";
import { DefinitionText } from "../parts/definition-text.tsx";
import { networkQuery } from "../state/network-query.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { compositionQuery } from "./measure-queries.ts";

/** How the composition is counted, or one of the figures of information computed, and which kinds of organisation are which. */
export function HelixAbout({ id }: { readonly id?: string }) {
  const { t } = useTranslation(["measures", "vocabulary"]);
  const language = useLanguage();
  const dataset = useDataset();
  const [state] = useUrlState();
  const { data } = useQuery(compositionQuery(dataset.id, networkQuery(state, language)));
  if (!data) return null;
  const figure = Object.entries(data.definitions).find(([name]) => name === id)?.[1];
  const definition = figure ?? data.definition;
  const of = ["university", "industry", "government"] as const;
  return (
    <article className="panel">
      <h2>{definition.title}</h2>
      <DefinitionText definition={definition} />
      <h3>{t("measures:helix.spheres")}</h3>
      <dl className="facts">
        {of.map((sphere) => (
          <div key={sphere}>
            <dt>{t(`measures:helix.${sphere}`)}</dt>
            <dd>{data.spheres[sphere].map((kind) => t(`vocabulary:organisationKind.${kind}`)).join(", ") || "–"}</dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
