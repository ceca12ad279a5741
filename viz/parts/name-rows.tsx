import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "../i18n/use-formats.ts";

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
export function NameRows<Item>({ items, row, atOnce = items.length, more = atOnce }: Props<Item>) {
  const { t } = useTranslation();
  const { count } = useFormats();
  const [added, add] = useState(0);
  const shown = atOnce + added;
  return (
    <>
      <ul className="rows">
        {items.slice(0, shown).map((item) => {
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
      {items.length > shown && (
        <button type="button" className="link-button" onClick={() => add(added + more)}>
          {t("organisation.more", { n: count(items.length - shown) })}
        </button>
      )}
    </>
  );
}
