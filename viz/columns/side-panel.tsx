import { CloseButton } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ActivityPanel } from "../activities/activity-panel.tsx";
import { OrganisationPanel } from "../organisations/organisation-panel.tsx";
import { unselected } from "../state/unselected.ts";
import { useUrlState } from "../state/use-url-state.ts";

interface Props {
  /** Shown whatever is selected: it is about the selection itself. */
  readonly instead?: ReactNode;
  /** What is chosen in the view and is neither an organisation nor an activity. */
  readonly item?: ReactNode;
  readonly children?: ReactNode;
}

/** What is selected; while nothing is, what the view has to say of itself. */
export function SidePanel({ instead, item, children }: Props) {
  const { t } = useTranslation();
  const [{ organisation, activity }, change] = useUrlState();
  const above = organisation ?? activity;
  const selected = above ?? item;
  return (
    <aside className="side" data-selected={selected !== undefined} aria-label={t("frame.panel")}>
      {selected !== undefined && !instead && (
        <CloseButton
          className="side-close"
          aria-label={t("frame.close")}
          // What it was opened from comes back.
          onClick={() =>
            change(above === undefined ? { item: undefined, row: undefined, column: undefined } : unselected)
          }
        />
      )}
      {instead ? (
        instead
      ) : organisation !== undefined ? (
        <OrganisationPanel key={organisation} id={organisation} />
      ) : activity !== undefined ? (
        <ActivityPanel key={activity} id={activity} />
      ) : (
        (item ?? children)
      )}
    </aside>
  );
}
