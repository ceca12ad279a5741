import type { ReactNode } from "react";

/** Says that there is nothing to show here, why, and what to do next. */
export function Notice({
  title,
  text,
  children,
}: {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}) {
  return (
    <div className="notice" role="status">
      <h2>{title}</h2>
      <p>{text}</p>
      {children && <div className="notice-actions">{children}</div>}
    </div>
  );
}
