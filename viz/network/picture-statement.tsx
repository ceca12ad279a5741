import { useTranslation } from "react-i18next";
import type { Picture } from "../api/client.ts";
import { useUrlState } from "../state/use-url-state.ts";
import { wholeNetwork } from "../state/whole-network.ts";
import { useStatement } from "./use-statement.ts";

/** Says what the picture leaves out, if anything, and how much of it is made up. */
export function PictureStatement({ picture }: { readonly picture: Picture }) {
  const { t } = useTranslation();
  const [{ focus }, change] = useUrlState();
  const { title, text, besides, synthetic } = useStatement(picture)!;
  const { what } = picture.shown;
  return (
    <p className="statement" role="status">
      <strong>{title}</strong> <span>{text}</span>
      {besides !== "" && <span> {besides}</span>}
      {(what === "backbone" || what === "core") && <span className="quiet"> {t("statement.wayIn")}</span>}
      {synthetic && <strong className="synthetic"> {synthetic}</strong>}
      {focus !== undefined && (
        <button type="button" className="link-button" onClick={() => change({ ...wholeNetwork })}>
          {t("statement.back")}
        </button>
      )}
    </p>
  );
}
