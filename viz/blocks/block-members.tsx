import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { BlocksResult } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { SyntheticMark } from "../parts/synthetic-mark.tsx";
import { type Column, VirtualTable } from "../parts/virtual-table.tsx";
import { useUrlState } from "../state/use-url-state.ts";

interface Member {
  readonly id: string;
  readonly name: string;
  readonly synthetic: boolean;
  readonly kind: string;
  readonly block: number;
}

const byBlock = [{ id: "block", desc: false }];

/** The organisations with their blocks; while a block is chosen, those of it. */
export function BlockMembers({ result }: { readonly result: BlocksResult }) {
  const { t } = useTranslation("blocks");
  const { count } = useFormats();
  const [{ item, organisation }, change] = useUrlState();
  const { ids, values, organisations } = result;
  const kinds = organisations?.groupings.kind;
  const chosen = result.groups.find(({ id }) => String(id) === item)?.id;
  const rows = useMemo(
    (): Member[] =>
      ids
        .map((id, i) => ({
          id,
          name: organisations?.name[i] ?? id,
          synthetic: organisations?.synthetic[i] ?? false,
          kind: kinds && kinds.codes[i] >= 0 ? kinds.titles[kinds.codes[i]] : "–",
          block: values[i],
        }))
        .filter(({ block }) => chosen === undefined || block === chosen),
    [ids, values, organisations, kinds, chosen],
  );
  const columns = useMemo(
    (): Column<Member>[] => [
      {
        accessorKey: "name",
        header: t("organisation"),
        sortFn: (a, b) => a.original.name.localeCompare(b.original.name),
        cell: ({ row: { original } }) =>
          original.synthetic ? (
            <>
              {original.name} <SyntheticMark />
            </>
          ) : (
            original.name
          ),
      },
      {
        accessorKey: "kind",
        header: kinds?.title ?? "",
        sortFn: (a, b) => a.original.kind.localeCompare(b.original.kind),
      },
      {
        accessorKey: "block",
        header: t("block"),
        sortFn: (a, b) => a.original.block - b.original.block,
        cell: ({ row }) => t("nth", { n: count(row.original.block + 1) }),
      },
    ],
    [t, count, kinds],
  );
  return (
    <>
      {chosen !== undefined && (
        <div className="statement chosen">
          <strong>{t("membersOf", { n: count(chosen + 1) })}</strong>
          <button type="button" className="link-button" onClick={() => change({ item: undefined })}>
            {t("all")}
          </button>
        </div>
      )}
      <div className="rank-table">
        <VirtualTable
          label={chosen === undefined ? t("members") : t("membersOf", { n: count(chosen + 1) })}
          rows={rows}
          columns={columns}
          tracks="minmax(180px, 3fr) minmax(110px, 1.4fr) minmax(90px, 1fr)"
          idOf={({ id }) => id}
          sorting={byBlock}
          selected={organisation}
          onChoose={({ id }) => change({ organisation: id, activity: undefined })}
        />
      </div>
    </>
  );
}
