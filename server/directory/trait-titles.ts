import type { Trait } from "../../analysis/community/group-traits.ts";
import { namingTraits } from "../../analysis/community/naming-traits.ts";
import type { Facts } from "../../analysis/facts/facts.ts";
import { message } from "../../model/message.ts";
import type { Language } from "../../model/name.ts";
import { groupingTitle, groupTitles } from "./group-titles.ts";

const hangul = /[가-힣]/;

/** What is over-represented in a group in words, and what the group is called after it. */
export function titledTraits(facts: Facts, traits: readonly Trait[], language: Language) {
  const titled = traits.map((trait) => ({
    ...trait,
    sort: sortTitle(trait, language),
    title: termTitle(facts, trait, language),
  }));
  const name = namingTraits(traits).map((trait) => titled[traits.indexOf(trait)].title);
  return { ...(name.length > 0 && { name: name.join(" · ") }), traits: titled };
}

function sortTitle({ grouping, of }: Trait, language: Language): string {
  if (of === "activities") return message(language, "vocabulary", `activityTerm.${grouping}`);
  return grouping === "industry" ? message(language, "vocabulary", "industry") : groupingTitle(grouping, language);
}

function termTitle(facts: Facts, { grouping, of, words }: Trait, language: Language): string {
  if (of === "activities" && grouping === "kind") return message(language, "vocabulary", `activityKind.${words[0]}`);
  if (of === "organisations" && grouping !== "industry") return groupTitles(facts, grouping, words, language)[0];
  // Words that the same things have may be one word in two languages.
  return words.find((word) => hangul.test(word) === (language === "ko")) ?? words[0];
}
