import { useQuery } from "@tanstack/react-query";
import { useJobOf } from "../api/derived-query.ts";
import { useInLayerSets } from "../integration/use-in-layer-sets.ts";
import { useIntegrationNetwork } from "../integration/use-integration-network.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { gravityQuery } from "./gravity-query.ts";

const most = 50;

/** The gravity model that the address asks for: of complexes where there are some, else of countries, unless another grouping is chosen; and its coefficients in each set of layers. */
export function useGravity() {
  const dataset = useDataset();
  const [state] = useUrlState();
  const groupings = dataset.groupings.filter(({ groups }) => groups > 2);
  const by = [state.pairsBy, "complex", "country", groupings[0]?.id].find((id) =>
    groupings.some((grouping) => grouping.id === id),
  );
  const network = useIntegrationNetwork();
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
  const inSets = useInLayerSets(
    (layers) => gravityQuery(dataset.id, { ...network, layers }, { ...asked, forecastFrom: undefined }),
    by !== undefined && (data !== undefined || error !== null),
  );
  return { data, error, refetch, job, by, groupings, query: { ...network, ...asked }, inSets };
}
