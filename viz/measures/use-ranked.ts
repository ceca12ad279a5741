import { useMemo } from "react";
import { useJobOf } from "../api/derived-query.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { parametersOfBoth } from "./measure-queries.ts";
import { pairedRows, rankedRows } from "./ranked-rows.ts";
import { useAsked } from "./use-asked.ts";
import { useCorrelation } from "./use-correlation.ts";
import { useGroupComparison } from "./use-group-comparison.ts";
import { useResult } from "./use-result.ts";

/** The values asked for, with who has them; and what the part that is shown needs beside them. */
export function useRanked() {
  const [state] = useUrlState();
  const { asked, askedOther, network } = useAsked();
  const { result, answer: ranked, key, query, groupings, by } = useResult();
  const correlation = useCorrelation();
  const groups = useGroupComparison();
  const jobs = [useJobOf(key), useJobOf(correlation.key), useJobOf(groups.key)];

  const all = useMemo(() => (result ? rankedRows(result) : []), [result]);
  const rows = useMemo(
    () => (state.part !== "two" ? all : correlation.data ? pairedRows(all, correlation.data) : []),
    [all, correlation.data, state.part],
  );
  const needed = state.part === "two" ? [ranked, correlation] : state.part === "groups" ? [ranked, groups] : [ranked];
  return {
    result,
    rows,
    groupings,
    by,
    correlation,
    groups,
    isThere: needed.every(({ data }) => data !== undefined),
    job: jobs.find((job) => job !== undefined),
    error: needed.find(({ error }) => error)?.error,
    refetch: () => Promise.all(needed.map(({ refetch }) => refetch())),
    rankedQuery: query,
    correlationQuery: { ...parametersOfBoth(network, asked.own, askedOther.own), groupings: query.groupings },
  };
}
