import type { ReactNode } from "react";
import { SidePanel } from "./side-panel.tsx";

interface Props {
  readonly label: string;
  readonly tabs: ReactNode;
  /** What the panel beside it says while nothing is selected. */
  readonly aside: ReactNode;
  /** What is chosen in the part. */
  readonly item?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a view: the tabs of the view above it, the panel beside. */
export function ViewColumns({ label, tabs, aside, item, children }: Props) {
  return (
    <div className="view-columns">
      <section className="view-main scrolling" aria-label={label}>
        {tabs}
        {children}
      </section>
      <SidePanel item={item}>{aside}</SidePanel>
    </div>
  );
}
