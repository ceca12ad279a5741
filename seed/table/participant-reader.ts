import type { Claim } from "./claim.ts";
import type { ClaimMaker } from "./claim-maker.ts";
import type { Block, Slot, Spread } from "./compile-block.ts";
import type { Describer } from "./describer.ts";
import { RowRefusal } from "./row-refusal.ts";

/** One entry of a mapping's `participants`. */
export interface Participants {
  readonly organisation: Describer;
  readonly participation: Block;
  /** The fields that hold several values in a row, the k-th of each being the k-th participant's. */
  readonly spreads: readonly Spread[];
}

interface Named {
  readonly id: string;
  readonly column: number;
}

/** The claims that one row makes of the organisations taking part in its activity. */
export function readParticipants(
  { organisation, participation, spreads }: Participants,
  cells: readonly string[],
  activity: Named,
  maker: ClaimMaker,
): Claim[] {
  const parts = spreads.map((spread) => spread(cells));
  const count = parts.length > 0 ? Math.max(...parts.map((part) => part.length)) : 1;
  const uneven = parts.find((part) => part.length !== count);
  if (uneven)
    throw new RowRefusal("participants_uneven", uneven[0].column, {
      column: maker.columnName(uneven[0].column),
      found: uneven.length,
      expected: count,
    });
  const claims: Claim[] = [];
  for (let k = 0; k < count; k++) {
    const slots: readonly Slot[] = parts.map((part) => part[k]);
    const { id, claim } = organisation.describe(cells, slots);
    if (id === undefined) continue;
    if (claim) claims.push(claim);
    const organisationColumn = organisation.idColumn(slots);
    const taking = { organisation: id, activity: activity.id, ...participation.read(cells, slots) };
    const locate = (path: string) => {
      if (path === "organisation") return organisationColumn;
      if (path === "activity") return activity.column;
      return participation.reads(path) ? participation.column(path, slots) : undefined;
    };
    const made = maker.make("participation", taking, locate);
    claims.push({ ...made, organisationColumn, activityColumn: activity.column });
  }
  return claims;
}
