import { useMemo } from "react";
import { changesSchema, type ScenarioChange, writeChanges } from "../../model/scenario.ts";
import { useUrlState } from "../state/use-url-state.ts";

/** The changes that are collected: they stand in the address, so that a link opens them again. */
export function useTray() {
  const [{ scenario }, change] = useUrlState();
  return useMemo(() => {
    const changes = changesSchema.safeParse(scenario ?? "").data ?? [];
    const write = (next: readonly ScenarioChange[]) =>
      change({ scenario: next.length === 0 ? undefined : writeChanges(next) });
    return {
      changes,
      written: writeChanges(changes),
      add: (...more: readonly ScenarioChange[]) => write([...changes, ...more]),
      remove: (place: number) => write(changes.filter((_, k) => k !== place)),
      clear: () => write([]),
    };
  }, [scenario, change]);
}
