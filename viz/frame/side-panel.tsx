import { CloseButton } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ActivityPanel } from "../organisations/activity-panel.tsx";
import { OrganisationPanel } from "../organisations/organisation-panel.tsx";
import { useUrlState } from "../state/use-url-state.ts";

interface Props {
  /** Shown whatever is selected: it is about the selection itself. */
  readonly instead?: ReactNode;
  readonly children?: ReactNode;
}

/** What is selected; while nothing is, what the view has to say of itself. */
export function SidePanel({ instead, children }: Props) {
  const { t } = useTranslation();
  const [{ organisation, activity }, change] = useUrlState();
  const selected = organisation ?? activity;
  return (
    <aside className="side" data-selected={selected !== undefined} aria-label={t("frame.panel")}>
      {selected !== undefined && !instead && (
        <CloseButton
          className="side-close"
          aria-label={t("frame.close")}
          onClick={() => change({ organisation: undefined, activity: undefined })}
        />
      )}
      {instead ? (
        instead
      ) : organisation !== undefined ? (
        <OrganisationPanel key={organisation} id={organisation} />
      ) : activity !== undefined ? (
        <ActivityPanel key={activity} id={activity} />
      ) : (
        children
      )}
    </aside>
  );
}
