import { useLanguage } from "../i18n/use-language.ts";
import { type NetworkQuery, networkQuery } from "../state/network-query.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { layerSets } from "./layer-sets.ts";

/** The network that integration is about: of collaboration, where no layers are chosen above. */
export function useIntegrationNetwork(): NetworkQuery & { readonly layers: string } {
  const language = useLanguage();
  const [state] = useUrlState();
  return { ...networkQuery(state, language), layers: state.layers ?? layerSets[0] };
}
