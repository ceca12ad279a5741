import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Picture } from "../api/client.ts";
import { useJobOf } from "../api/derived-query.ts";
import { measuresQuery } from "../api/directory-queries.ts";
import { measureQuery } from "../api/network-queries.ts";
import { useLanguage } from "../i18n/use-language.ts";
import type { NetworkQuery } from "../state/network-query.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";

/** The measure by which the picture is sized, a value per organisation drawn; NaN where it is undefined. */
export function useSizes(picture: Picture | undefined, network: NetworkQuery) {
  const language = useLanguage();
  const dataset = useDataset();
  const [{ size }] = useUrlState();
  const carried = size === "degree" || size === "strength" ? size : undefined;
  const catalogue = useQuery(measuresQuery(dataset.id, language));
  const asked = measureQuery(dataset.id, network, size);
  const measure = useQuery({ ...asked, enabled: carried === undefined });
  const job = useJobOf(asked.queryKey);

  const values = useMemo(() => {
    if (!picture) return [];
    if (carried) return picture.nodes[carried];
    const valueById = new Map(measure.data?.ids.map((id, i) => [id, measure.data.values[i]]));
    return picture.nodes.id.map((id) => valueById.get(id) ?? Number.NaN);
  }, [picture, carried, measure.data]);

  return {
    values,
    definition: measure.data?.definition ?? catalogue.data?.measures.find(({ id }) => id === size)?.definition,
    job: carried ? undefined : job,
    error: carried ? null : measure.error,
  };
}
