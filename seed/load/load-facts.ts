import { type Fact, factKey, factSchema } from "../../model/fact.ts";
import type { LoadReport } from "../../model/load-report.ts";
import type { Progress } from "../../model/progress.ts";
import { isSynthetic } from "../../model/provenance.ts";
import { TielineError } from "../../model/tieline-error.ts";
import type { Store } from "../../store/store.ts";
import { bodyOf } from "./body.ts";
import { type LoadRequest, runLoad } from "./run-load.ts";

export interface LoadFactsRequest extends LoadRequest {
  readonly facts: Iterable<Fact>;
  /** What the facts were taken from; each fact's own place in it stands in its provenance. */
  readonly source: string;
}

/** Loads facts that need no mapping. Each is a row: accepted, or refused and counted at its place. */
export async function loadFacts(store: Store, request: LoadFactsRequest, progress: Progress): Promise<LoadReport> {
  const sources = [
    { name: request.source, nature: "documented" },
    { name: request.source, nature: "synthetic" },
  ] as const;
  return runLoad(
    store,
    request,
    async (spool, refusals) => {
      let rows = 0;
      for (const fact of request.facts) {
        rows++;
        if (rows % 1000 === 0) progress.checkCancelled();
        const place = fact.provenance.map((entry) => entry.place).join("; ");
        const { error } = factSchema.safeParse(fact);
        if (error) {
          refusals.add(`${request.source}:${place}`, refusalOf(fact, error.issues[0]));
          continue;
        }
        const claim = { type: fact.type, key: factKey(fact), body: JSON.stringify(bodyOf(fact)) };
        spool.add([claim], isSynthetic(fact) ? 1 : 0, rows, place, true);
      }
      return { sources, mapping: request.source, rows, refers: true };
    },
    progress,
  );
}

function refusalOf(
  fact: Fact,
  { path, message }: { readonly path: PropertyKey[]; readonly message: string },
): TielineError {
  const value = path.reduce<unknown>((node, key) => (node as Record<PropertyKey, unknown> | undefined)?.[key], fact);
  return new TielineError("value_invalid", {
    value: JSON.stringify(value)?.slice(0, 80) ?? "",
    column: path.map(String).join("."),
    field: fact.type,
    reason: message,
  });
}
