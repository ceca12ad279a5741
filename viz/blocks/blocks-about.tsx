import { useTranslation } from "react-i18next";
import { DefinitionText } from "../parts/definition-text.tsx";
import { useBlocks } from "./use-blocks.ts";

/** What to choose, and how blocks are found. */
export function BlocksAbout() {
  const { t } = useTranslation("blocks");
  const { data } = useBlocks();
  return (
    <>
      <p className="quiet">{t("hint")}</p>
      {data && <DefinitionText definition={data.definition} />}
      {data?.backbone && <DefinitionText definition={data.backbone.definition} />}
    </>
  );
}
