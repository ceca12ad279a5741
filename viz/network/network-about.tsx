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
  const { organisations, ties, isolated, leftOut } = picture.network;
  const left = [
    ["undated", leftOut.undated],
    ["tooLarge", leftOut.activities],
    ["convenors", leftOut.convenors],
  ] as const;
  return (
    <>
      <h2>{t("network.about")}</h2>
      <dl className="facts">
        <div>
          <dt>{t("network.organisations")}</dt>
          <dd>{count(organisations)}</dd>
        </div>
        <div>
          <dt>{t("network.ties")}</dt>
          <dd>{count(ties)}</dd>
        </div>
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
      <p className="quiet">{t("network.hint")}</p>
    </>
  );
}
