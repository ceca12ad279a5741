import { useClipboard } from "@mantine/hooks";
import { Link2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { PanelKind } from "../../model/panel.ts";

interface Props {
  readonly panel: PanelKind;
  /** Where the API has it. */
  readonly path: string;
}

/** What a row and the columns of a panel are. */
export function PanelAbout({ panel, path }: Props) {
  const { t } = useTranslation(["takeaway", "measures"]);
  const clipboard = useClipboard();
  return (
    <article className="panel">
      <h2>{t(`takeaway:panels.kind.${panel}`)}</h2>
      <p>{t(`takeaway:panels.row.${panel}`)}</p>
      <p>{t("takeaway:panels.network")}</p>
      <p>{t("takeaway:panels.empty")}</p>
      <p className="quiet">{t("takeaway:page.record")}</p>
      <button type="button" className="link-button" onClick={() => clipboard.copy(location.origin + path)}>
        <Link2 size={14} aria-hidden /> {t(clipboard.copied ? "measures:callCopied" : "measures:copyCall")}
      </button>
    </article>
  );
}
