import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { figuresQuery } from "../api/directory-queries.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { backboneQuery } from "../state/backbone-query.ts";
import { networkQuery } from "../state/network-query.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { canBeDrawn, parametersTogether, someTake } from "./chance-parameters.ts";
import { type AskedChance, chanceQuery } from "./chance-query.ts";
import { readOwn } from "./own-parameters.ts";

/** The comparison with random networks that the address asks for: of which figures, and its result once it is there. It is not asked where nobody wants it yet. */
export function useChance(isWanted = true) {
  const language = useLanguage();
  const dataset = useDataset();
  const [state] = useUrlState();
  const catalogue = useQuery(figuresQuery(dataset.id, language));
  const { chance, compared, draws, seed, by, figureOwn, spheres } = state;
  const all = useMemo(() => catalogue.data?.figures ?? [], [catalogue.data]);
  const chosen = useMemo(() => {
    const ids = compared.split(",");
    return all.filter((figure) => ids.includes(figure.id) && canBeDrawn(figure, chance ?? "curveball", state));
  }, [all, compared, chance, state]);
  const asked: AskedChance = {
    ...readOwn(figureOwn, { parameters: [...parametersTogether(chosen)] }),
    figures: chosen.map(({ id }) => id).join(","),
    null: chance ?? "curveball",
    draws,
    seed,
    ...(someTake(chosen, "by") && { by }),
    ...(someTake(chosen, "spheres") && { spheres }),
  };
  const network = { ...networkQuery(state, language), ...(chance === "labels" && backboneQuery(state)) };
  const query = chanceQuery(dataset.id, network, asked);
  const isAsked = isWanted && chance !== undefined && chosen.length > 0;
  const result = useQuery({ ...query, enabled: isAsked });
  return { all, catalogueError: catalogue.error, asked, network, queryKey: query.queryKey, isAsked, result };
}
