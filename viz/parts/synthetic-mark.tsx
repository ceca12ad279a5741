import { Badge } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { syntheticGround } from "../theme/theme.ts";

/** Stands on every record that is made up. */
export function SyntheticMark() {
  const { t } = useTranslation("vocabulary");
  return (
    <Badge color={syntheticGround} variant="filled" tt="none" fw={500} size="sm" flex="none">
      {t("nature.synthetic")}
    </Badge>
  );
}
