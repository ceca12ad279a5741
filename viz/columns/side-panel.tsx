import { CloseButton } from "@mantine/core";
import { type ReactNode, useEffect, useRef } from "react";
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
  const isSelected = selected !== undefined;
  const panel = useRef<HTMLElement>(null);
  const wasSelected = useRef(isSelected);
  // What was pressed may be gone, as a form is that has been sent, and the focus with it.
  useEffect(() => {
    const isNew = isSelected && !wasSelected.current;
    wasSelected.current = isSelected;
    if (isNew && document.activeElement === document.body) panel.current?.focus({ preventScroll: true });
  }, [isSelected]);
  return (
    <aside ref={panel} className="side" data-selected={isSelected} aria-label={t("frame.panel")} tabIndex={-1}>
      {isSelected && !instead && (
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
