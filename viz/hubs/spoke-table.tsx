import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { HubSpokeResult, Spoke } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import type { InLayerSet } from "../integration/use-in-layer-sets.ts";
import { figureColumn } from "../parts/figure-column.tsx";
import { type Column, VirtualTable } from "../parts/virtual-table.tsx";
import { unselected } from "../state/unselected.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { StateWords } from "./state-words.tsx";

type Word = "complex" | "hub" | "zone" | "lastWithHub" | "last";

interface Props {
  readonly spokes: readonly Spoke[];
  /** The layers whose ties they were answered for. */
  readonly headline: string;
  /** The same board in each set of layers: what ties a complex to its hub stands beside. */
  readonly sets: readonly InLayerSet<HubSpokeResult>[];
}

/** The connected complexes as they are answered, those without a live tie to their hub first; sortable by whatever is told of them. */
export function SpokeTable({ spokes, headline, sets }: Props) {
  const { t } = useTranslation(["integration", "vocabulary"]);
  const { count, value, percent } = useFormats();
  const [{ item, tiesBy }, change] = useUrlState();
  const others = useMemo(
    () =>
      sets
        .filter(({ layers }) => layers !== headline)
        .map(({ layers, data }) => ({
          layers,
          ownHub: new Map(data?.spokes.map(({ complex, ownHub }) => [complex.id, ownHub])),
        })),
    [sets, headline],
  );
  const columns = useMemo((): Column<Spoke>[] => {
    const word = (id: Word, of: (spoke: Spoke) => string | undefined): Column<Spoke> => ({
      id,
      accessorFn: of,
      header: t(`integration:hubs.${id}`),
      sortUndefined: "last",
      sortFn: (a, b) => (of(a.original) ?? "").localeCompare(of(b.original) ?? ""),
      cell: ({ row }) => of(row.original) ?? "–",
    });
    const amount = (ties: Spoke["ownHub"] | undefined) => (tiesBy === "weight" ? ties?.weight : ties?.ties);
    const order = new Map(spokes.map(({ complex }, place) => [complex.id, place]));
    return [
      word("complex", ({ complex }) => complex.title),
      {
        id: "state",
        accessorFn: ({ words }) => words,
        header: t("integration:hubs.state"),
        // As answered: the worst first.
        sortFn: (a, b) => order.get(a.original.complex.id)! - order.get(b.original.complex.id)!,
        cell: ({ row: { original } }) => <StateWords state={original.state} words={original.words} />,
      },
      word("hub", ({ hub }) => hub?.title),
      word("zone", ({ zone }) => zone?.title),
      word("lastWithHub", ({ lastWithHub }) => lastWithHub),
      figureColumn<Spoke>("recent", t("integration:hubs.recent"), ({ recent }) => recent, count),
      figureColumn<Spoke>("ownHub", t("integration:hubs.ownHub"), ({ ownHub }) => amount(ownHub), value),
      ...others.map(({ layers, ownHub }) =>
        figureColumn<Spoke>(
          `ownHub ${layers}`,
          t("integration:hubs.ownHubBy", { set: t(`vocabulary:layerSet.${layers}`) }),
          ({ complex }) => amount(ownHub.get(complex.id)),
          value,
        ),
      ),
      figureColumn<Spoke>("otherHubs", t("integration:hubs.otherHubs"), ({ otherHubs }) => amount(otherHubs), value),
      figureColumn<Spoke>(
        "otherZones",
        t("integration:hubs.otherZones"),
        ({ otherZones }) => amount(otherZones),
        value,
      ),
      figureColumn<Spoke>(
        "dependence",
        t("integration:hubs.dependence"),
        ({ hubDependence }) => hubDependence,
        percent,
      ),
      word("last", ({ last }) => last),
    ];
  }, [spokes, others, tiesBy, t, count, value, percent]);
  return (
    <div className="spoke-table">
      <VirtualTable
        label={t("integration:hubs.table")}
        rows={spokes}
        columns={columns}
        tracks={`minmax(120px, 2fr) minmax(130px, 1.5fr) minmax(90px, 1fr) minmax(90px, 1fr) 136px repeat(${5 + others.length}, minmax(112px, 0.8fr)) 100px`}
        idOf={({ complex }) => complex.id}
        selected={item}
        onChoose={({ complex }) => change({ item: complex.id, ...unselected })}
      />
    </div>
  );
}
