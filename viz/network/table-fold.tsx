import { ChevronDown, ChevronUp } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useFormats } from "../i18n/use-formats.ts";
import { useUrlState } from "../state/use-url-state.ts";

/** Folds the table away, so that the picture has the whole height, and brings it back. */
export function TableFold({ organisations }: { readonly organisations: number }) {
  const { t } = useTranslation();
  const { count } = useFormats();
  const [{ table }, change] = useUrlState();
  const folded = table === "folded";
  const Chevron = folded ? ChevronUp : ChevronDown;
  return (
    <button
      type="button"
      className="table-fold"
      aria-expanded={!folded}
      onClick={() => change({ table: folded ? "open" : "folded" }, { replace: true })}
    >
      <Chevron size={14} aria-hidden />
      {folded ? t("table.show", { organisations: count(organisations) }) : t("table.hide")}
    </button>
  );
}
