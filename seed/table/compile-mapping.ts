import type { Claim } from "./claim.ts";
import { ClaimMaker, type ClaimType } from "./claim-maker.ts";
import type { Columns } from "./columns.ts";
import { type Block, compileBlock, type Draft, type Slot, type Spread } from "./compile-block.ts";
import type { Cell, Mapping } from "./mapping.ts";
import { nameId } from "./name-id.ts";
import { RowRefusal } from "./row-refusal.ts";

/** A mapping bound to the columns of one table. */
export interface RowReader {
  /** What one row says; throws a `RowRefusal` where it can say nothing. */
  read(cells: readonly string[]): readonly Claim[];
  /** Whether participations name organisations or activities that this table does not describe. */
  readonly refers: boolean;
}

interface Participants {
  readonly organisation: Block;
  readonly participation: Block;
  readonly spreads: readonly Spread[];
  /** A row may have none: its cells are several, or the mapping says so. */
  readonly optional: boolean;
}

/** Compiles a mapping, once a table, into the function that its rows go through. */
export function compileMapping(mapping: Mapping, columns: Columns): RowReader {
  const maker = new ClaimMaker(columns);
  const block = (type: ClaimType, cells: object, spreads?: Spread[]) =>
    compileBlock(type, fieldsOf(cells), mapping, columns, spreads);
  const plain = (["zone", "complex", "organisation", "observation"] as const).flatMap((type) => {
    const cells = mapping[type];
    return cells === undefined ? [] : [{ type, block: block(type, cells) }];
  });
  const activity = mapping.activity && block("activity", mapping.activity);
  const participants = (mapping.participants ?? []).map(({ organisation, optional, ...rest }): Participants => {
    const spreads: Spread[] = [];
    return {
      organisation: block("organisation", organisation, spreads),
      participation: block("participation", rest, spreads),
      spreads,
      optional: optional === true || spreads.length > 0,
    };
  });

  /** Gives a draft its id: its own where the mapping reads one, else one made from its name. */
  function identify(type: ClaimType, draft: Draft, from: Block, slots: readonly Slot[]): string {
    if (typeof draft.id === "string") return draft.id;
    const path = idPath(from);
    if (type === "observation" && path === "name") draft.id = observationId(draft);
    else if (path === "name" && typeof draft.name === "string") draft.id = nameId(draft.name);
    else {
      const column = from.column(path, slots);
      throw new RowRefusal("value_missing", column, { column: columns.name(column), field: `${type}.${path}` });
    }
    return draft.id;
  }

  function make(type: ClaimType, draft: Draft, from: Block, slots: readonly Slot[]): Claim {
    dropHalfMoney(draft);
    return maker.make(type, draft, (path) => (from.reads(path) ? from.column(path, slots) : undefined));
  }

  function readParticipants(
    { organisation, participation, spreads, optional }: Participants,
    cells: readonly string[],
    activityId: string,
    activityColumn: number,
    claims: Claim[],
  ): void {
    const parts = spreads.map((spread) => spread(cells));
    const count = parts.length > 0 ? Math.max(...parts.map((part) => part.length)) : 1;
    const uneven = parts.find((part) => part.length !== count);
    if (uneven)
      throw new RowRefusal("participants_uneven", uneven[0].column, {
        column: columns.name(uneven[0].column),
        found: uneven.length,
        expected: count,
      });
    for (let k = 0; k < count; k++) {
      const slots = parts.map((part) => part[k]);
      const draft = organisation.read(cells, slots);
      if (optional && draft.id === undefined && draft.name === undefined) continue;
      const organisationColumn = organisation.column(idPath(organisation), slots);
      const id = identify("organisation", draft, organisation, slots);
      if (organisation.reads("kind")) claims.push(make("organisation", draft, organisation, slots));
      const taking = { organisation: id, activity: activityId, ...participation.read(cells, slots) };
      dropHalfMoney(taking);
      const claim = maker.make("participation", taking, (path) => {
        if (path === "organisation") return organisationColumn;
        if (path === "activity") return activityColumn;
        return participation.reads(path) ? participation.column(path, slots) : undefined;
      });
      claims.push({ ...claim, organisationColumn, activityColumn });
    }
  }

  return {
    refers: [activity, ...participants.map(({ organisation }) => organisation)].some(
      (referred) => referred !== undefined && !referred.reads("kind"),
    ),
    read(cells) {
      const claims: Claim[] = [];
      for (const { type, block } of plain) {
        const draft = block.read(cells, []);
        identify(type, draft, block, []);
        claims.push(make(type, draft, block, []));
      }
      if (activity !== undefined) {
        const draft = activity.read(cells, []);
        const id = identify("activity", draft, activity, []);
        if (activity.reads("kind")) claims.push(make("activity", draft, activity, []));
        for (const each of participants) readParticipants(each, cells, id, activity.column(idPath(activity)), claims);
      }
      return claims;
    },
  };
}

function idPath(block: Block): "id" | "name" {
  return block.reads("id") ? "id" : "name";
}

function observationId({ subject, indicator, date }: Draft): string {
  const { type, id } = (subject ?? {}) as Readonly<Record<string, string | undefined>>;
  return [type, id, indicator, date].filter((part) => part !== undefined).join("/");
}

/** A currency without an amount says nothing. */
function dropHalfMoney(draft: Draft): void {
  for (const field of ["amount", "funding"]) {
    const money = draft[field] as Readonly<Record<string, unknown>> | undefined;
    if (money !== undefined && money.amount === undefined) delete draft[field];
  }
}

const groups = new Set(["names", "place", "identifiers", "attributes", "amount", "funding", "subject"]);

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
