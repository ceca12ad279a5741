import { useTranslation } from "react-i18next";
import { displayName } from "../../model/name.ts";
import type { ActivityDetail } from "../api/client.ts";
import { spanOf } from "../directory/span-of.ts";
import { useFormats } from "../i18n/use-formats.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { NameRows } from "../parts/name-rows.tsx";

interface Props {
  readonly participants: ActivityDetail["participants"];
  readonly onChoose: (organisation: string) => void;
}

/** Participants by name, each with its roles, when, and the persons and money that it brought. */
export function ParticipantRows({ participants, onChoose }: Props) {
  const { t } = useTranslation(["directory", "vocabulary"]);
  const { count, money } = useFormats();
  const language = useLanguage();
  return (
    <NameRows
      items={participants}
      atOnce={20}
      more={200}
      row={({ organisation, participations }) => ({
        id: organisation.id,
        name: displayName(organisation, language),
        onChoose: () => onChoose(organisation.id),
        note: participations
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
          .join(", "),
      })}
    />
  );
}
