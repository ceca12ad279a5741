import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Picture } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { type Column, VirtualTable } from "../parts/virtual-table.tsx";
import type { Groups } from "./colour-groups.ts";
import { labelsOf } from "./drawn-network.ts";

interface Row {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly group: string;
  readonly value: number | undefined;
  readonly degree: number;
  readonly strength: number;
}

interface Props {
  readonly picture: Picture;
  readonly groups: Groups;
  /** Title of the grouping, where it is another than the kind, which has a column anyway. */
  readonly groupTitle: string | undefined;
  readonly sizes: readonly number[];
  /** Title of the measure, where it is another than degree and strength, which have columns anyway. */
  readonly measure: string | undefined;
  readonly selected: string | undefined;
  /** Only these, by index, where given. */
  readonly only: readonly number[] | undefined;
  readonly onSelect: (id: string, add: boolean) => void;
}

const byMeasure = [{ id: "value", desc: true }];
const byDegree = [{ id: "degree", desc: true }];

/** The organisations of the picture with the measure: what the picture says, for who cannot see it or wants the figure. */
export function NetworkTable({ picture, groups, groupTitle, sizes, measure, selected, only, onSelect }: Props) {
  const { t } = useTranslation(["page", "vocabulary", "definitions"]);
  const { value } = useFormats();
  const rows = useMemo((): Row[] => {
    const labels = labelsOf(picture);
    return (only ?? picture.nodes.id.map((_, i) => i)).map((i) => ({
      id: picture.nodes.id[i],
      name: labels[i],
      kind: t(`vocabulary:organisationKind.${picture.nodes.kind[i]}`),
      group: groups.titles[groups.codes[i]] ?? "–",
      value: Number.isNaN(sizes[i]) ? undefined : sizes[i],
      degree: picture.nodes.degree[i],
      strength: picture.nodes.strength[i],
    }));
  }, [picture, groups, sizes, only, t]);
  const columns = useMemo((): Column<Row>[] => {
    const figure = (key: "value" | "degree" | "strength", header: string): Column<Row> => ({
      accessorKey: key,
      header: () => <span className="figure">{header}</span>,
      sortUndefined: "last",
      sortDescFirst: true,
      sortFn: (a, b) => (a.original[key] ?? 0) - (b.original[key] ?? 0),
      cell: ({ row }) => {
        const figured = row.original[key];
        return <span className="figure">{figured === undefined ? "–" : value(figured)}</span>;
      },
    });
    const words = (key: "name" | "kind" | "group", header: string): Column<Row> => ({
      accessorKey: key,
      header,
      sortFn: (a, b) => a.original[key].localeCompare(b.original[key]),
    });
    return [
      words("name", t("page:table.organisation")),
      words("kind", t("vocabulary:grouping.kind")),
      ...(groupTitle ? [words("group", groupTitle)] : []),
      ...(measure ? [figure("value", measure)] : []),
      figure("degree", t("definitions:measures.degree.title")),
      figure("strength", t("definitions:measures.strength.title")),
    ];
  }, [t, value, groupTitle, measure]);
  return (
    <div className="network-table">
      <VirtualTable
        key={measure}
        label={t("page:table.network")}
        rows={rows}
        columns={columns}
        tracks={`minmax(160px, 3fr) repeat(${columns.length - 1}, minmax(84px, 1fr))`}
        idOf={({ id }) => id}
        sorting={measure ? byMeasure : byDegree}
        selected={selected}
        onChoose={({ id }, add) => onSelect(id, add)}
      />
    </div>
  );
}
