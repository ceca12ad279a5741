import {
  type ColumnDef,
  createSortedRowModel,
  FlexRender,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { useVirtualizer } from "@tanstack/react-virtual";
import { ArrowDown, ArrowUp } from "lucide-react";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { usePrinting } from "../theme/use-printing.ts";
import "./virtual-table.css";

const sortable = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });
export type Column<Row extends object> = ColumnDef<typeof sortable, Row>;

interface Props<Row extends object> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  /** Widths of the columns, as CSS grid tracks. */
  readonly tracks: string;
  readonly idOf: (row: Row) => string;
  readonly sorting?: SortingState;
  readonly selected?: string;
  /** `add`: with ctrl or shift held, to what is chosen already. */
  readonly onChoose?: (row: Row, add: boolean) => void;
  /** Called when the last rows come into view. */
  readonly onEnd?: () => void;
}

const rowHeight = 32;
/** Rows on paper, beyond which a table is had as a file instead. */
const mostPrinted = 500;

/** A table of any length: only the rows in view exist. Headers sort; a click on a row, or its first cell's button, chooses it. */
export function VirtualTable<Row extends object>(props: Props<Row>) {
  const { label, rows: data, columns, tracks, idOf, sorting = [], selected, onChoose, onEnd } = props;
  const isPrinting = usePrinting();
  const scroller = useRef<HTMLDivElement>(null);
  const table = useTable({
    features: sortable,
    data: data as Row[],
    columns: columns as Column<Row>[],
    getRowId: idOf,
    initialState: { sorting },
    enableSortingRemoval: false,
  });
  const rows = table.getRowModel().rows;
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => rows[index].id,
    overscan: isPrinting ? mostPrinted : 8,
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (onEnd && last >= data.length - 20) onEnd();
  }, [last, data.length, onEnd]);
  // What is selected elsewhere is brought into view here.
  useEffect(() => {
    const index = selected === undefined ? -1 : rows.findIndex(({ id }) => id === selected);
    if (index >= 0) virtual.scrollToIndex(index, { align: "auto" });
  }, [selected, rows, virtual]);

  return (
    <div ref={scroller} className="table-scroll">
      <table
        aria-label={label}
        aria-rowcount={rows.length + 1}
        className="table"
        style={{ ["--tracks" as string]: tracks }}
      >
        <thead className="table-head">
          <tr className="table-row">
            {table.getFlatHeaders().map((header) => {
              const direction = header.column.getIsSorted();
              const sorted = direction === "asc" ? "ascending" : direction === "desc" ? "descending" : "none";
              return (
                <th key={header.id} scope="col" aria-sort={header.column.getCanSort() ? sorted : undefined}>
                  {header.column.getCanSort() ? (
                    <button type="button" className="sort" onClick={header.column.getToggleSortingHandler()}>
                      <FlexRender header={header} />
                      {direction === "asc" && <ArrowUp size={13} aria-hidden />}
                      {direction === "desc" && <ArrowDown size={13} aria-hidden />}
                    </button>
                  ) : (
                    <FlexRender header={header} />
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody className="table-body" style={isPrinting ? undefined : { height: virtual.getTotalSize() }}>
          {items.map((item) => {
            const row = rows[item.index];
            return (
              <tr
                key={row.id}
                aria-rowindex={item.index + 2}
                aria-current={selected === row.id}
                className={onChoose ? "table-row choosable" : "table-row"}
                style={isPrinting ? undefined : { height: rowHeight, transform: `translateY(${item.start}px)` }}
                onClick={({ shiftKey, ctrlKey, metaKey }) => onChoose?.(row.original, shiftKey || ctrlKey || metaKey)}
                // A click with shift held chooses; it is not to select text.
                onMouseDown={(event) => event.shiftKey && event.preventDefault()}
                onKeyDown={(event) => moveFocus(event)}
              >
                {row.getAllCells().map((cell, position) => (
                  <td key={cell.id}>
                    {position === 0 ? (
                      <button type="button" className="row-button">
                        <FlexRender cell={cell} />
                      </button>
                    ) : (
                      <FlexRender cell={cell} />
                    )}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** Arrow keys go from row to row; rows just out of view exist too, and a focused one is scrolled to. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const { key, currentTarget: row } = event;
  const next = key === "ArrowDown" ? row.nextElementSibling : key === "ArrowUp" ? row.previousElementSibling : null;
  const button = next?.querySelector("button");
  if (!button) return;
  event.preventDefault();
  button.focus();
}
