import { useTranslation } from "react-i18next";
import type { BackTestResult, PartnerCase } from "../api/client.ts";
import { ColumnHeads } from "../parts/column-heads.tsx";
import { PlainTable } from "../parts/plain-table.tsx";
import { estimateWords, useQualityFigure } from "./estimate-words.ts";

interface Props {
  readonly rankers: PartnerCase["rankers"];
  readonly qualities: BackTestResult["qualities"];
  readonly label: string;
}

/** What is asked for of every ranker, with its interval. */
export function RankersTable({ rankers, qualities, label }: Props) {
  const { t } = useTranslation("partners");
  const figure = useQualityFigure();
  return (
    <PlainTable label={label}>
      <ColumnHeads columns={[t("backtest.ranker"), ...qualities.map(({ title }) => ({ number: title }))]} />
      <tbody>
        {rankers.map((one) => (
          <tr key={one.ranker}>
            <th scope="row">{one.title}</th>
            {qualities.map(({ id }) => (
              <td key={id} className="number">
                {estimateWords(one[id], figure)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </PlainTable>
  );
}
