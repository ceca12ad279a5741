import { useTranslation } from "react-i18next";
import { useFormats } from "../i18n/use-formats.ts";
import { DefinitionText } from "../parts/definition-text.tsx";
import { FactList } from "../parts/fact-list.tsx";
import { figures } from "./groups-chart.tsx";
import { useResult } from "./use-result.ts";

/** The measure's values in a few figures, under which network, and how they are computed. */
export function MeasureAbout() {
  const { t } = useTranslation(["measures", "page"]);
  const { count, value } = useFormats();
  const { result } = useResult();
  if (!result) return null;
  const { definition, summary, network, backbone } = result;
  const left = {
    undated: network.leftOut.undated,
    tooLarge: network.leftOut.activities,
    convenors: network.leftOut.convenors,
  };
  return (
    <article className="panel">
      <h2>{definition.title}</h2>
      <FactList
        facts={[
          ...figures.map((figure) => [t(`measures:of.${figure}`), asWritten(summary[figure], value)] as const),
          [t("measures:of.undefined"), count(network.organisations - summary.n)],
          [t("page:network.ties"), count(network.ties)],
          [t("page:network.kept"), backbone && count(backbone.kept)],
          ...(["undated", "tooLarge", "convenors"] as const).map(
            (what) => [t(`page:network.${what}`), left[what] > 0 && count(left[what])] as const,
          ),
        ]}
      />
      <DefinitionText definition={definition} />
      {backbone && <DefinitionText definition={backbone.definition} />}
      <p className="quiet">{t("measures:hint")}</p>
    </article>
  );
}

function asWritten(figure: number | undefined, write: (value: number) => string): string | undefined {
  return figure === undefined ? undefined : write(figure);
}
