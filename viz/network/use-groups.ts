import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { activityKinds } from "../../model/activity.ts";
import { organisationKinds } from "../../model/organisation.ts";
import { activityGroupings } from "../../model/picture.ts";
import type { Picture } from "../api/client.ts";
import { useJobOf } from "../api/derived-query.ts";
import { communitiesQuery } from "../api/network-queries.ts";
import { useCommunityTitle } from "../i18n/use-community-title.ts";
import { findingQuery } from "../state/finding-query.ts";
import type { NetworkQuery } from "../state/network-query.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { kindColour } from "../theme/palette.ts";
import { usePalette } from "../theme/use-palette.ts";
import type { Groups } from "./colour-groups.ts";

const nobody: Groups = { codes: [], titles: [] };

/** By what the picture is coloured: kind, community, or a grouping of the dataset; activities by kind, year or programme. */
export function useGroups(picture: Picture | undefined, network: NetworkQuery) {
  const { t } = useTranslation(["page", "vocabulary"]);
  const communityTitle = useCommunityTitle();
  const dataset = useDataset();
  const palette = usePalette();
  const [state] = useUrlState();
  const { colour, shows } = state;
  const byCommunity = colour === "community" && shows === "organisations";
  const asked = communitiesQuery(dataset.id, findingQuery(state, network));
  const communities = useQuery({ ...asked, enabled: byCommunity });
  const job = useJobOf(asked.queryKey);

  const groups = useMemo((): Groups => {
    if (!picture) return nobody;
    if (byCommunity) {
      const codeOf = new Map(communities.data?.ids.map((id, i) => [id, communities.data.values[i]]));
      const titles = communities.data?.groups.map(communityTitle) ?? [];
      return { codes: picture.nodes.id.map((id) => codeOf.get(id) ?? -1), titles };
    }
    const { kind, type, groupings } = picture.nodes;
    const grouping = groupings[colour];
    if (grouping) return { codes: grouping.codes, titles: grouping.titles };
    if (shows === "groups")
      return { codes: kind.map(() => 0), titles: [t("page:shows.groups")], fixed: [palette.groups[0]] };
    return {
      codes: kind.map((own, i) => (type[i] === "organisation" ? organisationKinds.indexOf(own as never) : -1)),
      titles: organisationKinds.map((own) => t(`vocabulary:organisationKind.${own}`)),
      fixed: organisationKinds.map((own) => kindColour(palette, own)),
    };
  }, [picture, colour, shows, byCommunity, communities.data, palette, t, communityTitle]);

  const activities = useMemo((): Groups | undefined => {
    if (!picture || (shows !== "two-mode" && shows !== "activities")) return undefined;
    const { kind, type, groupings } = picture.nodes;
    const grouping = shows === "activities" ? groupings[colour] : undefined;
    return {
      codes:
        grouping?.codes ?? kind.map((own, i) => (type[i] === "activity" ? activityKinds.indexOf(own as never) : -1)),
      titles: grouping?.titles ?? activityKinds.map((own) => t(`vocabulary:activityKind.${own}`)),
    };
  }, [picture, colour, shows, t]);

  const ofActivities = activityGroupings.find((id) => shows === "activities" && id === colour);
  const title = byCommunity
    ? t("page:legend.communities")
    : ofActivities
      ? t(`vocabulary:activityGrouping.${ofActivities}`)
      : shows === "groups" && colour === "kind"
        ? t("page:network.oneColour")
        : (dataset.groupings.find(({ id }) => id === colour && shows !== "activities")?.title ??
          t("vocabulary:grouping.kind"));
  return {
    /** Of organisations and groups; where only activities are drawn, of those. */
    groups: shows === "activities" && activities ? activities : groups,
    /** Of the activities drawn beside organisations. */
    beside: shows === "two-mode" ? activities : undefined,
    title,
    communities: byCommunity ? communities.data : undefined,
    job: byCommunity ? job : undefined,
    error: byCommunity ? communities.error : null,
  };
}
