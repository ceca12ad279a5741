import type { Claim } from "./claim.ts";
import type { ClaimMaker, ClaimType } from "./claim-maker.ts";
import type { Block, Draft, Slot } from "./compile-block.ts";
import { nameId } from "./name-id.ts";

/** What a row says of a record: its id (absent where the row names none), and a claim unless the row only refers to it. */
export interface Described {
  readonly id: string | undefined;
  readonly claim: Claim | undefined;
}

export interface Describer {
  /** The mapping says nothing of the record beyond its id. */
  readonly refers: boolean;
  /** Column of the cell that names the record, from 1. */
  idColumn(slots: readonly Slot[]): number;
  describe(cells: readonly string[], slots: readonly Slot[]): Described;
}

/** Rows nearby mostly speak of the same records: so many are remembered by the cells that describe them. */
const remembered = 20_000;

/** Reads one kind of record from rows. With `optional`, a row may name none; else that refuses it. */
export function describer(
  type: Exclude<ClaimType, "participation">,
  block: Block,
  maker: ClaimMaker,
  optional: boolean,
): Describer {
  const idPath = block.reads("id") ? "id" : "name";
  const refers = (type === "organisation" || type === "activity") && !block.reads("kind");
  const memory = new Map<string, Described>();

  function read(cells: readonly string[], slots: readonly Slot[]): Described {
    const draft = block.read(cells, slots);
    if (optional && draft.id === undefined && draft.name === undefined) return { id: undefined, claim: undefined };
    draft.id ??= madeId(type, draft, idPath);
    if (draft.id === undefined) throw maker.missing(block.column(idPath, slots), `${type}.${idPath}`);
    const locate = (path: string) => (block.reads(path) ? block.column(path, slots) : undefined);
    return { id: String(draft.id), claim: refers ? undefined : maker.make(type, draft, locate) };
  }

  return {
    refers,
    idColumn: (slots) => block.column(idPath, slots),
    describe(cells, slots) {
      const cellsRead = block.cellsRead(cells, slots);
      const known = memory.get(cellsRead);
      if (known) return known;
      const described = read(cells, slots);
      if (memory.size >= remembered) memory.clear();
      memory.set(cellsRead, described);
      return described;
    },
  };
}

/** An id for what its source gives none: from its name, or for a figure from what it is about. */
function madeId(type: ClaimType, draft: Draft, idPath: "id" | "name"): string | undefined {
  if (idPath === "id") return undefined;
  if (type !== "observation") return typeof draft.name === "string" ? nameId(draft.name) : undefined;
  const { type: subject, id } = (draft.subject ?? {}) as Readonly<Record<string, string | undefined>>;
  const cell = Object.values(draft.dimensions ?? {}).join("-");
  return [subject, id, draft.indicator, cell || undefined, draft.date].filter((part) => part !== undefined).join("/");
}
