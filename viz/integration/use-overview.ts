import { useQueries } from "@tanstack/react-query";
import { useJobAmong } from "../api/derived-query.ts";
import { useDataset } from "../state/use-dataset.ts";
import { type AskedIntegration, integrationQuery } from "./integration-queries.ts";
import { layerSets } from "./layer-sets.ts";
import { useAskedIntegration } from "./use-asked-integration.ts";

/** The indexes in each set of layers, and as soon as they are there against chance, where that is asked; a set that nobody is in has nothing to draw. */
export function useOverview() {
  const dataset = useDataset();
  const { null: model, draws, seed, ...plain } = useAskedIntegration();
  const asked: AskedIntegration = model ? { ...plain, null: model, draws, seed } : plain;
  const requests = layerSets.map((layers) => integrationQuery(dataset.id, { ...plain, layers }));
  const drawn = layerSets.map((layers) => integrationQuery(dataset.id, { ...asked, layers }));
  const known = useQueries({ queries: requests });
  const against = useQueries({
    queries: drawn.map((query, k) => ({
      ...query,
      enabled: model !== undefined && (known[k].data?.network.organisations ?? 0) > 0,
    })),
  });
  const job = useJobAmong([...requests, ...drawn].map(({ queryKey }) => queryKey));
  return {
    asked,
    results: known.map(({ data }, k) => (model && against[k].data) ?? data),
    job,
    failed: [...known, ...against].find(({ error }) => error),
  };
}
