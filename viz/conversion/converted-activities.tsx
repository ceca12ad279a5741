import { useTranslation } from "react-i18next";
import type { ConversionResult } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { ColumnHeads } from "../parts/column-heads.tsx";
import { PlainTable } from "../parts/plain-table.tsx";
import { SyntheticMark } from "../parts/synthetic-mark.tsx";
import { useUrlState } from "../state/use-url-state.ts";
import { ConversionCells, useConversionHeads } from "./conversion-cells.tsx";

interface Props {
  readonly listed: ConversionResult["activities"]["listed"];
}

/** Meeting by meeting: who met there, how many joined later, and in which consortia. */
export function ConvertedActivities({ listed }: Props) {
  const { t } = useTranslation(["partners", "vocabulary"]);
  const { count } = useFormats();
  const heads = useConversionHeads();
  const [, change] = useUrlState();
  const opening = (id: string, name: string) => (
    <button type="button" className="link-button" onClick={() => change({ activity: id, organisation: undefined })}>
      {name}
    </button>
  );
  return (
    <PlainTable label={t("partners:conversion.activities")}>
      <ColumnHeads
        columns={[
          t("partners:conversion.meeting"),
          { number: t("partners:conversion.participants") },
          ...heads,
          t("partners:conversion.consortia"),
        ]}
      />
      <tbody>
        {listed.map(({ id, name, kind, year, synthetic, participants, consortia, ...counts }) => (
          <tr key={id}>
            <th scope="row">
              {opening(id, name ?? id)} {synthetic && <SyntheticMark />}
              <span className="quiet">
                {" "}
                {[t(`vocabulary:activityKind.${kind}`), year].filter((part) => part !== undefined).join(" · ")}
              </span>
            </th>
            <td className="number">{count(participants)}</td>
            <ConversionCells counts={counts} />
            <td className="place">
              {consortia.length === 0 ? (
                "–"
              ) : (
                <details>
                  <summary>{count(consortia.length)}</summary>
                  <ul className="rows">
                    {consortia.map((one) => (
                      <li key={one.id}>
                        {opening(one.id, one.name ?? one.id)}
                        <span className="quiet">{t("partners:conversion.pairsIn", { n: count(one.pairs) })}</span>
                      </li>
                    ))}
                  </ul>
                </details>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  );
}
