import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { CompositeResult } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { ColumnHeads } from "../parts/column-heads.tsx";
import { FactList } from "../parts/fact-list.tsx";
import { PlainTable } from "../parts/plain-table.tsx";
import { groupFilter } from "../state/group-filter.ts";
import { useUrlState } from "../state/use-url-state.ts";

interface Props {
  readonly result: CompositeResult;
  readonly group: CompositeResult["groups"][number];
  /** Which ties were counted. */
  readonly layers: string;
}

/** One group: what its index is made of, what it would be by each component alone, and the way to its organisations. */
export function StandingPanel({ result, group, layers }: Props) {
  const { t } = useTranslation("integration");
  const { count, value, percent } = useFormats();
  const [, change] = useUrlState();
  const { rank, best, worst, bestPossible, worstPossible, leading, present } = group;
  const filter = groupFilter(result.by);
  const isExact = best === bestPossible && worst === worstPossible;
  return (
    <article className="panel">
      <p className="eyebrow">{t(`standing.kind.${result.by}`, { defaultValue: t("standing.group") })}</p>
      <h2>{group.title}</h2>
      <FactList
        facts={[
          [t("standing.index"), group.index === undefined ? t("standing.none") : value(group.index)],
          [t("standing.rank"), rank !== undefined && count(rank)],
          [
            t("standing.interval"),
            best !== undefined &&
              (isExact
                ? t("standing.exactly", { best: count(best), worst: count(worst!) })
                : t("standing.between", {
                    best: count(best),
                    worst: count(worst!),
                    bestPossible: count(bestPossible!),
                    worstPossible: count(worstPossible!),
                  })),
          ],
          [t("standing.leading", { n: count(result.leading) }), leading !== undefined && percent(leading)],
          [t("standing.present"), percent(present)],
        ]}
      />
      <PlainTable label={t("standing.components")}>
        <ColumnHeads
          columns={[
            t("standing.component"),
            { number: t("standing.value") },
            { number: t("standing.scaled") },
            { number: t("standing.weight") },
            { number: t("standing.alone") },
          ]}
        />
        <tbody>
          {result.components.map(({ id, definition, weight }, k) => {
            const own = group.components[k];
            return (
              <tr key={id}>
                <th scope="row">{definition.title}</th>
                <td className="number">{own.value === undefined ? "–" : value(own.value)}</td>
                <td className="number">{own.scaled === undefined ? "–" : value(own.scaled)}</td>
                <td className="number">{percent(weight)}</td>
                <td className="number">{own.rank === undefined ? "–" : count(own.rank)}</td>
              </tr>
            );
          })}
        </tbody>
      </PlainTable>
      {filter && group.organisations > 0 && (
        <Button
          size="compact-sm"
          variant="light"
          onClick={() =>
            change(
              { [filter]: group.id, layers, camera: undefined, focus: undefined, item: undefined },
              { view: "network" },
            )
          }
        >
          {t("matrix.showInNetwork")}
        </Button>
      )}
    </article>
  );
}
