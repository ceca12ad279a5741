import type { ReactNode } from "react";
import "./bar-list.css";

export interface Bar {
  readonly id: string;
  readonly label: ReactNode;
  readonly value: number;
  /** The value as it is read, with its unit where the heading does not say it. */
  readonly figure: string;
  readonly colour?: string;
}

/** Amounts as bars on one scale from 0, each with its figure: a list, so that it is read without being seen. */
export function BarList({ bars }: { readonly bars: readonly Bar[] }) {
  const most = Math.max(0, ...bars.map(({ value }) => value));
  return (
    <ul className="bars">
      {bars.map(({ id, label, value, figure, colour }) => (
        <li key={id}>
          <span className="bar-label">{label}</span>
          <span className="bar-track" aria-hidden>
            <span
              className="bar"
              style={{ width: `${most === 0 ? 0 : (100 * value) / most}%`, ...(colour && { background: colour }) }}
            />
          </span>
          <span className="figure">{figure}</span>
        </li>
      ))}
    </ul>
  );
}
