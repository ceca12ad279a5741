import type { Dataset } from "../api/client.ts";
import { backboneQuery } from "./backbone-query.ts";
import type { UrlState } from "./url-state.ts";

/** By which grouping organisations are put together: as the address says, else complexes, else the first that has several groups. */
export function groupedBy({ groups }: UrlState, { groupings }: Dataset): string {
  const usable = groupings.filter((grouping) => grouping.groups > 1).map(({ id }) => id);
  return [groups, "complex", ...usable].find((id) => id !== undefined && usable.includes(id)) ?? "kind";
}

/** Which picture the address asks for. */
export function pictureQuery(state: UrlState, dataset: Dataset) {
  const { shows, drawn, focus, focusIs, colour } = state;
  const ofActivities = colour === "year" || colour === "programme";
  const ofOrganisations = colour !== "kind" && dataset.groupings.some(({ id }) => id === colour);
  return {
    nodes: shows,
    by: shows === "groups" ? groupedBy(state, dataset) : undefined,
    limit: drawn,
    focus,
    focusIs: focus === undefined ? undefined : focusIs,
    // Around an organisation there are only its activities: those who are in them with it come two steps away.
    radius: focus !== undefined && shows === "two-mode" ? 2 : undefined,
    ...(shows === "organisations" && backboneQuery(state)),
    groupings: (shows === "activities" ? ofActivities : ofOrganisations) ? colour : undefined,
  };
}
export type PictureQuery = ReturnType<typeof pictureQuery>;
