import type { Facts } from "../../analysis/facts/facts.ts";
import { stringAt } from "../../analysis/facts/string-column.ts";
import { isLevel } from "../../analysis/integration/across-figure.ts";
import type { Language } from "../../model/name.ts";
import { describeOrganisations } from "../tasks/describe-organisations.ts";

/** Organisations as changes name them: who they are, and of which complex or group. Indices in the facts. */
export function scenarioMembers(facts: Facts, organisations: readonly number[], by: string, language: Language) {
  const grouping = isLevel(by) ? "complex" : by;
  const known = facts.organisations.groupings[grouping].values.length > 0 ? [grouping] : [];
  const { name, synthetic, groupings } = describeOrganisations(facts, organisations, known, language);
  return organisations.map((organisation, k) => {
    const group = groupings[grouping];
    const code = group?.codes[k] ?? -1;
    return {
      id: stringAt(facts.organisations.ids, organisation),
      ...(name[k] !== null && { name: name[k] }),
      synthetic: synthetic[k],
      ...(code >= 0 && { group: group.titles[code] }),
    };
  });
}
