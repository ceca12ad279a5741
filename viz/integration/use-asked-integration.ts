import { useLanguage } from "../i18n/use-language.ts";
import { networkQuery } from "../state/network-query.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import type { AskedIntegration } from "./integration-queries.ts";

/** What the view asks indexes of integration with. Whose boundaries are crossed: complexes, where organisations are in some. */
export function useAskedIntegration(): AskedIntegration {
  const language = useLanguage();
  const { groupings } = useDataset();
  const [state] = useUrlState();
  const { across, placing, at, tiesBy, chance, draws, seed } = state;
  const known = groupings.filter(({ groups }) => groups > 0).map(({ id }) => id);
  const wanted = across === undefined ? [] : [across];
  const by = [...wanted, "complex", "country", "zone"].find((id) => known.includes(id)) ?? known[0] ?? "complex";
  return {
    ...networkQuery(state, language),
    by,
    placing,
    at,
    weighted: tiesBy === "weight" ? "true" : "false",
    ...(chance && { null: chance, draws, seed }),
  };
}
