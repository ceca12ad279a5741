import { useTranslation } from "react-i18next";
import type { Definition } from "../api/client.ts";
import { CommunitiesAbout } from "../network/communities-about.tsx";
import { DefinitionText } from "../parts/definition-text.tsx";
import { useAskedCommunities } from "./use-asked-communities.ts";

/** How communities are found and what their figures mean; of those found once, what they agree with. */
export function CommunitiesHelp() {
  const { t } = useTranslation("communities");
  const { view, groups, years, resolution } = useAskedCommunities();
  if (view === "groups")
    return (
      <>
        <p className="quiet">{t("hint")}</p>
        {groups && groups.groups.length > 0 && <CommunitiesAbout communities={groups} />}
        {groups?.backbone && <DefinitionText definition={groups.backbone.definition} />}
      </>
    );
  const data = view === "years" ? years : resolution;
  if (!data) return null;
  const backbone = years?.backboneDefinition ?? resolution?.backbone?.definition;
  const definitions: readonly Definition[] = Object.values(data.definitions);
  return (
    <article className="panel">
      <h2>{data.definition.title}</h2>
      {[data.definition, ...definitions, ...(backbone ? [backbone] : [])].map((one) => (
        <DefinitionText key={one.title} definition={one} />
      ))}
    </article>
  );
}
