import { type Fact, type FactType, factTypes } from "../../model/fact.ts";
import type { Nature, Provenance } from "../../model/provenance.ts";
import { type Body, bodyOf, mergeBodies, sameValue } from "./body.ts";

/** What one source of this load says of a record. */
export interface Spoken {
  readonly source: string;
  readonly place: string;
  readonly nature: Nature;
  readonly body: Body;
}

/** Fields that make a record's key: no source's claim repeats them. */
const keyFields: Readonly<Record<FactType, readonly string[]>> = {
  ...(Object.fromEntries(factTypes.map((type) => [type, ["id"]])) as Record<FactType, string[]>),
  participation: ["organisation", "activity", "role", "from"],
};

/**
 * Brings what a load says of a record into what was known. A source's new claim is merged into its earlier one (or, being
 * replaced, takes its place); a source that says what it said before changes nothing; the others' claims stay. `settled` is
 * what all sources of the load say together: it wins over what earlier loads said. Gives `current` itself where nothing
 * changes, undefined where no source is left.
 */
export function mergeFact(
  type: FactType,
  current: Fact | undefined,
  spoken: readonly Spoken[],
  settled: Body | undefined,
  replaced: ReadonlySet<string>,
): Fact | undefined {
  const before = current?.provenance.map((entry) => ({ ...entry, body: claimedBody(type, current, entry) })) ?? [];
  const now = spoken.map((claim) => {
    const earlier = before.find(({ source }) => source === claim.source);
    const body = earlier && !replaced.has(claim.source) ? mergeBodies(earlier.body, claim.body) : claim.body;
    return { ...claim, body, same: earlier?.nature === claim.nature && sameValue(earlier.body, body) };
  });
  const stays = ({ source }: Provenance) => !replaced.has(source) || now.some((claim) => claim.source === source);
  if (current && before.every(stays) && now.every(({ same }) => same)) return current;

  // A claim that is the same keeps its rank among the sources; a new or changed one comes last.
  const kept = before.filter(
    (entry) => stays(entry) && !now.some(({ source, same }) => source === entry.source && !same),
  );
  const entries = [...kept, ...now.filter(({ same }) => !same)];
  const unreplaced = before.filter(({ source }) => !replaced.has(source)).map(({ body }) => body);
  const rest =
    current && unreplaced.length === before.length
      ? bodyOf(current)
      : unreplaced.reduce<Body | undefined>((merged, body) => (merged ? mergeBodies(merged, body) : body), undefined);
  const body = rest && settled ? mergeBodies(rest, settled) : (settled ?? rest);
  if (body === undefined) return undefined;
  const provenance = entries.map(({ source, place, nature, body: claim }): Provenance => {
    const origin = { source, place, nature };
    return entries.length === 1 ? origin : { ...origin, claim: withoutKey(type, claim) };
  });
  return { type, ...body, provenance } as unknown as Fact;
}

function claimedBody(type: FactType, fact: Fact, { claim }: Provenance): Body {
  const body = bodyOf(fact);
  if (claim === undefined) return body;
  const key = keyFields[type].filter((field) => body[field] !== undefined).map((field) => [field, body[field]]);
  return { ...Object.fromEntries(key), ...claim };
}

function withoutKey(type: FactType, body: Body): Record<string, unknown> {
  return Object.fromEntries(Object.entries(body).filter(([field]) => !keyFields[type].includes(field)));
}
