import { useQuery } from "@tanstack/react-query";
import { displayName } from "../../model/name.ts";
import { organisationQuery } from "../api/directory-queries.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { networkQuery } from "../state/network-query.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";

/** What an organisation is called, where nothing that is shown says so; nobody's, while it is not known. */
export function useOrganisationName(id: string | undefined): string | undefined {
  const language = useLanguage();
  const dataset = useDataset();
  const [state] = useUrlState();
  const { data } = useQuery({
    ...organisationQuery(dataset.id, id ?? "", networkQuery(state, language)),
    enabled: id !== undefined,
  });
  return id === undefined || !data ? undefined : displayName(data.organisation, language);
}
