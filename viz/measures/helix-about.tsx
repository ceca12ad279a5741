import { useTranslation } from "react-i18next";
import { DefinitionText } from "../parts/definition-text.tsx";
import { useComposition } from "./use-composition.ts";

/** How the composition is counted, or one of the figures of information computed, and which kinds of organisation are which. */
export function HelixAbout({ id }: { readonly id?: string }) {
  const { t } = useTranslation(["measures", "vocabulary"]);
  const { data } = useComposition();
  if (!data) return null;
  const figure = Object.entries(data.definitions).find(([name]) => name === id)?.[1];
  const definition = figure ?? data.definition;
  const of = ["university", "industry", "government"] as const;
  return (
    <article className="panel">
      <header>
        <h2>{definition.title}</h2>
      </header>
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
