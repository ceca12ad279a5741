import { ChevronDown, ChevronUp } from "lucide-react";
import { useTranslation } from "react-i18next";

interface Props {
  readonly folded: boolean;
  /** What the button says while the table is folded. */
  readonly show: string;
  readonly onFold: (folded: boolean) => void;
}

/** Folds the table away, so that the picture has the whole height, and brings it back. */
export function TableFold({ folded, show, onFold }: Props) {
  const { t } = useTranslation();
  const Chevron = folded ? ChevronUp : ChevronDown;
  return (
    <button type="button" className="table-fold" aria-expanded={!folded} onClick={() => onFold(!folded)}>
      <Chevron size={14} aria-hidden />
      {folded ? show : t("table.hide")}
    </button>
  );
}
