import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useFormats } from "../i18n/use-formats.ts";
import { mostMarked } from "../state/marked.ts";
import type { UrlState } from "../state/url-state.ts";
import { useShowInNetwork } from "./use-show-in-network.ts";

/** Leads to the network with these organisations marked, as many as an address may name. */
export function ShowMembers({ ids, looks }: { readonly ids: readonly string[]; readonly looks?: Partial<UrlState> }) {
  const { t } = useTranslation("communities");
  const { count } = useFormats();
  const show = useShowInNetwork();
  return (
    <Button variant="default" size="compact-sm" onClick={() => show(ids, looks)}>
      {ids.length > mostMarked ? t("showFirst", { n: count(mostMarked) }) : t("showInNetwork")}
    </Button>
  );
}
