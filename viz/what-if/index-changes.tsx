import { useTranslation } from "react-i18next";
import type { ScenarioResult } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { ColumnHeads } from "../parts/column-heads.tsx";
import { ItemButton } from "../parts/item-button.tsx";
import { PlainTable } from "../parts/plain-table.tsx";

/** Every index before and after, and what the changes make of it in words too. */
export function IndexChanges({ indexes }: Pick<ScenarioResult, "indexes">) {
  const { t } = useTranslation("integration");
  const { value } = useFormats();
  const written = (number: number | undefined) => (number === undefined ? "–" : value(number));
  return (
    <PlainTable label={t("whatIf.table")}>
      <ColumnHeads
        columns={[
          t("whatIf.index"),
          ...(["before", "after", "difference"] as const).map((column) => ({ number: t(`whatIf.${column}`) })),
          t("whatIf.meaning"),
        ]}
      />
      <tbody>
        {indexes.map(({ id, definition, larger, before, after, difference }) => (
          <tr key={id}>
            <th scope="row">
              <ItemButton id={id}>{definition.title}</ItemButton>
            </th>
            <td className="number">{written(before)}</td>
            <td className="number">{written(after)}</td>
            <td className="number">
              {difference === undefined ? "–" : `${difference > 0 ? "+" : ""}${value(difference)}`}
            </td>
            <td className="quiet">{t(`whatIf.meanings.${meaningOf(larger, difference)}`)}</td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  );
}

/** Less is rounding of a sum in another order. */
const rounding = 1e-12;

function meaningOf(larger: ScenarioResult["indexes"][number]["larger"], difference: number | undefined) {
  if (difference === undefined) return "undefined";
  if (Math.abs(difference) < rounding) return "same";
  if (larger === "neither") return "neither";
  return difference > 0 === (larger === "moreIntegrated") ? "more" : "less";
}
