import type { InfiniteData, UseInfiniteQueryResult } from "@tanstack/react-query";
import { useMemo } from "react";

interface Page {
  readonly total: number;
}

/** What has come of a list so far, as a table takes it: the rows, how many there are in all, and how more are asked for. */
export function useListed<P extends Page, Row>(
  { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage }: UseInfiniteQueryResult<InfiniteData<P>>,
  rowsOf: (page: P) => readonly Row[],
) {
  const pages = data?.pages;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what a page's rows are does not change
  const rows = useMemo(() => pages?.flatMap(rowsOf), [pages]);
  return {
    rows,
    total: pages?.[0].total,
    onEnd: hasNextPage && !isFetchingNextPage ? fetchNextPage : undefined,
    error,
    retry: refetch,
  };
}
