import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { PartnersTabs } from "./partners-tabs.tsx";
import { ViewColumns } from "./view-columns.tsx";

interface Props {
  readonly aside: ReactNode;
  readonly item?: ReactNode;
  readonly children: ReactNode;
}

/** What every part of the view has around it. */
export function PartnersColumns(props: Props) {
  const { t } = useTranslation("page");
  return <ViewColumns label={t("views.partners")} tabs={<PartnersTabs />} {...props} />;
}
