import { useQuery } from "@tanstack/react-query";
import { useJobOf } from "../api/derived-query.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { networkQuery } from "../state/network-query.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { gravityQuery } from "./gravity-query.ts";

const most = 50;

/** The gravity model that the address asks for: of complexes where there are some, else of countries, unless another grouping is chosen. */
export function useGravity() {
  const language = useLanguage();
  const dataset = useDataset();
  const [state] = useUrlState();
  const groupings = dataset.groupings.filter(({ groups }) => groups > 2);
  const by = [state.pairsBy, "complex", "country", groupings[0]?.id].find((id) =>
    groupings.some((grouping) => grouping.id === id),
  );
  const network = networkQuery(state, language);
  const asked = {
    by: by ?? "",
    weighted: state.pairsCount === "weight" ? "true" : "false",
    most,
    covariates: state.pairsWith,
    forecastFrom: state.forecastFrom === undefined ? undefined : String(state.forecastFrom).padStart(4, "0"),
  } as const;
  const request = gravityQuery(dataset.id, network, asked);
  const { data, error, refetch } = useQuery({ ...request, enabled: by !== undefined });
  const job = useJobOf(request.queryKey);
  return { data, error, refetch, job, by, groupings, query: { ...network, ...asked } };
}
