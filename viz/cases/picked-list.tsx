import { useTranslation } from "react-i18next";
import type { Picked } from "../parts/organisation-picker.tsx";

interface Props {
  readonly picked: readonly Picked[];
  /** The last one cannot be taken out: a note names others instead, but not nobody. */
  readonly keepsOne: boolean;
  readonly onRemove: (left: readonly Picked[]) => void;
}

/** Who was taken into a note, each with the way out of it again. */
export function PickedList({ picked, keepsOne, onRemove }: Props) {
  const { t } = useTranslation("partners");
  if (picked.length === 0) return null;
  return (
    <ul className="case-parties">
      {picked.map((one) => (
        <li key={one.id}>
          {one.name}{" "}
          {!(keepsOne && picked.length === 1) && (
            <button
              type="button"
              className="link-button"
              aria-label={t("cases.removeNamed", { name: one.name })}
              onClick={() => onRemove(picked.filter((other) => other.id !== one.id))}
            >
              {t("cases.remove")}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
