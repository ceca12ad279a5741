import { NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { apiAddress } from "../api/api-address.ts";
import type { ScoreCards as Cards, CompositeResult } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { Failure } from "../parts/failure.tsx";
import { Placeholder } from "../parts/placeholder.tsx";
import { PlainTable } from "../parts/plain-table.tsx";
import { SyntheticMark } from "../parts/synthetic-mark.tsx";
import { TableFiles } from "../parts/table-files.tsx";
import { unselected } from "../state/unselected.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { HowToLoadScores } from "./how-to-load-scores.tsx";
import { useScoreCards } from "./use-score-cards.ts";

type Part = Cards["parts"][number];

/** What judges gave under an evaluation scheme, beside the index of integration of where the judged are. Never made from the network. */
export function ScoreCards({ standing }: { readonly standing: CompositeResult | undefined }) {
  const { t } = useTranslation("integration");
  const { exact, value, percent } = useFormats();
  const language = useLanguage();
  const dataset = useDataset();
  const [, change] = useUrlState();
  const { data, error, refetch, query } = useScoreCards();
  if (error) return <Failure error={error} retry={refetch} />;
  if (!data) return <Placeholder lines={4} />;
  const { schemes, scheme, year, years, parts, cards, leftOut } = data;
  const titleOf = ({ names, id }: Pick<Part, "id" | "names">) => names[language] ?? names.en ?? names.ko ?? id;
  const titles = new Map(parts.map((part) => [part.id, titleOf(part)]));
  const indexOf = ({ complex, zone }: Cards["cards"][number]) => {
    const own = standing?.by === "zone" ? zone : standing?.by === "complex" ? complex : undefined;
    const group = standing?.groups.find(({ id }) => id === own);
    return group?.index === undefined ? "–" : value(group.index);
  };
  const refusals = Object.entries(leftOut).filter(([, n]) => n > 0);
  if (scheme === undefined)
    return (
      <section className="score-cards">
        <h2>{t("standing.cards.title")}</h2>
        <p className="quiet">{t("standing.cards.noScheme")}</p>
      </section>
    );
  return (
    <section className="score-cards">
      <h2>{t("standing.cards.title")}</h2>
      <p className="quiet">{t("standing.cards.about")}</p>
      <div className="controls">
        <NativeSelect
          label={t("standing.cards.scheme")}
          value={scheme}
          onChange={({ currentTarget }) => change({ scheme: currentTarget.value, scoreYear: undefined })}
          data={schemes.map((one) => ({
            value: one.id,
            label: one.names?.[language] ?? one.name ?? one.names?.en ?? one.names?.ko ?? one.id,
          }))}
        />
        {years.length > 0 && (
          <NativeSelect
            label={t("standing.cards.year")}
            value={String(year)}
            onChange={({ currentTarget }) => change({ scoreYear: Number(currentTarget.value) })}
            data={[...new Set([...years, ...(year === undefined ? [] : [year])])].sort((a, b) => a - b).map(String)}
          />
        )}
        {cards.length > 0 && (
          <TableFiles address={apiAddress(dataset.id, "score-cards", query)} name={`${dataset.id}-score-cards`} />
        )}
      </div>
      <PlainTable label={t("standing.cards.table")}>
        <thead>
          <tr>
            <th scope="col">{t("standing.cards.part")}</th>
            <th scope="col" className="number">
              {t("standing.weight")}
            </th>
            {cards.map(({ subject, title, synthetic }) => (
              <th key={`${subject.type} ${subject.id}`} scope="col" className="number">
                {subject.type === "organisation" || subject.type === "activity" ? (
                  <button
                    type="button"
                    className="link-button"
                    onClick={() => change({ ...unselected, [subject.type]: subject.id })}
                  >
                    {title}
                  </button>
                ) : (
                  title
                )}{" "}
                {synthetic && <SyntheticMark />}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parts.map((part, k) => (
            <tr key={part.id}>
              <th scope="row" className={part.parent === undefined ? undefined : "inner"}>
                {titles.get(part.id)}
              </th>
              <td className="number">{part.share === undefined ? "–" : percent(part.share / 100)}</td>
              {cards.map(({ subject, parts: own }) => {
                const { score, points } = own[k];
                return (
                  <td key={`${subject.type} ${subject.id}`} className="number">
                    {score ? `${exact(score.value)} / ${exact(score.outOf)}` : "–"}
                    {points !== undefined && <span className="quiet"> → {value(points)}</span>}
                  </td>
                );
              })}
            </tr>
          ))}
          {cards.length > 0 && (
            <>
              <tr>
                <th scope="row">{t("standing.cards.total")}</th>
                <td className="number">{parts.some(({ share }) => share !== undefined) ? percent(1) : "–"}</td>
                {cards.map(({ subject, total, missing }) => (
                  <td key={`${subject.type} ${subject.id}`} className="number">
                    {total !== undefined ? (
                      <strong>{value(total)}</strong>
                    ) : missing.length > 0 ? (
                      t("standing.cards.missing", { parts: missing.map((id) => titles.get(id) ?? id).join(", ") })
                    ) : (
                      t("standing.cards.noWeights")
                    )}
                  </td>
                ))}
              </tr>
              <tr>
                <th scope="row">{t("standing.cards.index")}</th>
                <td />
                {cards.map((card) => (
                  <td key={`${card.subject.type} ${card.subject.id}`} className="number">
                    {indexOf(card)}
                  </td>
                ))}
              </tr>
            </>
          )}
        </tbody>
      </PlainTable>
      {refusals.length > 0 && (
        <p className="quiet">
          {t("standing.cards.leftOut")}{" "}
          {refusals
            .map(([why, n]) => t(`standing.cards.why.${why as keyof typeof leftOut}`, { n: exact(n) }))
            .join(" ")}
        </p>
      )}
      {cards.length === 0 && <HowToLoadScores scheme={scheme} part={parts.at(-1)?.id ?? ""} year={year} />}
    </section>
  );
}
