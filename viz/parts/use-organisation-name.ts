import { displayName } from "../../model/name.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { useOrganisation } from "./use-organisation.ts";

/** What an organisation is called, where nothing that is shown says so; nobody's, while it is not known. */
export function useOrganisationName(id: string | undefined): string | undefined {
  const language = useLanguage();
  const organisation = useOrganisation(id);
  return organisation && displayName(organisation, language);
}
