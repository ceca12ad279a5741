import { useTranslation } from "react-i18next";
import type { CompositeResult } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import type { InLayerSet } from "../integration/use-in-layer-sets.ts";
import { ColumnHeads } from "../parts/column-heads.tsx";
import { PlainTable } from "../parts/plain-table.tsx";
import { unselected } from "../state/unselected.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { RankInterval } from "./rank-interval.tsx";

interface Props {
  readonly result: CompositeResult;
  /** The same ranking in each set of layers: the rank by each stands beside. */
  readonly sets: readonly InLayerSet<CompositeResult>[];
}

/** Who is first under the weights, and how far that hangs on them and on which ties count. */
export function StandingTable({ result, sets }: Props) {
  const { t } = useTranslation(["integration", "vocabulary"]);
  const { count, value, percent } = useFormats();
  const [{ item }, change] = useUrlState();
  const { groups, leading } = result;
  const ranks = sets.map(({ data }) => new Map(data?.groups.map(({ id, rank }) => [id, rank])));
  const most = groups.filter(({ index }) => index !== undefined).length;
  return (
    <div className="standing-table">
      <PlainTable label={t("integration:standing.table")}>
        <ColumnHeads
          columns={[
            { number: t("integration:standing.rank") },
            t("integration:standing.group"),
            { number: t("integration:standing.index") },
            t("integration:standing.interval"),
            ...sets.map(({ layers }) => ({
              number: t("integration:standing.rankBy", { set: t(`vocabulary:layerSet.${layers}`) }),
            })),
            { number: t("integration:standing.leading", { n: count(leading) }) },
            { number: t("integration:standing.present") },
            { number: t("integration:matrix.organisations") },
          ]}
        />
        <tbody>
          {groups.map((group) => (
            <tr key={group.id} aria-selected={item === group.id}>
              <td className="number">{group.rank === undefined ? "–" : count(group.rank)}</td>
              <th scope="row">
                <button
                  type="button"
                  className="link-button"
                  aria-pressed={item === group.id}
                  onClick={() => change({ item: group.id, ...unselected })}
                >
                  {group.title}
                </button>
              </th>
              <td className="number">{group.index === undefined ? "–" : value(group.index)}</td>
              <td>
                <RankInterval group={group} most={most} />
              </td>
              {sets.map(({ layers }, k) => {
                const rank = ranks[k].get(group.id);
                return (
                  <td key={layers} className="number">
                    {rank === undefined ? "–" : count(rank)}
                  </td>
                );
              })}
              <td className="number">{group.leading === undefined ? "–" : percent(group.leading)}</td>
              <td className="number">{percent(group.present)}</td>
              <td className="number">{count(group.organisations)}</td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
      <p className="quiet">{t("integration:standing.legend")}</p>
    </div>
  );
}
