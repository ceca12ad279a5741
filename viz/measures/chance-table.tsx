import { useTranslation } from "react-i18next";
import type { FiguresResult } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { ColumnHeads } from "../parts/column-heads.tsx";
import { ItemButton } from "../parts/item-button.tsx";
import { PlainTable } from "../parts/plain-table.tsx";
import { ChanceInterval } from "./chance-interval.tsx";

/** Each figure as it was observed beside what random networks give. */
export function ChanceTable({ figures }: { readonly figures: FiguresResult["figures"] }) {
  const { t } = useTranslation("measures");
  const { value: written } = useFormats();
  const shown = (number: number | undefined) => (number === undefined ? "–" : written(number));
  return (
    <PlainTable label={t("chance.table")}>
      <ColumnHeads
        columns={[
          t("chance.figure"),
          ...(["observed", "expected", "interval", "z", "p"] as const).map((column) => ({
            number: t(`chance.${column}`),
          })),
          t("chance.plot"),
        ]}
      />
      <tbody>
        {figures.map(({ id, definition, value, null: drawn }) => (
          <tr key={id}>
            <th scope="row">
              <ItemButton id={id}>{definition.title}</ItemButton>
            </th>
            <td className="number">{value === undefined ? t("whole.undefined") : written(value)}</td>
            <td className="number">{shown(drawn?.mean)}</td>
            <td className="number">{drawn?.low === undefined ? "–" : `${shown(drawn.low)} – ${shown(drawn.high)}`}</td>
            <td className="number">{shown(drawn?.z)}</td>
            <td className="number">{shown(drawn?.p)}</td>
            <td>{drawn && <ChanceInterval value={value} drawn={drawn} />}</td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  );
}
