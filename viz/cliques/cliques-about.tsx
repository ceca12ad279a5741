import { useTranslation } from "react-i18next";
import { DefinitionText } from "../parts/definition-text.tsx";
import { useCliques } from "./use-cliques.ts";

/** What to choose, and what a maximal clique is. */
export function CliquesAbout() {
  const { t } = useTranslation("cliques");
  const { data } = useCliques();
  return (
    <>
      <p className="quiet">{t("hint")}</p>
      {data && <DefinitionText definition={data.definition} />}
      {data?.backbone && <DefinitionText definition={data.backbone.definition} />}
    </>
  );
}
