import type { ReactNode } from "react";
import { useUrlState } from "../state/use-url-state.ts";
import { TermButton } from "./term-button.tsx";

/** The name of a figure, which the panel explains once it is chosen. */
export function ItemButton({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const [state, change] = useUrlState();
  return (
    <TermButton
      pressed={state.item === id}
      onChoose={() => change({ item: id, organisation: undefined, activity: undefined })}
    >
      {children}
    </TermButton>
  );
}
