import { useUrlState } from "../state/use-url-state.ts";
import type { AskedSeries } from "./integration-queries.ts";
import { layerSets } from "./layer-sets.ts";
import { useAskedIntegration } from "./use-asked-integration.ts";

/** What series are asked with: of collaboration, where no layers are chosen above. Where nothing is said, an activity is of the year in which it began. */
export function useAskedSeries(): AskedSeries & { readonly layers: string } {
  const [{ layers, timing, topology, index }] = useUrlState();
  const asked = useAskedIntegration();
  const usual = index === "fusion" ? "membership" : layerSets[0];
  return { ...asked, layers: layers ?? usual, timing: timing ?? "start", topology };
}
