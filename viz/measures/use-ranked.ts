import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useJobOf } from "../api/derived-query.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { networkQuery } from "../state/network-query.ts";
import { useDataset } from "../state/use-dataset.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { correlationQuery, groupsQuery, parametersOfBoth, rankedQuery } from "./measure-queries.ts";
import { pairedRows, rankedRows } from "./ranked-rows.ts";
import type { useAsked } from "./use-asked.ts";

/** The values asked for, with who has them; and what the part that is shown needs beside them. */
export function useRanked({ measure, asked, askedOther }: ReturnType<typeof useAsked>) {
  const language = useLanguage();
  const dataset = useDataset();
  const [state] = useUrlState();
  const network = networkQuery(state, language);
  const { groupings, by } = useMemo(() => {
    const usable = dataset.groupings.filter(({ groups }) => groups > 0);
    const by = usable.find(({ id }) => id === state.by) ?? usable[0];
    const shown = ["kind", "complex", ...(state.part === "groups" ? [by?.id] : [])];
    return { by, groupings: usable.filter(({ id }) => shown.includes(id)) };
  }, [dataset.groupings, state.by, state.part]);
  const names = groupings.map(({ id }) => id).join(",");
  const isKnown = measure !== undefined;

  const rankedAsked = rankedQuery(dataset.id, network, asked, names);
  const ranked = useQuery({ ...rankedAsked, enabled: isKnown });
  const correlationAsked = correlationQuery(dataset.id, network, asked, askedOther);
  const correlation = useQuery({ ...correlationAsked, enabled: isKnown && state.part === "two" });
  const groupsAsked = groupsQuery(dataset.id, network, asked, by?.id ?? "kind");
  const groups = useQuery({ ...groupsAsked, enabled: isKnown && state.part === "groups" });
  const jobs = [useJobOf(rankedAsked.queryKey), useJobOf(correlationAsked.queryKey), useJobOf(groupsAsked.queryKey)];

  const all = useMemo(() => (ranked.data ? rankedRows(ranked.data) : []), [ranked.data]);
  const rows = useMemo(
    () => (state.part !== "two" ? all : correlation.data ? pairedRows(all, correlation.data) : []),
    [all, correlation.data, state.part],
  );
  const needed = state.part === "two" ? [ranked, correlation] : state.part === "groups" ? [ranked, groups] : [ranked];
  return {
    result: ranked.data,
    rows,
    groupings,
    by,
    correlation,
    groups,
    isThere: needed.every(({ data }) => data !== undefined),
    job: jobs.find((job) => job !== undefined),
    error: needed.find(({ error }) => error)?.error,
    refetch: () => Promise.all(needed.map(({ refetch }) => refetch())),
    rankedQuery: { ...network, ...asked.own, groupings: names },
    correlationQuery: { ...parametersOfBoth(network, asked.own, askedOther.own), groupings: names },
  };
}
