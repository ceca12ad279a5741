import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import type { IntegrationResult } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { ColumnHeads } from "../parts/column-heads.tsx";
import { ItemButton } from "../parts/item-button.tsx";
import { PlainTable } from "../parts/plain-table.tsx";
import { seriesIndexes } from "../state/series-indexes.ts";
import { useAddress } from "../state/use-url-state.ts";
import { chanceWord } from "./chance-word.ts";
import { layerSets } from "./layer-sets.ts";

type Index = IntegrationResult["indexes"][number];

interface Props {
  /** Parallel to the sets of layers; undefined while it is not there. */
  readonly results: readonly (IntegrationResult | undefined)[];
}

/** Every index in every set of layers: its value with error and what chance lets expect, or why it has none. */
export function IndexTable({ results }: Props) {
  const { t } = useTranslation(["integration", "vocabulary"]);
  const address = useAddress();
  const first = results.find((result) => result !== undefined);
  if (!first) return null;
  return (
    <PlainTable label={t("integration:overview.indexes")}>
      <ColumnHeads
        columns={[
          t("integration:overview.index"),
          ...layerSets.map((set) => ({ number: t(`vocabulary:layerSet.${set}`) })),
          t("integration:overview.years"),
        ]}
      />
      <tbody>
        {first.indexes.map(({ id, definition, larger }, k) => (
          <tr key={id}>
            <th scope="row">
              <ItemButton id={id}>{definition.title}</ItemButton>
              <span className="quiet index-larger">{t(`integration:larger.${larger}`)}</span>
            </th>
            {results.map((result, set) => (
              <td key={layerSets[set]} className="number">
                {result && <IndexCell index={result.indexes[k]} />}
              </td>
            ))}
            <td>
              {isFollowed(id) && (
                <Link href={address("integration", { integration: "trends", index: id, item: undefined })}>
                  {t("integration:overview.toYears")}
                </Link>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  );
}

function isFollowed(id: string): id is (typeof seriesIndexes)[number] {
  return (seriesIndexes as readonly string[]).includes(id);
}

function IndexCell({ index }: { readonly index: Index }) {
  const { t } = useTranslation("integration");
  const { value: written } = useFormats();
  const { value, error, reason, null: drawn } = index;
  if (value === undefined) return <span className="quiet">{reason ? t(`reasons.${reason}`) : "–"}</span>;
  const word = chanceWord(index);
  return (
    <>
      <strong>{written(value)}</strong>
      {error !== undefined && <span className="quiet"> ± {written(error)}</span>}
      {drawn?.mean !== undefined && (
        <span className="index-chance quiet">
          {t("overview.expected", {
            mean: written(drawn.mean),
            low: written(drawn.low ?? drawn.mean),
            high: written(drawn.high ?? drawn.mean),
          })}
        </span>
      )}
      {word && <span className="index-chance">{t(`words.${word}`)}</span>}
    </>
  );
}
