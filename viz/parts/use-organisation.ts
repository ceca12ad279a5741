import { useQuery } from "@tanstack/react-query";
import type { OrganisationProfile } from "../api/client.ts";
import { organisationQuery } from "../api/directory-queries.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { networkQuery } from "../state/network-query.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";

/** An organisation of which nothing that is shown says more than the id; nobody, while it is not known. */
export function useOrganisation(id: string | undefined): OrganisationProfile["organisation"] | undefined {
  const language = useLanguage();
  const dataset = useDataset();
  const [state] = useUrlState();
  const { data } = useQuery({
    ...organisationQuery(dataset.id, id ?? "", networkQuery(state, language)),
    enabled: id !== undefined,
  });
  return id === undefined ? undefined : data?.organisation;
}
