import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Definition, Picture } from "../api/client.ts";
import { useJobOf } from "../api/derived-query.ts";
import { measuresQuery } from "../api/directory-queries.ts";
import { measureQuery } from "../api/network-queries.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { backboneQuery } from "../state/backbone-query.ts";
import type { NetworkQuery } from "../state/network-query.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { figuresOf, nodeSizeOf, sizeSources } from "./node-size.ts";

/** What the picture is sized by, a value per node drawn, NaN where it is undefined: of organisations a measure, of others a figure. */
export function useSizes(picture: Picture | undefined, network: NetworkQuery) {
  const { t } = useTranslation(["definitions"]);
  const language = useLanguage();
  const dataset = useDataset();
  const [state] = useUrlState();
  const { size, shows } = state;
  const figure = shows === "organisations" ? undefined : nodeSizeOf(shows, size);
  const carried = size === "degree" || size === "strength" ? size : undefined;
  const catalogue = useQuery(measuresQuery(dataset.id, language));
  const entry = catalogue.data?.measures.find(({ id }) => id === size);
  const asked = measureQuery(dataset.id, { ...network, ...(entry?.onBackbone && backboneQuery(state)) }, size);
  const isMeasured = figure === undefined && carried === undefined;
  const measure = useQuery({ ...asked, enabled: isMeasured && (entry !== undefined || catalogue.isFetched) });
  const job = useJobOf(asked.queryKey);

  const values = useMemo(() => {
    if (!picture) return [];
    if (figure) return figuresOf(picture, figure);
    if (carried) return picture.nodes[carried];
    const valueById = new Map(measure.data?.ids.map((id, i) => [id, measure.data.values[i]]));
    return picture.nodes.id.map((id) => valueById.get(id) ?? Number.NaN);
  }, [picture, figure, carried, measure.data]);

  const definition = useMemo((): Definition | undefined => {
    if (shows === "organisations" || !figure) return measure.data?.definition ?? entry?.definition;
    const text = (part: string) => t(`definitions:picture.${shows}.${figure}.${part}` as never) as string;
    return {
      title: text("title"),
      text: text("text"),
      unit: text("unit"),
      range: text("range"),
      source: sizeSources[shows],
    };
  }, [shows, figure, measure.data, entry, t]);

  return {
    values,
    /** Id of what it is sized by. */
    size: figure ?? size,
    definition,
    job: isMeasured ? job : undefined,
    error: isMeasured ? measure.error : null,
  };
}
