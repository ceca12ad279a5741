import { daySpan } from "../../model/partial-date.ts";
import { TielineError } from "../../model/tieline-error.ts";
import { type BlockType, fieldKind } from "./block-fields.ts";
import { type CellReader, cellReader, type FieldKind, type Value } from "./cell-value.ts";
import type { Columns } from "./columns.ts";
import { type Cell, columnsOf, type Mapping } from "./mapping.ts";
import { RowRefusal } from "./row-refusal.ts";

/** A record while it is being put together. */
export type Draft = Record<string, Value | undefined>;

/** One cell, or one part of a cell: its text and the column's number, from 1. */
export interface Slot {
  readonly text: string;
  readonly column: number;
}

/** A field of a block that has several values in one row, the k-th belonging to the k-th participant. */
export type Spread = (cells: readonly string[]) => readonly Slot[];

/** One block of a mapping, ready to read rows. */
export interface Block {
  /** Whether the mapping reads the field at all. */
  reads(path: string): boolean;
  /** Number of the column from which the field comes, from 1 (1 for a constant), `spread` being as in `read`. */
  column(path: string, spread?: readonly Slot[]): number;
  /** The text of all cells that the block reads: where it is the same, so is what is read. */
  cellsRead(cells: readonly string[], spread: readonly Slot[]): string;
  /** Reads the block's fields from one row, `spread` being the participant's own parts of cells. */
  read(cells: readonly string[], spread: readonly Slot[]): Draft;
}

type Fill = (draft: Draft, cells: readonly string[], spread: readonly Slot[]) => void;

/** The first column of a field, and its position among the spreads where it has several values in a row. */
interface Place {
  readonly column: number;
  readonly position: number | undefined;
}

/** Compiles a block's cells into one function. `spreads` takes up the fields that have several values in one row; without it only lists may. */
export function compileBlock(
  type: BlockType,
  fields: ReadonlyMap<string, Cell>,
  mapping: Mapping,
  columns: Columns,
  spreads: Spread[] | undefined,
): Block {
  const places = new Map<string, Place>();
  const fills: Fill[] = [];
  const single: number[] = [];
  for (const [path, cell] of fields) {
    const kind = fieldKind(type, path);
    if (kind === undefined) throw invalid(mapping, `${type}.${path}`, "is no field");
    const indices = indicesOf(cell, mapping, columns);
    const read = cellReader(mapping, { kind, label: `${type}.${path}`, cell, columns });
    if (indices === undefined) {
      // Read as if it were empty throughout: its default, where it has one.
      const standIn = typeof cell !== "string" && "default" in cell ? cell.default : undefined;
      if (standIn === undefined) continue;
      const put = putter(path, kind);
      const value = constantValue(read, "", standIn, mapping, `${type}.${path}`);
      fills.push((draft) => put(draft, value));
      places.set(path, { column: 1, position: undefined });
      continue;
    }
    const position = spreads?.length;
    fills.push(fillOf(type, path, kind, cell, indices, read, mapping, spreads));
    if (position === spreads?.length) single.push(...indices);
    places.set(path, { column: (indices[0] ?? 0) + 1, position: position === spreads?.length ? undefined : position });
  }
  const column = (path: string, spread: readonly Slot[] = []) => {
    const place = places.get(path);
    if (place === undefined) return 1;
    return (place.position === undefined ? undefined : spread[place.position]?.column) ?? place.column;
  };
  const distinct = [...new Set(single)];
  return {
    reads: (path) => places.has(path),
    column,
    cellsRead(cells, spread) {
      let text = "";
      for (const index of distinct) text += `${cells[index]}\u001f`;
      for (const slot of spread) text += `${slot.text}\u001f`;
      return text;
    },
    read(cells, spread) {
      const draft: Draft = {};
      for (const fill of fills) fill(draft, cells, spread);
      refuseReversed(draft, column("to"));
      return draft;
    },
  };
}

function fillOf(
  type: BlockType,
  path: string,
  kind: FieldKind,
  cell: Cell,
  indices: readonly number[],
  read: CellReader,
  mapping: Mapping,
  spreads: Spread[] | undefined,
): Fill {
  const put = putter(path, kind);
  if (typeof cell !== "string" && "constant" in cell) {
    const constant = constantValue(read, String(cell.constant), cell.constant, mapping, `${type}.${path}`);
    return (draft) => put(draft, constant);
  }
  if (kind === "list") {
    return (draft, cells) => {
      const values = indices.flatMap((index) => (read(cells[index], index + 1) as readonly string[] | undefined) ?? []);
      put(draft, values.length > 0 ? [...new Set(values)] : undefined);
    };
  }
  const joined = typeof cell !== "string" && "columns" in cell ? cell.joined : undefined;
  if (joined !== undefined) {
    return (draft, cells) => {
      const parts = indices.map((index) => read(cells[index], index + 1));
      if (parts.every((part) => part !== undefined)) put(draft, parts.join(joined));
    };
  }
  const separator = typeof cell === "string" ? undefined : cell.separator;
  if (indices.length === 1 && separator === undefined) {
    const [index] = indices;
    return (draft, cells) => put(draft, read(cells[index], index + 1));
  }
  if (spreads === undefined)
    throw invalid(
      mapping,
      `${type}.${path}`,
      "has one value in a row: it takes neither several columns nor a separator",
    );
  const position = spreads.push((cells) => partsOf(cells, indices, separator)) - 1;
  return (draft, _, spread) => put(draft, read(spread[position].text, spread[position].column));
}

/** A constant is read once, like a cell, so that one which is no role or no date is refused with the mapping. */
function constantValue(
  read: CellReader,
  text: string,
  constant: string | number | boolean,
  mapping: Mapping,
  path: string,
): Value | undefined {
  try {
    const value = read(text, 1);
    return typeof value === "string" ? (typeof constant === "string" ? value : constant) : value;
  } catch (refusal) {
    if (refusal instanceof RowRefusal) throw invalid(mapping, path, `the constant “${text}” is not accepted`);
    throw refusal;
  }
}

function partsOf(cells: readonly string[], indices: readonly number[], separator: string | undefined): readonly Slot[] {
  const slots = indices.flatMap((index) =>
    separator === undefined
      ? [{ text: cells[index], column: index + 1 }]
      : cells[index].split(separator).map((text) => ({ text, column: index + 1 })),
  );
  while (separator !== undefined && slots.length > 1 && slots[slots.length - 1].text.trim() === "") slots.pop();
  return slots;
}

function putter(path: string, kind: FieldKind): (draft: Draft, value: Value | undefined) => void {
  const dot = path.indexOf(".");
  const outer = path.slice(0, dot);
  const inner = path.slice(dot + 1);
  // What stands for two fields at once (a country and its spelling, a latitude and a longitude) is spread over them.
  if (kind === "country" || kind === "coordinates")
    return (draft, value) => {
      if (value !== undefined) draft[outer] = { ...(draft[outer] as object | undefined), ...(value as object) };
    };
  if (dot === -1)
    return (draft, value) => {
      if (value !== undefined) draft[path] = value;
    };
  return (draft, value) => {
    if (value === undefined) return;
    draft[outer] ??= {};
    (draft[outer] as Record<string, Value>)[inner] = value;
  };
}

function indicesOf(cell: Cell, mapping: Mapping, columns: Columns): readonly number[] | undefined {
  const optional = typeof cell !== "string" && "optional" in cell && cell.optional === true;
  const names = columnsOf(cell).filter((name) => !optional || columns.has(name));
  if (optional && names.length === 0) return undefined;
  return names.map((name) => columns.index(name, mapping.name));
}

function refuseReversed({ from, to }: Draft, column: number): void {
  if (typeof from === "string" && typeof to === "string" && from > to && daySpan(from).first > daySpan(to).last)
    throw new RowRefusal("dates_reversed", column, { from, to });
}

function invalid(mapping: Mapping, path: string, reason: string): TielineError {
  return new TielineError("mapping_invalid", { mapping: mapping.name, path, reason });
}
