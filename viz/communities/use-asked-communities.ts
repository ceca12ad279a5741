import { useQuery } from "@tanstack/react-query";
import { useJobOf } from "../api/derived-query.ts";
import { communitiesQuery } from "../api/network-queries.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { findingQuery } from "../state/finding-query.ts";
import { networkQuery } from "../state/network-query.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { overTimeQuery, profileQuery } from "./community-queries.ts";

/** The communities that the address asks for; each of the three only while its view is shown. */
export function useAskedCommunities() {
  const dataset = useDataset();
  const language = useLanguage();
  const [state] = useUrlState();
  const { communities: view, window } = state;
  const finding = findingQuery(state, networkQuery(state, language));
  const asked = {
    groups: communitiesQuery(dataset.id, finding),
    years: overTimeQuery(dataset.id, finding, window),
    resolution: profileQuery(dataset.id, finding),
  };
  const groups = useQuery({ ...asked.groups, enabled: view === "groups" });
  const years = useQuery({ ...asked.years, enabled: view === "years" });
  const resolution = useQuery({ ...asked.resolution, enabled: view === "resolution" });
  const job = useJobOf(asked[view].queryKey);
  const { error, refetch } = { groups, years, resolution }[view];
  return { view, finding, groups: groups.data, years: years.data, resolution: resolution.data, job, error, refetch };
}
