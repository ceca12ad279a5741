import type { ReactNode } from "react";
import { Failure } from "../parts/failure.tsx";
import { Placeholder } from "../parts/placeholder.tsx";
import { useUrlState } from "../state/use-url-state.ts";
import { SidePanel } from "./side-panel.tsx";
import "../parts/record-page.css";

interface Props {
  readonly error: Error | null;
  readonly retry: () => unknown;
  /** Undefined until the record has come. */
  readonly children: ReactNode;
  /** How far it is on its way. */
  readonly progress?: ReactNode;
}

/** The page of one record, with the organisation or activity that is chosen on it beside. */
export function RecordFrame({ error, retry, progress, children }: Props) {
  const [{ organisation, activity }] = useUrlState();
  const chosen = organisation !== undefined || activity !== undefined;
  return (
    <div className={chosen ? "view-columns" : "view-whole"}>
      <div className="record-page">
        {error && <Failure error={error} retry={retry} />}
        {progress}
        {!children && !error && <Placeholder lines={14} />}
        {children}
      </div>
      {chosen && <SidePanel />}
    </div>
  );
}
