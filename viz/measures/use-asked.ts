import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { measuresQuery } from "../api/directory-queries.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { backboneQuery } from "../state/backbone-query.ts";
import { networkQuery } from "../state/network-query.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { readOwn } from "./own-parameters.ts";

/** The measure that the address asks for, and the one against which it is set, each with its own parameters. */
export function useAsked() {
  const language = useLanguage();
  const dataset = useDataset();
  const [state] = useUrlState();
  const { measure: id, own, against, otherOwn, part } = state;
  const { data, error, refetch } = useQuery(measuresQuery(dataset.id, language));
  const asked = useMemo(() => {
    const catalogue = data?.measures ?? [];
    const measure = catalogue.find((one) => one.id === id) ?? catalogue[0];
    const other =
      catalogue.find((one) => one.id === against) ??
      catalogue.find((one) => one.id === (measure?.id === "strength" ? "degree" : "strength"));
    return {
      catalogue,
      error,
      refetch,
      measure,
      asked: { measure: measure?.id ?? id, own: readOwn(own, measure) },
      other,
      askedOther: { measure: other?.id ?? "strength", own: readOwn(otherOwn, other) },
    };
  }, [data, error, refetch, id, own, against, otherOwn]);
  const readers = part === "two" ? [asked.measure, asked.other] : [asked.measure];
  const without = readers.find((reader) => reader?.onBackbone === false);
  return {
    ...asked,
    /** The network, or a backbone of it, on which measures are asked for where that can be chosen. */
    network: { ...networkQuery(state, language), ...(!without && backboneQuery(state)) },
    /** A measure that does not read ties, so that there is no backbone for it. */
    without,
  };
}
