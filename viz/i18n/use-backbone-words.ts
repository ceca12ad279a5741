import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { Backbone } from "../api/client.ts";
import { useFormats } from "./use-formats.ts";

/** Which backbone is read, and how many ties of how many it keeps. */
export function useBackboneWords() {
  const { t } = useTranslation("vocabulary");
  const { count, value } = useFormats();
  return useCallback(
    ({ definition, alpha, correction, kept, ties }: Backbone) =>
      t("backbone.kept", {
        method: definition.title,
        alpha: value(alpha),
        correction: t(`backbone.correction.${correction}`),
        kept: count(kept),
        ties: count(ties),
      }),
    [t, count, value],
  );
}
