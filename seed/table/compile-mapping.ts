import type { Claim } from "./claim.ts";
import { ClaimMaker, type ClaimType } from "./claim-maker.ts";
import type { Columns } from "./columns.ts";
import { compileBlock, type Spread } from "./compile-block.ts";
import { describer } from "./describer.ts";
import type { Cell, Mapping } from "./mapping.ts";
import { type Participants, readParticipants } from "./participant-reader.ts";

/** A mapping bound to the columns of one table. */
export interface RowReader {
  /** What one row says; throws a `RowRefusal` where it can say nothing. */
  read(cells: readonly string[]): readonly Claim[];
  /** Whether participations name organisations or activities that this table does not describe. */
  readonly refers: boolean;
}

/** Compiles a mapping, once a table, into the function that its rows go through. */
export function compileMapping(mapping: Mapping, columns: Columns): RowReader {
  const maker = new ClaimMaker(columns);
  const block = (type: ClaimType, cells: object, spreads?: Spread[]) =>
    compileBlock(type, fieldsOf(cells), mapping, columns, spreads);
  const plain = (["zone", "complex", "organisation", "expert", "scheme", "observation"] as const).flatMap((type) => {
    const cells = mapping[type];
    return cells === undefined ? [] : [describer(type, block(type, cells), maker, false)];
  });
  const activity = mapping.activity && describer("activity", block("activity", mapping.activity), maker, false);
  const participants = (mapping.participants ?? []).map(({ organisation, optional, ...rest }): Participants => {
    const spreads: Spread[] = [];
    const described = block("organisation", organisation, spreads);
    const participation = block("participation", rest, spreads);
    // Where cells are several, some stand empty.
    const mayBeNone = optional === true || spreads.length > 0;
    return { organisation: describer("organisation", described, maker, mayBeNone), participation, spreads };
  });
  return {
    refers: activity?.refers === true || participants.some(({ organisation }) => organisation.refers),
    read(cells) {
      const claims = plain.flatMap(({ describe }) => describe(cells, []).claim ?? []);
      if (activity === undefined) return claims;
      const { id = "", claim } = activity.describe(cells, []);
      if (claim) claims.push(claim);
      const named = { id, column: activity.idColumn([]) };
      for (const each of participants) claims.push(...readParticipants(each, cells, named, maker));
      return claims;
    },
  };
}

const groups = new Set(["names", "place", "identifiers", "attributes", "amount", "funding", "subject", "dimensions"]);

/** The cells of a block by dotted path: `place.city`, `attributes.sme`. */
function fieldsOf(block: object): Map<string, Cell> {
  const fields = new Map<string, Cell>();
  for (const [name, cell] of Object.entries(block) as [string, Cell | undefined][]) {
    if (cell === undefined) continue;
    if (!groups.has(name)) fields.set(name, cell);
    else
      for (const [inner, nested] of Object.entries(cell) as [string, Cell | undefined][])
        if (nested !== undefined) fields.set(`${name}.${inner}`, nested);
  }
  return fields;
}
