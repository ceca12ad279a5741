import { Checkbox } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useWithRecord } from "./use-with-record.ts";

/** Whether a run record comes with each file that is saved, and what that is. */
export function WithRecord() {
  const { t } = useTranslation("takeaway");
  const [withRecord, change] = useWithRecord();
  return (
    <Checkbox
      className="with-record"
      size="xs"
      label={t("page.withRecord")}
      description={t("page.record")}
      checked={withRecord}
      onChange={(event) => change(event.currentTarget.checked)}
    />
  );
}
