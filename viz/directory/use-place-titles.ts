import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { displayName } from "../../model/name.ts";
import { complexListQuery, zonesQuery } from "../api/list-queries.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { useDataset } from "../state/use-dataset.ts";

/** The complexes and zones of the dataset, and what they are called. */
export function usePlaceTitles() {
  const language = useLanguage();
  const { id, version, counts } = useDataset();
  const some = ({ documented, synthetic }: (typeof counts)["zones"]) => documented + synthetic > 0;
  const complexes = useInfiniteQuery({
    ...complexListQuery(id, { version, lang: language, limit: 1000 }),
    enabled: some(counts.complexes),
  });
  const zones = useQuery({ ...zonesQuery(id, version, language), enabled: some(counts.zones) });
  return useMemo(() => {
    const listed = complexes.data?.pages.flatMap((page) => page.complexes) ?? [];
    const inZones = zones.data?.zones ?? [];
    const titles = (records: readonly Parameters<typeof displayName>[0][]) => {
      const byId = new Map(records.map((record) => [record.id, displayName(record, language)]));
      return (wanted: string | undefined) => wanted && (byId.get(wanted) ?? wanted);
    };
    return { complexes: listed, zones: inZones, complexTitle: titles(listed), zoneTitle: titles(inZones) };
  }, [complexes.data, zones.data, language]);
}
