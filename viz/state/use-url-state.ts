import { useCallback, useMemo } from "react";
import { useSearch } from "wouter";
import { navigate } from "wouter/use-browser-location";
import type { RecordPage } from "./record-page.ts";
import { parseUrlState, type UrlState, writeUrlState } from "./url-state.ts";

export type View =
  | "network"
  | "map"
  | "measures"
  | "integration"
  | "partners"
  | "organisations"
  | "data"
  | "data/published"
  | "data/panels"
  | "report"
  | RecordPage;

interface Move {
  /** Go to another view; without it the view stays. */
  readonly view?: View;
  /** Do not make a step that Back takes: for what the page settles itself, and for the camera. */
  readonly replace?: boolean;
}

/** The whole state of the page, read from its address, and the one way to change it. */
export function useUrlState(): readonly [UrlState, (change: Partial<UrlState>, move?: Move) => void] {
  const search = useSearch();
  const state = useMemo(() => parseUrlState(search), [search]);
  const change = useCallback((changes: Partial<UrlState>, move: Move = {}) => {
    // Read at the moment of the change, so that two changes in one turn do not undo each other.
    const next = { ...parseUrlState(location.search), ...changes };
    // Who is selected anew is selected alone, unless another is named with it.
    if ("organisation" in changes && !("other" in changes)) next.other = undefined;
    if (["organisation", "activity"].some((name) => name in changes) && !("group" in changes)) next.group = undefined;
    const path = move.view ? `/${move.view}` : location.pathname;
    const address = path + writeUrlState(next);
    if (address !== location.pathname + location.search) navigate(address, { replace: move.replace ?? false });
  }, []);
  return [state, change];
}

/** The address of a view that keeps what is chosen now. */
export function useAddress(): (view: View, changes?: Partial<UrlState>) => string {
  const search = useSearch();
  return useCallback(
    (view, changes = {}) => `/${view}${writeUrlState({ ...parseUrlState(search), ...changes })}`,
    [search],
  );
}

/** The address of the view that is shown, with changes: a link in a sentence breaks over lines as its words do. */
export function useHere(): (changes: Partial<UrlState>) => string {
  const search = useSearch();
  return useCallback(
    (changes) => location.pathname + writeUrlState({ ...parseUrlState(search), ...changes }),
    [search],
  );
}
