import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { Backbone } from "../api/client.ts";
import { useFormats } from "./use-formats.ts";

/** A backbone as a result says it; without counts where each of several networks has its own. */
export type SaidBackbone = Pick<Backbone, "definition" | "alpha" | "correction"> &
  Partial<Pick<Backbone, "kept" | "ties">>;

/** Which backbone is read, and how many ties of how many it keeps. */
export function useBackboneWords() {
  const { t } = useTranslation("vocabulary");
  const { count, value } = useFormats();
  return useCallback(
    ({ definition, alpha, correction, kept, ties }: SaidBackbone) => {
      const which = {
        method: definition.title,
        alpha: value(alpha),
        correction: t(`backbone.correction.${correction}`),
      };
      return kept === undefined || ties === undefined
        ? t("backbone.ofEach", which)
        : t("backbone.kept", { ...which, kept: count(kept), ties: count(ties) });
    },
    [t, count, value],
  );
}
