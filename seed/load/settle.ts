import { byCodeUnit } from "../../model/id.ts";
import { type Attributes, areReversed, attributesOf, type Body, bodyFrom } from "./body.ts";

/** What some rows say of a record, and how many do. */
export interface Vote {
  readonly body: Body;
  readonly count: number;
}

export interface Settled {
  readonly body: Body;
  /** Attributes on which the rows disagreed. */
  readonly conflicts: number;
}

/**
 * Settles what the rows of one load say of one record, attribute by attribute: the most frequent value wins, then the first
 * in code-unit order of its JSON. A row that does not speak of an attribute has no vote on it. The order of `votes` does
 * not matter.
 */
export function settle(votes: readonly Vote[]): Settled {
  if (votes.length === 1) return { body: votes[0].body, conflicts: 0 };
  const ballots = new Map<string, Map<string, Ballot>>();
  for (const { body, count } of votes)
    for (const [name, fields] of attributesOf(body)) {
      const value = JSON.stringify([...fields].sort(([a], [b]) => byCodeUnit(a, b)));
      const ballot = ballots.get(name) ?? new Map<string, Ballot>();
      ballots.set(name, ballot);
      ballot.set(value, { fields, count: (ballot.get(value)?.count ?? 0) + count });
    }
  const names = [...ballots.keys()].sort(byCodeUnit);
  const settled = new Map(names.map((name) => [name, winner(ballots.get(name)!)]));
  const conflicts = names.filter((name) => ballots.get(name)!.size > 1).length;
  return { body: inOrder(settled, votes), conflicts };
}

interface Ballot {
  readonly fields: Attributes extends ReadonlyMap<string, infer Fields> ? Fields : never;
  readonly count: number;
}

function winner(ballot: ReadonlyMap<string, Ballot>): Ballot["fields"] {
  const [[, { fields }]] = [...ballot].sort(([a, x], [b, y]) => y.count - x.count || byCodeUnit(a, b));
  return fields;
}

/** Start and end are voted on apart; where that would reverse them, the most frequent pair stands, else the start alone. */
function inOrder(settled: Map<string, Ballot["fields"]>, votes: readonly Vote[]): Body {
  const body = bodyFrom(settled);
  if (!areReversed(body)) return body;
  const pairs = votes
    .filter(({ body: { from, to } }) => from !== undefined && to !== undefined)
    .map(({ body: { from, to }, count }) => ({ body: { from, to }, count }));
  const tallied = new Map<string, number>();
  for (const { body: pair, count } of pairs)
    tallied.set(JSON.stringify(pair), (tallied.get(JSON.stringify(pair)) ?? 0) + count);
  const [best] = [...tallied].sort(([a, x], [b, y]) => y - x || byCodeUnit(a, b));
  const { to: _, ...rest } = body;
  return best === undefined ? rest : { ...rest, ...(JSON.parse(best[0]) as Body) };
}
