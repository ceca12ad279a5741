import { useQuery } from "@tanstack/react-query";
import { useLanguage } from "../i18n/use-language.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { scoreCardsQuery } from "./standing-queries.ts";

/** The score cards of the scheme and year that the address asks for. */
export function useScoreCards() {
  const lang = useLanguage();
  const dataset = useDataset();
  const [{ scheme, scoreYear }] = useUrlState();
  const query = { scheme, year: scoreYear, version: dataset.version, lang };
  return { ...useQuery(scoreCardsQuery(dataset.id, query)), query };
}
