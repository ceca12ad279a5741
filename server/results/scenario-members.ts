import type { Facts } from "../../analysis/facts/facts.ts";
import { stringAt } from "../../analysis/facts/string-column.ts";
import { isLevel } from "../../analysis/integration/across-figure.ts";
import type { AskedIndexes } from "../../analysis/integration/indexes.ts";
import { placeGrouping } from "../../analysis/integration/place-grouping.ts";
import { placedOn } from "../../analysis/integration/placing.ts";
import type { Language } from "../../model/name.ts";
import { acrossTitles } from "../directory/across-titles.ts";
import { describeOrganisations } from "../tasks/describe-organisations.ts";

/** Organisations as changes name them: who they are, and of which complex, outside those of which zone, or of which group. Indices in the facts. */
export function scenarioMembers(
  facts: Facts,
  organisations: readonly number[],
  asked: Pick<AskedIndexes, "by" | "placing" | "at">,
  language: Language,
) {
  const { name, synthetic } = describeOrganisations(facts, organisations, [], language);
  const by = isLevel(asked.by) ? "complex" : asked.by;
  const { codes, values } = isLevel(asked.by)
    ? placeGrouping(facts, "complex", placedOn(facts, asked))
    : facts.organisations.groupings[asked.by];
  return organisations.map((organisation, k) => {
    const code = codes[organisation];
    return {
      id: stringAt(facts.organisations.ids, organisation),
      ...(name[k] !== null && { name: name[k] }),
      synthetic: synthetic[k],
      ...(code >= 0 && { group: acrossTitles(facts, by, [values[code]], language)[0].title }),
    };
  });
}
