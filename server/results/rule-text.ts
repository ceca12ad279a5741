import type { RuleCheck } from "../../analysis/consortia/scheme-standing.ts";
import type { Facts } from "../../analysis/facts/facts.ts";
import { complexClasses } from "../../model/complex.ts";
import { message } from "../../model/message.ts";
import type { Language } from "../../model/name.ts";
import { numberFormats } from "../../model/number-formats.ts";
import { groupTitles } from "../directory/group-titles.ts";

/** What a rule asks for and what a team has, in words. */
export function ruleText(check: RuleCheck, facts: Facts, day: string, language: Language): string {
  const { rule, kinds = [], sizes = [], of, from, to, currency, found, notKnown } = check;
  const say = (path: string, values: Readonly<Record<string, string | number>> = {}) =>
    message(language, "partners", `consortia.${path}`, values);
  const formats = numberFormats(language);
  const amount = (value: number) => (currency === undefined ? formats.count(value) : formats.money(value, currency));
  const any = (titles: readonly string[]) => titles.join(say("or"));
  const kindsTitle = any(kinds.map((kind) => message(language, "vocabulary", `organisationKind.${kind}`)));
  const sizesTitle = any(sizes.map((size) => message(language, "vocabulary", `sizeClass.${size}`)));
  const who = [kindsTitle || say("rule.anybody"), sizesTitle && `(${sizesTitle})`].filter(Boolean).join(" ");
  const span = say(
    `span.${from === undefined ? (to === undefined ? "any" : "until") : to === undefined ? "from" : "between"}`,
    {
      from: from ?? "",
      to: to ?? "",
    },
  );
  const range = rangeText(check, say, amount);
  const titled = (grouping: string) => (of ? any(groupTitles(facts, grouping, of, language)) : "");
  const counted = { who, range, span, day, found: found === undefined ? "–" : amount(found), least: check.least ?? 0 };
  const text = () => {
    if (rule === "zones" && of) return say("rule.zonesOf", { ...counted, of: titled("zone") });
    if (rule === "complexes") return say("rule.complexes", { ...counted, of: complexesTitle() });
    if (rule === "money" && found === undefined)
      return say("rule.moneyUnknown", { ...counted, currency: currency ?? "" });
    if (rule === "lead" && of) return say("rule.leadAble", { ...counted, of: of.join(", ") });
    return say(`rule.${rule}`, counted);
  };
  const complexesTitle = () => {
    const areClasses = of?.every((one) => (complexClasses as readonly string[]).includes(one)) ?? false;
    if (!areClasses) return titled("complex");
    return say("rule.classes", { of: any(of!.map((one) => message(language, "vocabulary", `complexClass.${one}`))) });
  };
  return notKnown ? `${text()} ${say("rule.notKnown", { count: notKnown })}` : text();
}

function rangeText(
  { least, most }: RuleCheck,
  say: (path: string, values?: Readonly<Record<string, string>>) => string,
  amount: (value: number) => string,
): string {
  if (least === undefined) return most === undefined ? say("range.any") : say("range.most", { most: amount(most) });
  if (most === undefined) return say("range.least", { least: amount(least) });
  return say(least === most ? "range.exactly" : "range.between", { least: amount(least), most: amount(most) });
}
