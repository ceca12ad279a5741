import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { displayName } from "../../model/name.ts";
import type { CaseItem } from "../api/client.ts";
import { expertsForNeedQuery } from "../candidates/candidate-queries.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { ChooseThen } from "../parts/choose-then.tsx";
import type { Picked } from "../parts/organisation-picker.tsx";
import { longestNeed } from "../state/url-state.ts";
import { useDataset } from "../state/use-dataset.ts";

/** Takes one of the experts who meet the need of a case best, each with whether there is something against it. */
export function ExpertSelect({ one, onPick }: { readonly one: CaseItem; readonly onPick: (picked: Picked) => void }) {
  const { t } = useTranslation("partners");
  const language = useLanguage();
  const dataset = useDataset();
  const company = one.companies[0]?.id;
  const { data } = useInfiniteQuery(
    expertsForNeedQuery(dataset.id, {
      need: one.need.slice(0, longestNeed),
      ...(company !== undefined ? { for: company } : one.newcomer && { newcomerComplex: one.newcomer.complex }),
      version: dataset.version,
      lang: language,
    }),
  );
  const experts = data?.pages[0].experts ?? [];
  if (experts.length === 0) return null;
  const choices = experts.map(({ expert, employer, busy, conflicts }) => {
    const against = [
      ...(expert.available === false ? [t("needs.cannotBeAsked")] : []),
      ...(busy ? [t("cases.busy")] : []),
      ...(conflicts.length > 0 ? [t("cases.conflict")] : []),
    ];
    const name = displayName(expert, language);
    return {
      id: expert.id,
      name,
      label: [name, employer && displayName(employer, language), ...against].filter(Boolean).join(" · "),
    };
  });
  return (
    <ChooseThen
      label={t("cases.addExpert")}
      none={t("cases.chooseExpert")}
      choices={choices}
      action={t("cases.takeExpert")}
      onTake={(taken) => {
        const picked = choices.find(({ id }) => id === taken);
        if (picked) onPick({ id: picked.id, name: picked.name });
      }}
    />
  );
}
