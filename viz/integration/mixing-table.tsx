import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "../i18n/use-formats.ts";
import { type Column, VirtualTable } from "../parts/virtual-table.tsx";
import { type MixingCell, type OrderedMixing, signOf } from "./ordered-mixing.ts";

interface Row extends MixingCell {
  readonly row: string;
  readonly column: string;
  readonly rowTitle: string;
  readonly columnTitle: string;
}

const byWeight = [{ id: "weight", desc: true }];
const figures = ["weight", "ties", "organisations", "activities", "density", "lift"] as const;
const againstChance = ["expected", "ratio", "z"] as const;

/** The same matrix as rows, each pair of groups once: to sort, and for who cannot see colours. */
export function MixingTable({
  mixing,
  onChoose,
}: {
  readonly mixing: OrderedMixing;
  readonly onChoose: (row: string, column: string) => void;
}) {
  const { t } = useTranslation(["page", "integration"]);
  const { value } = useFormats();
  const rows = useMemo(
    (): Row[] =>
      mixing.groups.flatMap((a, i) =>
        mixing.groups.slice(i).map((b, j) => ({
          ...mixing.cell(i, i + j),
          row: a.id,
          column: b.id,
          rowTitle: a.title,
          columnTitle: b.title,
        })),
      ),
    [mixing],
  );
  const isDrawn = mixing.groups.length > 0 && "expected" in mixing.cell(0, 0);
  const shown = useMemo(() => (isDrawn ? [...figures, ...againstChance] : figures), [isDrawn]);
  const columns = useMemo(
    (): Column<Row>[] => [
      {
        accessorKey: "rowTitle",
        header: t("integration:matrix.group"),
        sortFn: (a, b) => a.original.rowTitle.localeCompare(b.original.rowTitle),
      },
      {
        accessorKey: "columnTitle",
        header: t("integration:matrix.otherGroup"),
        sortFn: (a, b) => a.original.columnTitle.localeCompare(b.original.columnTitle),
      },
      ...shown.map(
        (key): Column<Row> => ({
          accessorKey: key,
          header: () => <span className="figure">{t(`integration:matrix.${key}`)}</span>,
          sortUndefined: "last",
          sortDescFirst: true,
          sortFn: (a, b) => (a.original[key] ?? 0) - (b.original[key] ?? 0),
          cell: ({ row }) => {
            const figure = row.original[key];
            return (
              <span className="figure">
                {key === "ratio" && `${signOf(row.original)} `}
                {figure === undefined ? "–" : value(figure)}
              </span>
            );
          },
        }),
      ),
    ],
    [t, value, shown],
  );
  return (
    <div className="mixing-table">
      <VirtualTable
        label={t("integration:matrix.table")}
        rows={rows}
        columns={columns}
        tracks={`minmax(130px, 2fr) minmax(130px, 2fr) repeat(${shown.length}, minmax(76px, 1fr))`}
        idOf={({ row, column }) => `${row}\u001f${column}`}
        sorting={byWeight}
        onChoose={({ row, column }) => onChoose(row, column)}
      />
    </div>
  );
}
