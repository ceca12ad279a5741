import { useQuery } from "@tanstack/react-query";
import { useJobOf } from "../api/derived-query.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { networkQuery } from "../state/network-query.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { candidatesQuery } from "./candidate-queries.ts";

/** The candidates that the address asks for; none are asked for until it says for whom. */
export function useCandidates() {
  const dataset = useDataset();
  const language = useLanguage();
  const [state] = useUrlState();
  const query = {
    ...networkQuery(state, language),
    ...(state.partnerFor === undefined
      ? {
          newcomerKind: state.newcomerKind,
          newcomerComplex: state.newcomerComplex,
          newcomerCountry: state.newcomerCountry,
          newcomerMakes: state.newcomerMakes,
        }
      : { for: state.partnerFor }),
    need: state.need,
    // With a need, only who meets it, unless said otherwise.
    meeting: state.need !== undefined && state.unmeetingToo ? ("false" as const) : undefined,
    candidateKinds: state.candidateKind,
    candidateSizes: state.candidateSize,
    candidateZones: state.candidateZone,
    candidateComplexes: state.candidateComplex,
    candidateCountries: state.candidateCountry,
    withinKm: state.withinKm,
    partners: state.partnersToo,
    competitors: state.competitorsToo,
    outside: state.outside,
    newcomers: state.newcomers,
    explore: state.explore,
    amongEquals: state.amongEquals,
    capBy: state.capBy,
  };
  const request = candidatesQuery(dataset.id, query);
  const isAsked = state.partnerFor !== undefined || state.newcomerKind !== undefined;
  const { data, error, refetch, isFetching } = useQuery({ ...request, enabled: isAsked });
  const job = useJobOf(request.queryKey);
  return { data, error, refetch, isFetching, job, query, isAsked };
}
