import { useTranslation } from "react-i18next";
import type { IntegrationResult } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { DefinitionText } from "../parts/definition-text.tsx";
import { FactList } from "../parts/fact-list.tsx";
import { chanceWord } from "./chance-word.ts";

interface Props {
  readonly index: IntegrationResult["indexes"][number];
}

/** One index, with how it is computed. */
export function IndexAbout({ index }: Props) {
  const { t } = useTranslation("integration");
  const { value: written } = useFormats();
  const { definition, value, other, null: drawn } = index;
  const word = chanceWord(index);
  const shown = (number: number | undefined) => (number === undefined ? "–" : written(number));
  return (
    <article className="panel">
      <h2>{definition.title}</h2>
      {word && <p>{t(`words.${word}`)}</p>}
      <FactList
        facts={[
          [t("about.value"), shown(value)],
          [t("about.other"), shown(other)],
          ...(drawn
            ? ([
                [t("about.expected"), shown(drawn.mean)],
                [t("about.z"), shown(drawn.z)],
                [t("about.p"), shown(drawn.p)],
              ] as const)
            : []),
        ]}
      />
      <DefinitionText definition={definition} />
      <p className="quiet">{t("about.error")}</p>
      <p className="quiet">{t(drawn ? "about.rule" : "about.noChance")}</p>
    </article>
  );
}
