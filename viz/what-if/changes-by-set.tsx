import { useTranslation } from "react-i18next";
import type { ScenarioResult } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { ByLayerSet } from "../integration/by-layer-set.tsx";
import type { useInLayerSets } from "../integration/use-in-layer-sets.ts";

interface Props {
  readonly inSets: ReturnType<typeof useInLayerSets<ScenarioResult, readonly unknown[]>>;
}

/** Every index before and after in each set of layers, where the changes count only in the set of their kind. */
export function ChangesBySet({ inSets }: Props) {
  const { t } = useTranslation("integration");
  const { count, value } = useFormats();
  const titles = inSets.sets.find(({ data }) => data)?.data?.indexes ?? [];
  const cell = ({ indexes }: ScenarioResult, place: number) => {
    const { before, after } = indexes[place];
    const [earlier, later] = [before, after].map((number) => (number === undefined ? "–" : value(number)));
    return before === after ? <span className="quiet">{earlier}</span> : `${earlier} → ${later}`;
  };
  return (
    <ByLayerSet
      id="what-if-by-set"
      title={t("sets.title")}
      {...inSets}
      rows={[
        ...titles.map(({ id, definition }, place) => ({
          id,
          label: definition.title,
          of: (result: ScenarioResult) => cell(result, place),
        })),
        {
          id: "counting",
          label: t("whatIf.counting"),
          of: ({ changes }: ScenarioResult) =>
            `${count(changes.filter(({ outcome }) => outcome === "counts").length)} / ${count(changes.length)}`,
        },
      ]}
    >
      <p className="quiet">{t("whatIf.bySet")}</p>
    </ByLayerSet>
  );
}
