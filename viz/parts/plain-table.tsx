import type { ReactNode } from "react";

/** A table as long as it is. Where it is too wide for its place it is moved sideways, with the keyboard too. */
export function PlainTable({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable to be scrolled
    <section className="plain-scroll" aria-label={label} tabIndex={0}>
      <table className="plain">{children}</table>
    </section>
  );
}
