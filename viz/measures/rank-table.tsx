import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "../i18n/use-formats.ts";
import { SyntheticMark } from "../parts/synthetic-mark.tsx";
import { type Column, VirtualTable } from "../parts/virtual-table.tsx";
import type { RankedRow } from "./ranked-rows.ts";

interface Props {
  readonly rows: readonly RankedRow[];
  /** Groupings that have a column, each with its title. */
  readonly groupings: readonly { readonly id: string; readonly title: string }[];
  readonly measure: string;
  /** Title of the other measure, where there is one. */
  readonly other: string | undefined;
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
}

const byRank = [{ id: "rank", desc: false }];

/** The organisations with their values and ranks. Where a chart was asked about some of them, only those. */
export function RankTable({ rows, groupings, measure, other, selected, onSelect }: Props) {
  const { t } = useTranslation("measures");
  const { count, value } = useFormats();
  const isEstimated = rows[0]?.interval !== undefined;
  const columns = useMemo((): Column<RankedRow>[] => {
    const figure = (
      key: "value" | "rank" | "other",
      header: string,
      write: (value: number) => string,
    ): Column<RankedRow> => ({
      accessorKey: key,
      header: () => <span className="figure">{header}</span>,
      sortDescFirst: key !== "rank",
      sortFn: (a, b) => (a.original[key] ?? 0) - (b.original[key] ?? 0),
      cell: ({ row }) => <span className="figure">{write(row.original[key] ?? 0)}</span>,
    });
    const range = (
      id: string,
      header: string,
      ends: (row: RankedRow) => readonly [number, number],
      write: (value: number) => string,
    ): Column<RankedRow> => ({
      id,
      accessorFn: (row) => ends(row)[0],
      header: () => <span className="figure">{header}</span>,
      sortFn: (a, b) => ends(a.original)[0] - ends(b.original)[0],
      cell: ({ row }) => {
        const [from, to] = ends(row.original).map(write);
        return <span className="figure">{from === to ? from : `${from} – ${to}`}</span>;
      },
    });
    const interval = range("interval", t("interval"), ({ interval: of }) => [of?.low ?? 0, of?.high ?? 0], value);
    const ranks = range("ranks", t("possibleRanks"), ({ interval: of }) => [of?.best ?? 0, of?.worst ?? 0], count);
    return [
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
      ...groupings.map(
        ({ id, title }): Column<RankedRow> => ({
          id,
          accessorFn: ({ groups }) => groups[id]?.title ?? "",
          header: title,
          sortFn: (a, b) => (a.original.groups[id]?.title ?? "").localeCompare(b.original.groups[id]?.title ?? ""),
          cell: ({ row }) => row.original.groups[id]?.title ?? "–",
        }),
      ),
      figure("value", measure, value),
      ...(other === undefined ? [] : [figure("other", other, value)]),
      ...(isEstimated ? [interval] : []),
      figure("rank", t("rank"), count),
      ...(isEstimated ? [ranks] : []),
    ];
  }, [t, groupings, measure, other, value, count, isEstimated]);
  return (
    <div className="rank-table">
      <VirtualTable
        label={t("table")}
        rows={rows}
        columns={columns}
        tracks={`minmax(150px, 3fr) ${groupings.map(() => "minmax(84px, 1.4fr)").join(" ")} ${other === undefined ? "" : "minmax(84px, 1.2fr)"} minmax(84px, 1.2fr) ${isEstimated ? "minmax(150px, 1.4fr)" : ""} minmax(52px, 0.6fr) ${isEstimated ? "minmax(110px, 1fr)" : ""}`}
        idOf={({ id }) => id}
        sorting={byRank}
        selected={selected}
        onChoose={({ id }) => onSelect(id)}
      />
    </div>
  );
}
