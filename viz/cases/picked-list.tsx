import { useTranslation } from "react-i18next";
import type { Picked } from "../parts/organisation-picker.tsx";

interface Props {
  readonly picked: readonly Picked[];
  /** Whether the case names somebody, so that a note which names nobody says something. */
  readonly wasSomebody: boolean;
  readonly onRemove: (left: readonly Picked[]) => void;
}

/** Who was taken into a note, each with the way out of it again. */
export function PickedList({ picked, wasSomebody, onRemove }: Props) {
  const { t } = useTranslation("partners");
  if (picked.length === 0) return wasSomebody ? <p className="quiet">{t("cases.nobody")}</p> : null;
  return (
    <ul className="case-parties">
      {picked.map((one) => (
        <li key={one.id}>
          {one.name}{" "}
          <button
            type="button"
            className="link-button"
            aria-label={t("cases.removeNamed", { name: one.name })}
            onClick={() => onRemove(picked.filter((other) => other.id !== one.id))}
          >
            {t("cases.remove")}
          </button>
        </li>
      ))}
    </ul>
  );
}
