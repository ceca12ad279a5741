import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { Notice } from "../parts/notice.tsx";

/** No dataset at all: lead on to where one comes in. */
export function EmptyStart() {
  const { t } = useTranslation();
  return (
    <Notice title={t("empty.noDatasetTitle")} text={t("empty.noDataset")}>
      <Button component={Link} href="/data">
        {t("empty.toData")}
      </Button>
    </Notice>
  );
}
