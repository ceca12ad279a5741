import { expect, test } from "vitest";
import { coversByWords } from "../../analysis/consortia/capability-cover.ts";
import { schemeStanding, type TeamForScheme, type TeamMember } from "../../analysis/consortia/scheme-standing.ts";
import { organisationNamed } from "../../analysis/facts/organisation-named.ts";
import { daySpan } from "../../model/partial-date.ts";
import { type SchemeRules, schemeRulesSchema } from "../../model/scheme-rules.ts";
import { activity, factsOf, organisation, takesPart } from "./some-facts.ts";

const company = (more: Partial<TeamMember> = {}): TeamMember => ({ kind: "company", ...more });
const team = (members: readonly TeamMember[], more: Partial<TeamForScheme> = {}): TeamForScheme => ({
  members,
  lead: 0,
  day: daySpan("2010-05-01").first,
  ...more,
});
const standing = (rules: SchemeRules, of: TeamForScheme) =>
  schemeStanding([{ rules: schemeRulesSchema.parse(rules) }], of);
const state = (rules: SchemeRules, of: TeamForScheme) => standing(rules, of).checks.map((check) => check.state);

test("a scheme that states nothing is told as that; dates alone do not make a team eligible", () => {
  const two = team([company(), company()]);
  expect(schemeStanding([{}], two)).toMatchObject({ verdict: "unstated", checks: [] });
  const dated = schemeStanding([{ from: "2009", to: "2010" }], two);
  expect(dated).toMatchObject({ verdict: "unstated", checks: [{ rule: "running", state: "met" }] });
  expect(dated.unstated).not.toContain("running");
  expect(schemeStanding([{ from: "2005", to: "2009" }], two).verdict).toBe("lacks");
  expect(schemeStanding([{ from: "2011" }], two).verdict).toBe("lacks");
});

test("composition by kind and size, with what is not known", () => {
  const rule: SchemeRules = { composition: [{ kinds: ["company"], sizes: ["small", "medium"], least: 2 }] };
  expect(state(rule, team([company({ size: "small" }), company({ size: "medium" })]))).toEqual(["met"]);
  expect(state(rule, team([company({ size: "small" }), company({ size: "large" })]))).toEqual(["lacking"]);
  const open = standing(rule, team([company({ size: "small" }), company()]));
  expect(open).toMatchObject({ verdict: "undecided", checks: [{ state: "unknown", found: 1, notKnown: 1, least: 2 }] });
  const most: SchemeRules = { composition: [{ sizes: ["large"], most: 0 }] };
  expect(state(most, team([company({ size: "small" }), company()]))).toEqual(["unknown"]);
  expect(state(most, team([company({ size: "large" }), company()]))).toEqual(["lacking"]);
  expect(state({ members: { least: 2, most: 2 } }, team([company(), company()]))).toEqual(["met"]);
  expect(state({ members: { most: 1 } }, team([company(), company()]))).toEqual(["lacking"]);
});

test("zones and complexes", () => {
  const both = team([company({ zone: "east" }), company({ zone: "west" })]);
  expect(state({ zones: { least: 2 } }, both)).toEqual(["met"]);
  expect(state({ zones: { least: 2, of: ["east"] } }, both)).toEqual(["lacking"]);
  expect(state({ zones: { of: ["east", "west"] } }, both)).toEqual(["met"]);
  expect(state({ zones: { least: 2 } }, team([company({ zone: "east" }), company()]))).toEqual(["unknown"]);
  expect(state({ zones: { least: 3 } }, team([company({ zone: "east" }), company()]))).toEqual(["lacking"]);
  const agro: SchemeRules = { complexes: { classes: ["agro-industrial"] } };
  const inAgro = company({ complex: "a", complexClass: "agro-industrial" });
  const university: TeamMember = { kind: "university" };
  expect(state(agro, team([inAgro, university]))).toEqual(["met"]);
  expect(state(agro, team([inAgro, company({ complex: "b", complexClass: "national" })]))).toEqual(["lacking"]);
  expect(state(agro, team([inAgro, company()]))).toEqual(["unknown"]);
  expect(state({ complexes: { of: ["b"] } }, team([inAgro, university]))).toEqual(["lacking"]);
  expect(state(agro, team([university, university]))).toEqual(["lacking"]);
});

test("money, dates of application and the lead", () => {
  const money: SchemeRules = { money: { most: 100, currency: "KRW" } };
  const two = [company({ size: "small" }), company()];
  expect(state(money, team(two))).toEqual(["unknown"]);
  expect(state(money, team(two, { money: { amount: 100, currency: "KRW" } }))).toEqual(["met"]);
  expect(state(money, team(two, { money: { amount: 101, currency: "KRW" } }))).toEqual(["lacking"]);
  expect(state(money, team(two, { money: { amount: 1, currency: "EUR" } }))).toEqual(["unknown"]);
  expect(state({ dates: { from: "2010-05", to: "2010-06" } }, team(two))).toEqual(["met"]);
  expect(state({ dates: { to: "2010-04" } }, team(two))).toEqual(["lacking"]);
  const leads: SchemeRules = { lead: { kinds: ["company"], sizes: ["small"] } };
  expect(state(leads, team(two))).toEqual(["met"]);
  expect(state(leads, team(two, { lead: 1 }))).toEqual(["unknown"]);
  expect(state(leads, team(two, { lead: undefined }))).toEqual(["lacking"]);
  expect(state({ lead: { kinds: ["university"] } }, team(two))).toEqual(["lacking"]);
});

test("what the lead has to be able to do is read by words, as what a team covers, in both languages", async () => {
  const facts = await factsOf([
    organisation("mill", { capabilities: ["Mould steel milling"] }),
    organisation("korean", { capabilities: ["사출 금형 설계"] }),
    organisation("silent"),
    organisation("topic"),
    organisation("industry", { industries: ["Welding of pipes"] }),
    activity("sig", { kind: "sig", topics: ["Laser welding of pipes"] }),
    takesPart("topic", "sig"),
  ]);
  const covers = coversByWords(facts);
  const leadBy = (id: string, ...capabilities: string[]) => {
    const leadHas = (one: string) => covers(organisationNamed(facts, id), one);
    return state({ lead: { capabilities } }, team([company(), company()], { leadHas }))[0];
  };
  expect(leadBy("mill", "milled moulds")).toBe("met");
  expect(leadBy("mill", "steel for moulds", "금형")).toBe("met");
  // A part of the text that is no word of it.
  expect(leadBy("mill", "ould")).toBe("lacking");
  expect(leadBy("korean", "사출금형")).toBe("met");
  expect(leadBy("korean", "injection moulds")).toBe("met");
  expect(leadBy("korean", "용접")).toBe("lacking");
  expect(leadBy("korean", "금형", "용접")).toBe("lacking");
  expect(leadBy("topic", "welded pipes")).toBe("met");
  expect(leadBy("industry", "welded pipes")).toBe("met");
  // It says nothing of its own capabilities.
  expect(leadBy("topic", "금형")).toBe("unknown");
  expect(leadBy("industry", "금형")).toBe("unknown");
  expect(leadBy("silent", "금형")).toBe("unknown");
  expect(leadBy("mill", "금형", "?!")).toBe("unknown");
});

test("rules of what a scheme is a part of hold too", () => {
  const two = team([company(), company()]);
  const whole = { rules: { members: { least: 3 } } };
  const part = { rules: { composition: [{ kinds: ["company" as const], least: 2 }] } };
  expect(schemeStanding([part, whole], two).verdict).toBe("lacks");
  expect(schemeStanding([part], two)).toMatchObject({
    verdict: "meets",
    unstated: ["running", "members", "zones", "complexes", "money", "dates", "lead"],
  });
});
