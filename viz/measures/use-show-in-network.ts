import { useCallback } from "react";
import { mostMarked, writeMarked } from "../state/marked.ts";
import { unselected } from "../state/unselected.ts";
import type { UrlState } from "../state/url-state.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { wholeNetwork } from "../state/whole-network.ts";
import { withinMarked } from "./within.ts";

/** Opens the network with these organisations marked, the first so many as an address may name. Coming back, the measures tell of them. */
export function useShowInNetwork() {
  const [, change] = useUrlState();
  return useCallback(
    (ids: readonly string[], looks: Partial<UrlState> = {}) =>
      change(
        {
          ...looks,
          marked: writeMarked(ids.slice(0, mostMarked)),
          shows: "organisations",
          lasso: undefined,
          within: withinMarked,
          ...wholeNetwork,
          ...unselected,
          table: "lasso",
        },
        { view: "network" },
      ),
    [change],
  );
}
