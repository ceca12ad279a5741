import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { organisationKinds } from "../../model/organisation.ts";
import type { Picture } from "../api/client.ts";
import { useJobOf } from "../api/derived-query.ts";
import { communitiesQuery } from "../api/network-queries.ts";
import { useFormats } from "../i18n/use-formats.ts";
import type { NetworkQuery } from "../state/network-query.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { kindColour } from "../theme/palette.ts";
import { usePalette } from "../theme/use-palette.ts";
import type { Groups } from "./colour-groups.ts";

const nobody: Groups = { codes: [], titles: [] };

/** By what the picture is coloured: kind, community, or a grouping of the dataset. */
export function useGroups(picture: Picture | undefined, network: NetworkQuery) {
  const { t } = useTranslation(["page", "vocabulary"]);
  const { count } = useFormats();
  const dataset = useDataset();
  const palette = usePalette();
  const [{ colour }] = useUrlState();
  const asked = communitiesQuery(dataset.id, network);
  const communities = useQuery({ ...asked, enabled: colour === "community" });
  const job = useJobOf(asked.queryKey);

  const groups = useMemo((): Groups => {
    if (!picture) return nobody;
    if (colour === "community") {
      const codeOf = new Map(communities.data?.ids.map((id, i) => [id, communities.data.values[i]]));
      const titles =
        communities.data?.groups.map(({ id }) => t("page:legend.community", { number: count(id + 1) })) ?? [];
      return { codes: picture.nodes.id.map((id) => codeOf.get(id) ?? -1), titles };
    }
    const grouping = picture.nodes.groupings[colour];
    if (grouping) return { codes: grouping.codes, titles: grouping.titles };
    return {
      codes: picture.nodes.kind.map((kind) => organisationKinds.indexOf(kind)),
      titles: organisationKinds.map((kind) => t(`vocabulary:organisationKind.${kind}`)),
      fixed: organisationKinds.map((kind) => kindColour(palette, kind)),
    };
  }, [picture, colour, communities.data, palette, t, count]);

  const title =
    colour === "community"
      ? t("page:legend.communities")
      : (dataset.groupings.find(({ id }) => id === colour)?.title ?? t("vocabulary:grouping.kind"));
  return {
    groups,
    title,
    communities: colour === "community" ? communities.data : undefined,
    job: colour === "community" ? job : undefined,
    error: colour === "community" ? communities.error : null,
  };
}
