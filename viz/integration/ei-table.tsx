import { useTranslation } from "react-i18next";
import type { IntegrationResult } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { ColumnHeads } from "../parts/column-heads.tsx";
import { PlainTable } from "../parts/plain-table.tsx";
import { groupFilter } from "../state/group-filter.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { wholeNetwork } from "../state/whole-network.ts";
import { layerSets } from "./layer-sets.ts";

type Ei = IntegrationResult["ei"];
type Group = Ei["groups"][number];

interface Props {
  readonly ei: Ei;
  readonly by: string;
}

/** So many groups are read; the file has all. */
const most = 40;

/** E–I of each group, the most inward first, beside what labels dealt anew let expect; a group leads to its network. */
export function EiTable({ ei, by }: Props) {
  const { t } = useTranslation("integration");
  const { count, value } = useFormats();
  const [, change] = useUrlState();
  const shown = (number: number | undefined) => (number === undefined ? "–" : value(number));
  const tied = ei.groups.filter((group) => group.value !== undefined).sort((a, b) => a.value! - b.value!);
  const without = ei.groups.length - tied.length;
  const filter = groupFilter(by);
  const idOf = ({ id, complex, zone }: Group) =>
    by === "complex" ? complex : by === "zone" ? zone : (id ?? undefined);
  const open = (id: string) =>
    filter && change({ ...wholeNetwork, layers: layerSets[0], [filter]: id }, { view: "network" });
  return (
    <>
      <p className="quiet">
        {t("overview.eiStatement", { value: shown(ei.value), expected: shown(ei.expected), tied: count(tied.length) })}
        {without > 0 && ` ${t("overview.eiWithout", { n: count(without) })}`}
        {tied.length > most && ` ${t("overview.eiMost", { n: count(most) })}`}
      </p>
      <PlainTable label={t("overview.ei")}>
        <ColumnHeads
          columns={[
            t("overview.group"),
            ...(["organisations", "internal", "external", "value", "expected"] as const).map((column) => ({
              number: t(`overview.eiColumns.${column}`),
            })),
          ]}
        />
        <tbody>
          {tied.slice(0, most).map((group) => {
            const id = idOf(group);
            return (
              <tr key={group.id ?? ""}>
                <th scope="row">
                  {filter && id !== undefined ? (
                    <button type="button" className="link-button" onClick={() => open(id)}>
                      {group.title}
                    </button>
                  ) : (
                    group.title
                  )}
                </th>
                <td className="number">{count(group.organisations)}</td>
                {[group.internal, group.external, group.value, group.expected].map((number, k) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns do not move
                  <td key={k} className="number">
                    {shown(number)}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </PlainTable>
    </>
  );
}
