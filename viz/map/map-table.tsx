import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "../i18n/use-formats.ts";
import { figureColumn } from "../parts/figure-column.tsx";
import { type Column, VirtualTable } from "../parts/virtual-table.tsx";
import type { GeoNetwork, Place } from "./geo-network.ts";
import type { Figure } from "./use-figure.ts";

interface Row extends Place {
  readonly index: number;
  readonly size: number | undefined;
  readonly colour: number | undefined;
}

interface Props {
  readonly geo: GeoNetwork;
  readonly size: Figure | undefined;
  readonly colour: Figure | undefined;
  readonly selected: string | undefined;
  readonly onOpen: (place: number) => void;
}

const own = ["organisations", "others", "partners"] as const;
const bySize = [{ id: "size", desc: true }];

/** The places of the map with their figures: what the picture says, for who cannot see it or wants the figure. */
export function MapTable({ geo, size, colour, selected, onOpen }: Props) {
  const { t } = useTranslation();
  const { value } = useFormats();
  const rows = useMemo(
    () =>
      geo.places.map(
        (place, index): Row => ({ ...place, index, size: size?.values[index], colour: colour?.values[index] }),
      ),
    [geo, size, colour],
  );
  const columns = useMemo((): Column<Row>[] => {
    const figure = (id: string, header: string, of: (row: Row) => number | undefined) =>
      figureColumn(id, header, of, value);
    const words = (key: "name" | "about", header: string): Column<Row> => ({
      accessorKey: key,
      header,
      sortFn: (a, b) => a.original[key].localeCompare(b.original[key]),
    });
    return [
      words("name", t(`map.one.${geo.of}`)),
      ...(geo.of === "complex" ? [words("about", t("map.standing"))] : []),
      ...(size ? [figure("size", size.title, (row) => row.size)] : []),
      ...(colour && colour.id !== size?.id ? [figure("colour", colour.title, (row) => row.colour)] : []),
      ...own
        .filter((id) => id !== size?.id && id !== colour?.id)
        .map((id) => figure(id, t(`map.figure.${id}`), (row) => row.figures[id])),
    ];
  }, [t, value, geo.of, size, colour]);
  return (
    <div className="network-table">
      <VirtualTable
        key={`${geo.of} ${size?.id}`}
        label={t("map.table")}
        rows={rows}
        columns={columns}
        tracks={`minmax(150px, 2fr) ${geo.of === "complex" ? "minmax(130px, 1.4fr)" : ""} repeat(${columns.length - (geo.of === "complex" ? 2 : 1)}, minmax(90px, 1fr))`}
        idOf={({ id }) => id}
        sorting={size ? bySize : undefined}
        selected={selected}
        onChoose={({ index }) => onOpen(index)}
      />
    </div>
  );
}
