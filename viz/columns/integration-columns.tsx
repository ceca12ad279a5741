import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { IntegrationTabs } from "./integration-tabs.tsx";
import { ViewColumns } from "./view-columns.tsx";

interface Props {
  readonly aside: ReactNode;
  readonly item?: ReactNode;
  readonly children: ReactNode;
}

/** What every part of the view has around it. */
export function IntegrationColumns(props: Props) {
  const { t } = useTranslation("page");
  return <ViewColumns label={t("views.integration")} tabs={<IntegrationTabs />} {...props} />;
}
