import type { Facts } from "../../analysis/facts/facts.ts";
import { byCodeUnit } from "../../model/id.ts";
import { message } from "../../model/message.ts";
import type { Language } from "../../model/name.ts";
import { participantsOf } from "./activity-item.ts";
import { organisationsByKind } from "./counts-by.ts";
import { recordTitle } from "./group-titles.ts";
import { groupOf } from "./organisation-item.ts";

/** The participants of an activity, counted by kind and by the complex that they are in. */
export function membersOf(facts: Facts, activity: number, language: Language) {
  const participants = participantsOf(facts, activity);
  const { complex } = facts.organisations.groupings;
  const byComplex = Map.groupBy(participants, (organisation) => groupOf(complex, organisation));
  return {
    byKind: organisationsByKind(facts, participants),
    byComplex: [...byComplex]
      .map(([id, those]) => ({
        id: id ?? null,
        title:
          id === undefined
            ? message(language, "vocabulary", "withoutGroup")
            : recordTitle(facts.complexes, id, language),
        organisations: those.length,
      }))
      .sort((a, b) => b.organisations - a.organisations || byCodeUnit(a.id ?? "", b.id ?? "")),
  };
}
