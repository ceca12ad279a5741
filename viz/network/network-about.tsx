import { useTranslation } from "react-i18next";
import type { CommunitiesResult, Definition, Picture } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { DefinitionText } from "../parts/definition-text.tsx";
import { CommunitiesAbout } from "./communities-about.tsx";

interface Props {
  readonly picture: Picture;
  readonly definition?: Definition;
  /** Where the picture is coloured by them. */
  readonly communities?: CommunitiesResult;
}

/** What stands in the side panel while nothing is selected: the network in figures, and how what is shown is computed. */
export function NetworkAbout({ picture, definition, communities }: Props) {
  const { t } = useTranslation();
  const { count } = useFormats();
  const { shown } = picture;
  const { leftOut } = picture.network;
  const { organisations, activities, groups, ties, isolated } = shown.of;
  const figures = [
    ["organisations", organisations],
    ["activities", activities],
    ["groups", groups],
    ["without", shown.without ?? 0],
    [shown.nodes === "two-mode" ? "participations" : "ties", ties],
  ] as const;
  const left = [
    ["undated", leftOut.undated],
    ["tooLarge", leftOut.activities],
    ["convenors", leftOut.convenors],
  ] as const;
  return (
    <>
      <h2>{t("network.about")}</h2>
      <dl className="facts">
        {figures.map(([what, n], k) =>
          n > 0 || k === figures.length - 1 ? (
            <div key={what}>
              <dt>{t(`network.${what}`)}</dt>
              <dd>{count(n)}</dd>
            </div>
          ) : null,
        )}
        <div>
          <dt>{t("network.isolated")}</dt>
          <dd>{count(isolated)}</dd>
        </div>
        {left.map(([what, n]) =>
          n > 0 ? (
            <div key={what}>
              <dt>{t(`network.${what}`)}</dt>
              <dd>{count(n)}</dd>
            </div>
          ) : null,
        )}
      </dl>
      {communities && <CommunitiesAbout communities={communities} />}
      {definition && <DefinitionText definition={definition} />}
      {picture.backbone && <DefinitionText definition={picture.backbone.definition} />}
      <p className="quiet">{t("network.hint")}</p>
    </>
  );
}
