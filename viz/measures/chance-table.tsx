import { useTranslation } from "react-i18next";
import type { FiguresResult } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
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
      <thead>
        <tr>
          <th scope="col">{t("chance.figure")}</th>
          {(["observed", "expected", "interval", "z", "p"] as const).map((column) => (
            <th key={column} scope="col" className="number">
              {t(`chance.${column}`)}
            </th>
          ))}
          <th scope="col">{t("chance.plot")}</th>
        </tr>
      </thead>
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
