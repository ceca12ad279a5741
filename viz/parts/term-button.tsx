import type { ReactNode } from "react";

interface Props {
  readonly pressed: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

/** A name that is chosen by it, and of which the panel then tells. */
export function TermButton({ pressed, onChoose, children }: Props) {
  return (
    <button type="button" className="term-button" aria-pressed={pressed} onClick={onChoose}>
      {children}
    </button>
  );
}
