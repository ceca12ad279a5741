import { useTranslation } from "react-i18next";
import { OrganisationPicker, type Picked } from "./organisation-picker.tsx";
import "./organisation-field.css";

interface Props {
  readonly label: string;
  /** Who is chosen; whose name is not known yet stands there by the id. */
  readonly chosen: { readonly id: string; readonly name?: string | undefined } | undefined;
  readonly onChoose: (picked: Picked | undefined) => void;
}

/** One organisation, found by any part of its name, and how it is taken back. */
export function OrganisationField({ label, chosen, onChoose }: Props) {
  const { t } = useTranslation("partners");
  const name = chosen && (chosen.name ?? chosen.id);
  return (
    <div className="organisation-field">
      <OrganisationPicker kind="organisations" label={label} onPick={onChoose} />
      {name !== undefined && (
        <p>
          <strong>{name}</strong>{" "}
          <button
            type="button"
            className="link-button"
            aria-label={t("takeBackNamed", { name })}
            onClick={() => onChoose(undefined)}
          >
            {t("takeBack")}
          </button>
        </p>
      )}
    </div>
  );
}
