import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { SidePanel } from "../frame/side-panel.tsx";
import { IntegrationTabs } from "./integration-tabs.tsx";

interface Props {
  /** What the panel beside it says while nothing is selected. */
  readonly aside: ReactNode;
  /** What is chosen in the part. */
  readonly item?: ReactNode;
  readonly children: ReactNode;
}

/** What every part of the view has around it: the tabs above, the panel beside. */
export function IntegrationColumns({ aside, item, children }: Props) {
  const { t } = useTranslation("page");
  return (
    <div className="view-columns">
      <section className="view-main scrolling" aria-label={t("views.integration")}>
        <IntegrationTabs />
        {children}
      </section>
      <SidePanel item={item}>{aside}</SidePanel>
    </div>
  );
}
