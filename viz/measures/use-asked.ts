import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { measuresQuery } from "../api/directory-queries.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { readOwn } from "./own-parameters.ts";

/** The measure that the address asks for, and the one against which it is set, each with its own parameters. */
export function useAsked() {
  const language = useLanguage();
  const dataset = useDataset();
  const [{ measure: id, own, against, otherOwn }] = useUrlState();
  const { data, error, refetch } = useQuery(measuresQuery(dataset.id, language));
  return useMemo(() => {
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
}
