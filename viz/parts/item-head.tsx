import { VisuallyHidden } from "@mantine/core";
import type { ReactNode } from "react";
import { unselected } from "../state/unselected.ts";
import { useUrlState } from "../state/use-url-state.ts";

interface Props {
  readonly id: string;
  /** Says that it is the one of the selected organisation. */
  readonly looked: string | undefined;
  readonly children: ReactNode;
}

/** Chooses what a row of a table is about. */
export function ItemHead({ id, looked, children }: Props) {
  const [{ item }, change] = useUrlState();
  return (
    <>
      <button
        type="button"
        className="link-button"
        aria-pressed={item === id}
        onClick={() => change({ item: id, ...unselected })}
      >
        {children}
      </button>
      {looked !== undefined && (
        <>
          <span aria-hidden> ●</span>
          <VisuallyHidden> {looked}</VisuallyHidden>
        </>
      )}
    </>
  );
}
