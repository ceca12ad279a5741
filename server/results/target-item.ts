import { figures } from "../../analysis/figures.ts";
import { integrationIndexes } from "../../analysis/integration/indexes.ts";
import { lineOfTarget } from "../../analysis/integration/target-standing.ts";
import { message } from "../../model/message.ts";
import type { Language } from "../../model/name.ts";
import type { TargetItem } from "../contract/targets.ts";
import { definitionOfIndex } from "./asked-indexes.ts";
import { definitionOf } from "./definition-of.ts";
import type { FollowedTarget } from "./follow-targets.ts";

/** A target as it is told, in a language; what is undefined is absent. */
export function targetItem(followed: FollowedTarget, language: Language): TargetItem {
  const { entry, target, years, synthetic, standing, base, newest, expected, problem } = followed;
  return {
    ...entry,
    target,
    ...titleOf(target.index, language),
    standing,
    words: message(language, "integration", `targets.standing.${standing}`),
    ...(!Number.isNaN(base) && { base }),
    ...(newest && { newest: { year: newest.year, value: newest.value } }),
    ...(!Number.isNaN(expected) && { expected }),
    synthetic,
    // What comes after the goal says nothing of it.
    years: years
      .filter(({ year }) => year <= target.year)
      .map(({ year, value, complete, activities }) => ({
        year,
        ...(!Number.isNaN(value) && { value }),
        complete,
        activities,
      })),
    line: Number.isNaN(base)
      ? []
      : [target.baseYear, target.year].map((year) => ({ year, value: lineOfTarget(base, target, year) })),
    ...(problem && {
      problem: { code: problem.code, detail: message(language, "errors", `${problem.code}.detail`, problem.values) },
    }),
  };
}

/** What it is about, where the catalogue still has it. */
function titleOf(id: string, language: Language): Pick<TargetItem, "title" | "definition"> {
  const index = integrationIndexes.find((one) => one.id === id);
  const figure = figures.find((one) => one.id === id);
  const definition = index
    ? definitionOfIndex(index, language)
    : figure && definitionOf(`structure.${id}`, figure.source, language);
  return definition ? { title: definition.title, definition } : { title: id };
}
