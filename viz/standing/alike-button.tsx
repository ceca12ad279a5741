import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useUrlState } from "../state/use-url-state.ts";

/** Lets all components count alike again, where weights are given. */
export function AlikeButton() {
  const { t } = useTranslation("integration");
  const [{ weights }, change] = useUrlState();
  if (weights === undefined) return null;
  return (
    <Button size="compact-sm" variant="default" onClick={() => change({ weights: undefined })}>
      {t("standing.alike")}
    </Button>
  );
}
