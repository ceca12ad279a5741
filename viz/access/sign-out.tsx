import { ActionIcon } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { LogOut } from "lucide-react";
import { useTranslation } from "react-i18next";
import { signOut, useAccess } from "../api/access.ts";

/** Forgets the token and all that was answered to it. Not there where nobody signed in. */
export function SignOut() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { token } = useAccess();
  if (token === undefined) return null;
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={t("access.signOut")}
      title={t("access.signOut")}
      onClick={() => {
        signOut();
        client.clear();
      }}
    >
      <LogOut size={18} />
    </ActionIcon>
  );
}
