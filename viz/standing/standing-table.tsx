import { useTranslation } from "react-i18next";
import type { CompositeResult } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { ColumnHeads } from "../parts/column-heads.tsx";
import { PlainTable } from "../parts/plain-table.tsx";
import { unselected } from "../state/unselected.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { RankInterval } from "./rank-interval.tsx";

/** Who is first under the weights, and how far that hangs on them. */
export function StandingTable({ result }: { readonly result: CompositeResult }) {
  const { t } = useTranslation("integration");
  const { count, value, percent } = useFormats();
  const [{ item }, change] = useUrlState();
  const { groups, leading } = result;
  const most = groups.filter(({ index }) => index !== undefined).length;
  return (
    <div className="standing-table">
      <PlainTable label={t("standing.table")}>
        <ColumnHeads
          columns={[
            { number: t("standing.rank") },
            t("standing.group"),
            { number: t("standing.index") },
            t("standing.interval"),
            { number: t("standing.leading", { n: count(leading) }) },
            { number: t("standing.present") },
            { number: t("matrix.organisations") },
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
              <td className="number">{group.leading === undefined ? "–" : percent(group.leading)}</td>
              <td className="number">{percent(group.present)}</td>
              <td className="number">{count(group.organisations)}</td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
      <p className="quiet">{t("standing.legend")}</p>
    </div>
  );
}
