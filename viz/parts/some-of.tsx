import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "../i18n/use-formats.ts";

interface Props<Item> {
  readonly items: readonly Item[];
  /** How many stand there at first, and how many more each time that more is asked for. */
  readonly atOnce: number;
  readonly more?: number;
  readonly children: (shown: readonly Item[]) => ReactNode;
}

/** The first of a list, and a button for more. */
export function SomeOf<Item>({ items, atOnce, more = atOnce, children }: Props<Item>) {
  const { t } = useTranslation();
  const { count } = useFormats();
  const [added, add] = useState(0);
  const shown = atOnce + added;
  return (
    <>
      {children(items.slice(0, shown))}
      {items.length > shown && (
        <button type="button" className="link-button" onClick={() => add(added + more)}>
          {t("organisation.more", { n: count(items.length - shown) })}
        </button>
      )}
    </>
  );
}
