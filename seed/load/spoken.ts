import { byCodeUnit } from "../../model/id.ts";
import type { Nature } from "../../model/provenance.ts";
import type { Body } from "./body.ts";
import type { Spoken } from "./merge-fact.ts";
import { settle, type Vote } from "./settle.ts";
import type { Counted, Group } from "./spool.ts";

/** Where facts come from: a file, by the name that people know it by, or the booklet. */
export interface Source {
  readonly name: string;
  readonly nature: Nature;
}

/** What a load says of one record. */
export interface LoadSays {
  /** Each source for itself. */
  readonly spoken: readonly Spoken[];
  /** All of them together; undefined where none speaks of it. */
  readonly settled: Body | undefined;
  readonly conflicts: number;
  /** How many rows speak of it. */
  readonly rows: number;
}

const silence: LoadSays = { spoken: [], settled: undefined, conflicts: 0, rows: 0 };

/** Settles what the rows say of one record: per source, and together. */
export function loadSays({ claims }: Pick<Group, "claims">, sources: readonly Source[]): LoadSays {
  if (claims.length === 0) return silence;
  const { body: settled, conflicts } = settle(votesOf(claims));
  const speaking = [...new Set(claims.map(({ source }) => sources[source].name))].sort(byCodeUnit);
  const spoken = speaking.map((name): Spoken => {
    const own = claims.filter(({ source }) => sources[source].name === name);
    const first = own.reduce((earliest, claim) => (claim.line < earliest.line ? claim : earliest));
    return {
      source: name,
      nature: sources[first.source].nature,
      place: first.place ?? `row ${first.line}`,
      body: speaking.length === 1 ? settled : settle(votesOf(own)).body,
    };
  });
  return { spoken, settled, conflicts, rows: claims.reduce((sum, { count }) => sum + count, 0) };
}

function votesOf(claims: readonly Counted[]): readonly Vote[] {
  if (claims.length === 1) return [{ body: JSON.parse(claims[0].body) as Body, count: 1 }];
  const counts = new Map<string, number>();
  for (const { body, count } of claims) counts.set(body, (counts.get(body) ?? 0) + count);
  return [...counts].map(([body, count]) => ({ body: JSON.parse(body) as Body, count }));
}
