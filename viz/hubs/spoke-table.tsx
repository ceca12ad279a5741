import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Spoke } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { type Column, VirtualTable } from "../parts/virtual-table.tsx";
import { unselected } from "../state/unselected.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { StateWords } from "./state-words.tsx";

type Word = "complex" | "hub" | "zone" | "lastWithHub" | "last";
type Amount = "recent" | "ownHub" | "otherHubs" | "otherZones" | "dependence";

/** The connected complexes as they are answered, those without a live tie to their hub first; sortable by whatever is told of them. */
export function SpokeTable({ spokes }: { readonly spokes: readonly Spoke[] }) {
  const { t } = useTranslation("integration");
  const { count, value, percent } = useFormats();
  const [{ item }, change] = useUrlState();
  const columns = useMemo((): Column<Spoke>[] => {
    const word = (id: Word, of: (spoke: Spoke) => string | undefined): Column<Spoke> => ({
      id,
      accessorFn: of,
      header: t(`hubs.${id}`),
      sortUndefined: "last",
      sortFn: (a, b) => (of(a.original) ?? "").localeCompare(of(b.original) ?? ""),
      cell: ({ row }) => of(row.original) ?? "–",
    });
    const figure = (
      id: Amount,
      of: (spoke: Spoke) => number | undefined,
      written: (figure: number) => string,
    ): Column<Spoke> => ({
      id,
      accessorFn: of,
      header: () => <span className="figure">{t(`hubs.${id}`)}</span>,
      sortUndefined: "last",
      sortDescFirst: true,
      sortFn: (a, b) => (of(a.original) ?? 0) - (of(b.original) ?? 0),
      cell: ({ row }) => {
        const found = of(row.original);
        return <span className="figure">{found === undefined ? "–" : written(found)}</span>;
      },
    });
    const order = new Map(spokes.map(({ complex }, place) => [complex.id, place]));
    return [
      word("complex", ({ complex }) => complex.title),
      {
        id: "state",
        accessorFn: ({ words }) => words,
        header: t("hubs.state"),
        // As answered: the worst first.
        sortFn: (a, b) => order.get(a.original.complex.id)! - order.get(b.original.complex.id)!,
        cell: ({ row: { original } }) => <StateWords state={original.state} words={original.words} />,
      },
      word("hub", ({ hub }) => hub?.title),
      word("zone", ({ zone }) => zone?.title),
      word("lastWithHub", ({ lastWithHub }) => lastWithHub),
      figure("recent", ({ recent }) => recent, count),
      figure("ownHub", ({ ownHub }) => ownHub.weight, value),
      figure("otherHubs", ({ otherHubs }) => otherHubs.weight, value),
      figure("otherZones", ({ otherZones }) => otherZones.weight, value),
      figure("dependence", ({ hubDependence }) => hubDependence, percent),
      word("last", ({ last }) => last),
    ];
  }, [spokes, t, count, value, percent]);
  return (
    <div className="spoke-table">
      <VirtualTable
        label={t("hubs.table")}
        rows={spokes}
        columns={columns}
        tracks="minmax(120px, 2fr) minmax(130px, 1.5fr) minmax(90px, 1fr) minmax(90px, 1fr) 100px repeat(5, minmax(112px, 0.8fr)) 100px"
        idOf={({ complex }) => complex.id}
        selected={item}
        onChoose={({ complex }) => change({ item: complex.id, ...unselected })}
      />
    </div>
  );
}
