import { useTranslation } from "react-i18next";
import { useFormats } from "../i18n/use-formats.ts";
import { ItemButton } from "../parts/item-button.tsx";
import { PlainTable } from "../parts/plain-table.tsx";
import { type BesideRow, besideRows } from "./beside-rows.ts";
import type { Side } from "./use-beside.ts";

/** Each figure of the one dataset beside that of the other: value, z and p against its own random networks. */
export function BesideTable({ sides: [own, other] }: { readonly sides: readonly [Side, Side] }) {
  const { t } = useTranslation("measures");
  const { value: written } = useFormats();
  const shown = (number: number | undefined) => (number === undefined ? "–" : written(number));
  const cells = (side: string, figure: BesideRow["own"]) =>
    figure === undefined
      ? ["value", "z", "p"].map((column) => (
          <td key={side + column} className="number">
            –
          </td>
        ))
      : [
          <td key={`${side}value`} className="number">
            {figure.value === undefined ? t("whole.undefined") : written(figure.value)}
          </td>,
          <td key={`${side}z`} className="number">
            {shown(figure.null?.z)}
          </td>,
          <td key={`${side}p`} className="number">
            {shown(figure.null?.p)}
          </td>,
        ];
  return (
    <PlainTable label={t("datasets.table")}>
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            {t("datasets.figure")}
          </th>
          {[own, other].map(({ id, title }) => (
            <th key={id} scope="colgroup" colSpan={3} className="side-head">
              {title}
            </th>
          ))}
        </tr>
        <tr>
          {[own, other].flatMap(({ id }) =>
            (["value", "z", "p"] as const).map((column) => (
              <th key={id + column} scope="col" className="number">
                {t(`datasets.${column}`)}
              </th>
            )),
          )}
        </tr>
      </thead>
      <tbody>
        {besideRows(own.result.data, other.result.data).map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <ItemButton id={row.id}>{row.title}</ItemButton>
            </th>
            {cells("own", row.own)}
            {cells("other", row.other)}
          </tr>
        ))}
      </tbody>
    </PlainTable>
  );
}
