import { setImmediate as nextTurn } from "node:timers/promises";
import { type Fact, factKey } from "../../model/fact.ts";
import type { LoadReport } from "../../model/load-report.ts";
import type { Progress } from "../../model/progress.ts";
import type { Store } from "../../store/store.ts";
import { bodyOf } from "./body.ts";
import { type LoadRequest, runLoad } from "./run-load.ts";
import type { Source } from "./spoken.ts";

export interface LoadFactsRequest extends LoadRequest {
  readonly facts: Iterable<Fact>;
  /** What the facts were made by. What each was taken from, and its place there, stands in its provenance. */
  readonly source: string;
  /** About how many there are, where that is known: what progress is counted against. */
  readonly expected?: number;
}

/** Facts between two looks at whether to go on. */
const factsPerTurn = 1000;

/**
 * Loads facts that need no mapping: whoever makes them has checked them. Each is a row: accepted, or, where it refers to
 * what is not there, refused and counted at its place.
 */
export async function loadFacts(store: Store, request: LoadFactsRequest, progress: Progress): Promise<LoadReport> {
  const sources: Source[] = [];
  return runLoad(
    store,
    request,
    async (spool, _refusals, reading) => {
      let rows = 0;
      for (const fact of request.facts) {
        rows++;
        if (rows % factsPerTurn === 0) {
          // Facts are made without ever waiting: whoever cancels must be heard.
          await nextTurn();
          reading.checkCancelled();
          if (request.expected) reading.report(Math.min(1, rows / request.expected));
        }
        const claim = { type: fact.type, key: factKey(fact), body: JSON.stringify(bodyOf(fact)) };
        for (const { source, nature, place } of fact.provenance)
          spool.add([claim], sourceIndex(sources, source, nature), rows, place, true);
      }
      return { sources, mapping: request.source, rows, refers: true };
    },
    progress,
  );
}

function sourceIndex(sources: Source[], name: string, nature: Source["nature"]): number {
  const known = sources.findIndex((source) => source.name === name && source.nature === nature);
  return known === -1 ? sources.push({ name, nature }) - 1 : known;
}
