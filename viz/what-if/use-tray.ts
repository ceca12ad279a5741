import { useMemo, useState } from "react";
import { changesSchema, type ScenarioChange, writeChanges } from "../../model/scenario.ts";
import { useUrlState } from "../state/use-url-state.ts";

/** The changes that are collected: they stand in the address, so that a link opens them again. */
export function useTray() {
  const [{ scenario }, change] = useUrlState();
  // The tray that one more change did not fit into.
  const [full, setFull] = useState<string>();
  return useMemo(() => {
    const read = changesSchema.safeParse(scenario ?? "");
    const changes = read.data ?? [];
    const written = writeChanges(changes);
    const write = (next: readonly ScenarioChange[]) => {
      const text = writeChanges(next);
      // What the address would not give back would empty the tray.
      const fits = changesSchema.safeParse(text).success;
      if (fits) change({ scenario: text === "" ? undefined : text });
      setFull(fits ? undefined : written);
    };
    return {
      changes,
      written,
      isReadable: read.success,
      isFull: full === written,
      add: (...more: readonly ScenarioChange[]) => write([...changes, ...more]),
      remove: (place: number) => write(changes.filter((_, k) => k !== place)),
      clear: () => write([]),
    };
  }, [scenario, full, change]);
}
