import { useTranslation } from "react-i18next";
import type { PartnerCase } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { ColumnHeads } from "../parts/column-heads.tsx";
import { PlainTable } from "../parts/plain-table.tsx";

interface Props {
  readonly exposure: PartnerCase["comparisons"][number]["exposure"];
}

/** Who gets the first ten places of lists, beside who could: grouping by grouping, and with at most three of ten for one group. */
export function ExposureTables({ exposure }: Props) {
  const { t } = useTranslation("partners");
  const { percent, value } = useFormats();
  return exposure.map(({ by, title, distance, distanceCapped, hits, hitsCapped, groups }) => (
    <section key={by} className="exposure">
      <p>
        <strong>{title}</strong>{" "}
        {t("backtest.exposure.distance", { distance: percent(distance), capped: percent(distanceCapped) })}
        {hits !== undefined &&
          hitsCapped !== undefined &&
          ` ${t("backtest.exposure.hits", { hits: value(hits), capped: value(hitsCapped) })}`}
      </p>
      <PlainTable label={t("backtest.exposure.by", { grouping: title })}>
        <ColumnHeads
          columns={[
            title,
            { number: t("backtest.exposure.candidates") },
            { number: t("backtest.exposure.places") },
            { number: t("backtest.exposure.placesCapped") },
          ]}
        />
        <tbody>
          {groups.map((group) => (
            <tr key={group.id}>
              <th scope="row">{group.title}</th>
              <td className="number">{percent(group.candidates)}</td>
              <td className="number">{percent(group.places)}</td>
              <td className="number">{percent(group.placesCapped)}</td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
    </section>
  ));
}
