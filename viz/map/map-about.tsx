import { useTranslation } from "react-i18next";
import { DefinitionText } from "../parts/definition-text.tsx";
import type { GeoNetwork } from "./geo-network.ts";
import type { Figure } from "./use-figure.ts";

interface Props {
  readonly geo: GeoNetwork;
  readonly size: Figure | undefined;
  readonly colour: Figure | undefined;
}

/** What stands in the side panel while nothing is selected: how the map is read, and how what it shows is computed. */
export function MapAbout({ geo, size, colour }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <h2>{t("map.about")}</h2>
      <p>{t(`map.aboutText.${geo.of}`)}</p>
      <p className="quiet">{t("map.keys")}</p>
      {size?.definition && <DefinitionText definition={size.definition} />}
      {colour?.definition && colour.definition !== size?.definition && (
        <DefinitionText definition={colour.definition} />
      )}
      <DefinitionText definition={geo.definition} />
      <p className="quiet">{t("map.outline")}</p>
    </>
  );
}
