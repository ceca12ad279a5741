import { useTranslation } from "react-i18next";
import type { Picture } from "../api/client.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useUrlState } from "../state/use-url-state.ts";

/** Says what the picture leaves out, if anything, and how much of it is made up. */
export function PictureStatement({ picture }: { readonly picture: Picture }) {
  const { t } = useTranslation();
  const { count, percent, value } = useFormats();
  const [{ focus }, change] = useUrlState();
  const { shown, network, nodes } = picture;
  const centre = nodes.id.indexOf(focus ?? "");
  const values = {
    organisations: count(shown.organisations),
    allOrganisations: count(network.organisations),
    ties: count(shown.ties),
    allTies: count(network.ties),
    name: nodes.name[centre] ?? focus ?? "",
    alpha: value(shown.alpha ?? 0),
  };
  return (
    <p className="statement" role="status">
      <strong>{t(`statement.${shown.what}Title`)}</strong> <span>{t(`statement.${shown.what}`, values)}</span>
      {shown.what === "backbone" && <span className="quiet"> {t("statement.wayIn")}</span>}
      {network.synthetic > 0 && (
        <strong className="synthetic"> {t("statement.synthetic", { share: percent(network.synthetic) })}</strong>
      )}
      {focus !== undefined && (
        <button type="button" className="link-button" onClick={() => change({ focus: undefined, camera: undefined })}>
          {t("statement.back")}
        </button>
      )}
    </p>
  );
}
