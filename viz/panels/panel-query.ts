import type { Language } from "../../model/name.ts";
import { networkQuery } from "../state/network-query.ts";
import type { UrlState } from "../state/url-state.ts";

/** The panel that the address asks for, and its query. */
export function askedPanel(state: UrlState, language: Language) {
  const { panel, panelMeasures, timing } = state;
  const chosen = panelMeasures.split(",").filter((id) => id !== "");
  const network = { ...networkQuery(state, language), timing: timing ?? ("start" as const) };
  return { panel, chosen, query: panel === "pair-year" ? network : { ...network, measures: chosen.join(",") } };
}
