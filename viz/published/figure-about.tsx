import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import type { Published } from "../api/client.ts";
import { useFigureWords } from "../i18n/use-figure-words.ts";
import { ContradictionList } from "../parts/contradiction-list.tsx";
import { FactList } from "../parts/fact-list.tsx";
import { useAddress } from "../state/use-url-state.ts";
import { recordsBehind } from "./records-behind.ts";
import { signed } from "./signed.ts";
import { isDifferent } from "./table-view.ts";

/** One figure: where it stands, what was counted, why the two differ, and the records behind the count. */
export function FigureAbout({ published, id }: { readonly published: Published; readonly id: string }) {
  const { t } = useTranslation("published");
  const words = useFigureWords();
  const address = useAddress();
  const table = published.tables.find(({ cells }) => cells.some((cell) => cell?.observation === id));
  const index = table?.cells.findIndex((cell) => cell?.observation === id) ?? -1;
  const cell = table?.cells[index];
  if (!table || !cell) return <p className="quiet">{t("view.unknown", { id })}</p>;
  const row = table.rows[Math.floor(index / table.columns.length)];
  const column = table.columns[index % table.columns.length];
  const { value, unit, place, reproduced, difference, explanation, contradictions } = cell;
  const behind = recordsBehind(table, row.key, column.key);
  return (
    <article className="panel">
      <header>
        <p className="eyebrow">{table.title}</p>
        <h2>
          {row.title}, {column.title}
        </h2>
      </header>
      <FactList
        facts={[
          [t("view.published"), `${words.value(value)} ${words.unit(unit)}`],
          [t("view.reproduced"), reproduced !== undefined && words.value(reproduced)],
          [
            t("view.difference"),
            difference !== undefined && (difference === 0 ? t("view.agrees") : signed(difference, words.value)),
          ],
          [t("view.place"), place.split("; ").map((one) => <div key={one}>{one}</div>)],
        ]}
      />
      {explanation && <p>{published.explanations[explanation]}</p>}
      {isDifferent(cell) && !explanation && <p>{t("view.unexplained")}</p>}
      {contradictions.length > 0 && (
        <section>
          <h3>{t("view.contradictions")}</h3>
          <ContradictionList
            contradictions={published.contradictions.filter((one) => contradictions.includes(one.id))}
          />
        </section>
      )}
      {behind && (
        <p>
          <Link href={address("organisations", behind)}>{t("view.records")}</Link>
        </p>
      )}
    </article>
  );
}
