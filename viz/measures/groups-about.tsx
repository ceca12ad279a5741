import { useTranslation } from "react-i18next";
import { DefinitionText } from "../parts/definition-text.tsx";
import { MeasureAbout } from "./measure-about.tsx";
import { useGroupComparison } from "./use-group-comparison.ts";

/** How the intervals and the test are computed, and the measure itself. */
export function GroupsAbout() {
  const { t } = useTranslation("measures");
  const { data } = useGroupComparison();
  if (!data) return <MeasureAbout />;
  const { definition, definitions, backbone } = data;
  return (
    <article className="panel">
      <h2>{t("parts.groups")}</h2>
      {[definitions.test, definitions.interval, definition, ...(backbone ? [backbone.definition] : [])].map((one) => (
        <DefinitionText key={one.title} definition={one} />
      ))}
    </article>
  );
}
