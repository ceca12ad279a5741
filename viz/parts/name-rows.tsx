import type { ReactNode } from "react";
import { SomeOf } from "./some-of.tsx";

interface Row {
  readonly id: string;
  readonly name: string;
  readonly onChoose: () => void;
  /** A quiet line beneath the name. */
  readonly note?: ReactNode;
}

interface Props<Item> {
  readonly items: readonly Item[];
  readonly row: (item: Item) => Row;
  /** How many stand there at first, and how many more each time that more is asked for. Without it, all. */
  readonly atOnce?: number;
  readonly more?: number;
}

/** Names that can be chosen, each with what there is to say of it in a line beneath. */
export function NameRows<Item>({ items, row, atOnce = items.length, more }: Props<Item>) {
  return (
    <SomeOf items={items} atOnce={atOnce} more={more}>
      {(shown) => (
        <ul className="rows">
          {shown.map((item) => {
            const { id, name, onChoose, note } = row(item);
            return (
              <li key={id}>
                <button type="button" className="link-button" onClick={onChoose}>
                  {name}
                </button>
                {note !== undefined && <span className="quiet">{note}</span>}
              </li>
            );
          })}
        </ul>
      )}
    </SomeOf>
  );
}
