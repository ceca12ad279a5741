import { useState } from "react";
import { useTranslation } from "react-i18next";
import { displayName } from "../../model/name.ts";
import type { ActivityDetail } from "../api/client.ts";
import { spanOf } from "../directory/span-of.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";

interface Props {
  readonly participants: ActivityDetail["participants"];
  readonly onChoose: (organisation: string) => void;
}

const atOnce = 20;

/** Participants by name, each with its roles, when, and the persons and money that it brought. */
export function ParticipantRows({ participants, onChoose }: Props) {
  const { t } = useTranslation(["directory", "page", "vocabulary"]);
  const { count, money } = useFormats();
  const language = useLanguage();
  const [shown, show] = useState(atOnce);
  return (
    <>
      <ul className="rows">
        {participants.slice(0, shown).map(({ organisation, participations }) => (
          <li key={organisation.id}>
            <button type="button" className="link-button" onClick={() => onChoose(organisation.id)}>
              {displayName(organisation, language)}
            </button>
            <span className="quiet">
              {participations
                .map(({ role, from, to, persons, amount }) =>
                  [
                    t(`vocabulary:role.${role}`),
                    spanOf(from, to),
                    persons !== undefined && t("directory:activity.persons", { n: count(persons) }),
                    amount && money(amount.amount, amount.currency),
                  ]
                    .filter(Boolean)
                    .join(" · "),
                )
                .join(", ")}
            </span>
          </li>
        ))}
      </ul>
      {participants.length > shown && (
        <button type="button" className="link-button" onClick={() => show(shown + 200)}>
          {t("page:organisation.more", { n: count(participants.length - shown) })}
        </button>
      )}
    </>
  );
}
