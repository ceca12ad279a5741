import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useJobOf } from "../api/derived-query.ts";
import { mixingQuery } from "../api/network-queries.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { orderedMixing } from "../integration/ordered-mixing.ts";
import { topologyLevels } from "../integration/topology-levels.ts";
import { isWide } from "../map/map-projection.ts";
import { outlineQuery } from "../map/map-queries.ts";
import { networkQuery } from "../state/network-query.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { flowPlaces } from "./flow-places.ts";

/** Groupings that are of places, the one that is shown unless another is chosen first. */
const ofPlaces = ["zone", "complex", "hub", "country", "region", "city"] as const;
/** More circles are no picture. */
const most = 200;

/** What flows between groups, where the API gives it, and where they stand. */
export function useFlows() {
  const language = useLanguage();
  const dataset = useDataset();
  const [state] = useUrlState();
  const { placing, at, tiesBy } = state;
  const groupings = dataset.groupings.filter(
    ({ id, groups }) => groups > 1 && (ofPlaces as readonly string[]).includes(id),
  );
  const by = [state.by, ...ofPlaces].find((id) => groupings.some((grouping) => grouping.id === id));
  const isLevel = by !== undefined && topologyLevels.includes(by);
  const network = networkQuery(state, language);
  const weighted = tiesBy === "weight" ? undefined : ("false" as const);
  const matrix = { by: by ?? "", most, weighted, ...(isLevel && { placing, at }) };
  const asked = mixingQuery(dataset.id, network, { ...matrix, order: "weight" });
  const mixing = useQuery({ ...asked, enabled: by !== undefined });
  const job = useJobOf(asked.queryKey);
  const far = useQuery({ ...outlineQuery("far"), enabled: by === "country" });
  const middles = useMemo(() => far.data?.middles(), [far.data]);
  const isWhole = by !== "country" || middles !== undefined;
  const places = useMemo(
    () => (mixing.data && isWhole ? flowPlaces(mixing.data, tiesBy, middles) : undefined),
    [mixing.data, isWhole, tiesBy, middles],
  );
  const ordered = useMemo(() => mixing.data && orderedMixing(mixing.data), [mixing.data]);
  const outline = useQuery({
    ...outlineQuery(places && isWide(places.places) ? "far" : "near"),
    enabled: places !== undefined,
  });
  const asks = [mixing, far, outline];
  return {
    by,
    groupings,
    network,
    matrix,
    query: { ...network, ...matrix, order: "weight" },
    mixing: mixing.data,
    ordered,
    places,
    outline: outline.data,
    job,
    error: asks.find(({ error }) => error)?.error ?? null,
    retry: () => Promise.all(asks.filter(({ error }) => error).map(({ refetch }) => refetch())),
  };
}
