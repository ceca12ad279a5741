import { useTranslation } from "react-i18next";
import type { TargetItem } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { ColumnHeads } from "../parts/column-heads.tsx";
import { DefinitionText } from "../parts/definition-text.tsx";
import { PlainTable } from "../parts/plain-table.tsx";
import { unfiltered } from "../state/unfiltered.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { wholeNetwork } from "../state/whole-network.ts";
import { useTargetWords } from "./use-target-words.ts";

/** One target: its figure year by year, beside the line to the goal; a year opens the network of what began in it. */
export function TargetPanel({ target: item }: { readonly target: TargetItem }) {
  const { t } = useTranslation("integration");
  const { value, count } = useFormats();
  const [, change] = useUrlState();
  const { about, goal } = useTargetWords(item);
  const { years, line, target, definition } = item;
  const onLine = (year: number) => {
    if (line.length < 2 || year < target.baseYear || year > target.year) return undefined;
    const [from, to] = line;
    return from.value + ((to.value - from.value) * (year - from.year)) / (to.year - from.year);
  };
  const open = (year: number) =>
    change(
      {
        ...unfiltered,
        ...wholeNetwork,
        layers: target.layers,
        from: String(year),
        to: String(year),
        timing: "start",
        maxActivitySize: undefined,
      },
      { view: "network" },
    );
  return (
    <article className="panel">
      <p className="eyebrow">{t("targets.one")}</p>
      <h2>{item.title}</h2>
      <p className="quiet">{about}</p>
      <p>{goal}</p>
      <PlainTable label={t("targets.byYear")}>
        <ColumnHeads
          columns={[
            t("targets.year"),
            { number: t("targets.value") },
            { number: t("targets.line") },
            { number: t("targets.activities") },
          ]}
        />
        <tbody>
          {years.map(({ year, value: its, complete, activities }) => {
            const lineValue = onLine(year);
            return (
              <tr key={year}>
                <th scope="row">
                  {year}
                  {!complete && <span className="quiet"> {t("targets.notOver")}</span>}
                </th>
                <td className="number">{its === undefined ? "–" : value(its)}</td>
                <td className="number">{lineValue === undefined ? "–" : value(lineValue)}</td>
                <td className="number">
                  <button
                    type="button"
                    className="link-button"
                    aria-label={t("targets.openYear", { year, activities: count(activities) })}
                    onClick={() => open(year)}
                  >
                    {count(activities)}
                  </button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </PlainTable>
      <p className="quiet">{t("targets.standingRule")}</p>
      {definition && <DefinitionText definition={definition} />}
    </article>
  );
}
