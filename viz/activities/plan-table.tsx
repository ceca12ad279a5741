import { useTranslation } from "react-i18next";
import type { PlanResult } from "../api/client.ts";
import { useFigureWords } from "../i18n/use-figure-words.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { ColumnHeads } from "../parts/column-heads.tsx";
import { PlainTable } from "../parts/plain-table.tsx";

/** Goal, plan and result of each indicator and year side by side, and how much of the goal was attained. */
export function PlanTable({ results }: { readonly results: readonly PlanResult[] }) {
  const { t } = useTranslation("directory");
  const { percent } = useFormats();
  const words = useFigureWords();
  return (
    <PlainTable label={t("plan.title")}>
      <ColumnHeads
        columns={[
          t("figure.indicator"),
          t("figure.year"),
          ...(["goal", "plan", "result", "difference", "attained"] as const).map((column) => ({
            number: t(`plan.${column}`),
          })),
          t("figure.unit"),
        ]}
      />
      <tbody>
        {results.map(({ subject, indicator, date, dimensions, unit, goal, plan, result, attained }) => (
          <tr key={[subject, indicator, date, JSON.stringify(dimensions)].join(" ")}>
            <th scope="row">
              {words.indicator(indicator)} <span className="quiet">{words.dimensions(dimensions)}</span>
            </th>
            <td className="one-line">{date ?? "–"}</td>
            <td className="number">{words.value(goal)}</td>
            <td className="number">{words.value(plan)}</td>
            <td className="number">{words.value(result)}</td>
            <td className="number">{words.value(less(result, plan ?? goal))}</td>
            <td className="number">{attained === undefined ? "–" : percent(attained)}</td>
            <td className="one-line">{words.unit(unit)}</td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  );
}

function less(result: PlanResult["result"], before: PlanResult["plan"]): number | undefined {
  return typeof result === "number" && typeof before === "number" ? result - before : undefined;
}
