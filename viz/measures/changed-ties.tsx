import { useTranslation } from "react-i18next";
import type { MeasureChangeResult } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { ColumnHeads } from "../parts/column-heads.tsx";
import { PlainTable } from "../parts/plain-table.tsx";
import { TermButton } from "../parts/term-button.tsx";
import type { ChangeProps } from "./changed-rows.ts";

const kinds = ["kept", "added", "lost"] as const;

/** How many ties both periods have, or one of them, and the strongest of each. */
export function ChangedTies({ result, names, selected, onSelect }: ChangeProps) {
  const { t } = useTranslation("measures");
  const { count, value } = useFormats();
  const shown = (weight: number) => (weight === 0 ? "–" : value(weight));
  const end = (place: MeasureChangeResult["leaders"][number]["organisation"]) => (
    <TermButton pressed={result.ids[place] === selected} onChoose={() => onSelect(result.ids[place])}>
      {names[place]}
    </TermButton>
  );
  return (
    <section className="changed">
      <h2>{t("periods.ties")}</h2>
      <p className="quiet">{t("periods.tiesAbout")}</p>
      <PlainTable label={t("periods.ties")}>
        <ColumnHeads
          columns={[t("periods.tie"), { number: t("periods.weightEarlier") }, { number: t("periods.weightLater") }]}
        />
        {kinds.map((kind) => (
          <tbody key={kind}>
            <tr>
              <th scope="rowgroup" colSpan={3} className="variant-group">
                {t(`periods.tiesOf.${kind}`, { n: count(result.ties[kind]) })}
              </th>
            </tr>
            {result.strongest[kind].map(({ source, target, earlier, later }) => (
              <tr key={`${source} ${target}`}>
                <th scope="row">
                  {end(source)} – {end(target)}
                </th>
                <td className="number">{shown(earlier)}</td>
                <td className="number">{shown(later)}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </PlainTable>
    </section>
  );
}
