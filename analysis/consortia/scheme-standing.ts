import type { complexClasses } from "../../model/complex.ts";
import type { Money } from "../../model/money.ts";
import type { OrganisationKind, sizeClasses } from "../../model/organisation.ts";
import { daySpan, type PartialDate } from "../../model/partial-date.ts";
import type { Scheme } from "../../model/scheme.ts";
import type { Range, SchemeRules } from "../../model/scheme-rules.ts";

type SizeClass = (typeof sizeClasses)[number];
type ComplexClass = (typeof complexClasses)[number];

/** What rules ask of a member. */
export interface TeamMember {
  readonly kind: OrganisationKind;
  readonly size?: SizeClass | undefined;
  readonly zone?: string | undefined;
  readonly complex?: string | undefined;
  readonly complexClass?: ComplexClass | undefined;
}

export interface TeamForScheme {
  readonly members: readonly TeamMember[];
  /** Among the members; absent where nobody leads. */
  readonly lead?: number | undefined;
  /** Whether the lead has a capability (`coversByWords`); undefined where that cannot be told. */
  leadHas?(capability: string): boolean | undefined;
  /** What the team asks for. */
  readonly money?: Money | undefined;
  /** The first day on which it asks. */
  readonly day: number;
}

/** What rules are about. `running`: the dates between which the scheme runs, which every scheme may state. */
export const ruleNames = ["running", "composition", "members", "zones", "complexes", "money", "dates", "lead"] as const;
export type RuleName = (typeof ruleNames)[number];

/** unknown: the rule is stated, but not enough is known of the team. */
export type RuleState = "met" | "lacking" | "unknown";

/** One rule beside one team: what is asked for, and what there is. */
export interface RuleCheck {
  readonly rule: RuleName;
  readonly state: RuleState;
  readonly kinds?: readonly OrganisationKind[] | undefined;
  readonly sizes?: readonly SizeClass[] | undefined;
  readonly least?: number | undefined;
  readonly most?: number | undefined;
  readonly currency?: string | undefined;
  /** Zones, complexes, classes of complexes or capabilities that are asked for. */
  readonly of?: readonly string[] | undefined;
  readonly from?: PartialDate | undefined;
  readonly to?: PartialDate | undefined;
  /** How many there are; of `money`, how much is asked for. */
  readonly found?: number | undefined;
  /** Members of whom it is not known. */
  readonly notKnown?: number | undefined;
}

/** meets: all that is stated, and something is beside the dates; unstated: nothing is, beside the dates. */
export type SchemeVerdict = "meets" | "lacks" | "undecided" | "unstated";

export interface SchemeStanding {
  readonly verdict: SchemeVerdict;
  /** Whether it and those that it is a part of run on the day, as far as they have dates. */
  readonly isRunning: boolean;
  readonly checks: readonly RuleCheck[];
  /** What no rule of the scheme is about. */
  readonly unstated: readonly RuleName[];
}

/**
 * Whether a team is one that a scheme is given to, rule by rule: `schemes` is the scheme and those that it is a part of, whose rules all hold. A rule that is not stated is told as that and is not
 * taken for met. lacks: one rule at least is not met; else undecided: of one at least it cannot be told, as something of the team is not known.
 *
 * Checked by hand on each rule.
 */
export function schemeStanding(
  schemes: readonly Pick<Scheme, "from" | "to" | "rules">[],
  team: TeamForScheme,
): SchemeStanding {
  const checks = schemes.flatMap(({ from, to, rules = {} }) => [
    ...(from === undefined && to === undefined ? [] : [{ rule: "running" as const, ...within(from, to, team.day) }]),
    ...checksOf(rules, team),
  ]);
  const states = new Set(checks.map(({ state }) => state));
  const stated = new Set(checks.map(({ rule }) => rule));
  const isStated = [...stated].some((rule) => rule !== "running");
  const verdict = states.has("lacking")
    ? "lacks"
    : states.has("unknown")
      ? "undecided"
      : isStated
        ? "meets"
        : "unstated";
  const isRunning = checks.every(({ rule, state }) => rule !== "running" || state === "met");
  return { verdict, isRunning, checks, unstated: ruleNames.filter((rule) => !stated.has(rule)) };
}

function checksOf(rules: SchemeRules, { members, lead, leadHas, money, day }: TeamForScheme): RuleCheck[] {
  const checks: RuleCheck[] = [];
  for (const { kinds, sizes, ...range } of rules.composition ?? []) {
    const ofKind = members.filter(({ kind }) => kinds === undefined || kinds.includes(kind));
    const found = ofKind.filter(
      ({ size }) => sizes === undefined || (size !== undefined && sizes.includes(size)),
    ).length;
    const notKnown = sizes === undefined ? 0 : ofKind.filter(({ size }) => size === undefined).length;
    checks.push({ rule: "composition", kinds, sizes, ...inRange(range, found, notKnown) });
  }
  if (rules.members) checks.push({ rule: "members", ...inRange(rules.members, members.length, 0) });
  if (rules.zones) {
    const { of, ...range } = rules.zones;
    const zones = members.flatMap(({ zone }) => zone ?? []);
    const notKnown = members.length - zones.length;
    const numbered = inRange(range, new Set(zones).size, notKnown);
    const outside = of !== undefined && zones.some((zone) => !of.includes(zone));
    const state = outside
      ? "lacking"
      : of !== undefined && notKnown > 0 && numbered.state === "met"
        ? "unknown"
        : numbered.state;
    checks.push({ rule: "zones", ...numbered, of, state });
  }
  if (rules.complexes) {
    const { classes, of } = rules.complexes;
    const companies = members.filter(({ kind }) => kind === "company");
    const fits = (one: TeamMember): boolean | undefined => {
      if (one.complex === undefined) return undefined;
      if (of !== undefined && !of.includes(one.complex)) return false;
      if (classes === undefined) return true;
      return one.complexClass === undefined ? undefined : classes.includes(one.complexClass);
    };
    const fitting = companies.map(fits);
    const notKnown = fitting.filter((fit) => fit === undefined).length;
    const state = fitting.includes(false) || companies.length === 0 ? "lacking" : notKnown > 0 ? "unknown" : "met";
    const found = fitting.filter((fit) => fit === true).length;
    checks.push({ rule: "complexes", state, of: of ?? classes, least: companies.length, found, notKnown });
  }
  if (rules.money) {
    const { currency, ...range } = rules.money;
    const amount = money?.currency === currency ? money.amount : undefined;
    const state = amount === undefined ? "unknown" : inRange(range, amount, 0).state;
    checks.push({ rule: "money", state, ...range, currency, found: amount });
  }
  if (rules.dates) checks.push({ rule: "dates", ...within(rules.dates.from, rules.dates.to, day) });
  if (rules.lead)
    checks.push({ rule: "lead", ...leadFits(rules.lead, lead === undefined ? undefined : members[lead], leadHas) });
  return checks;
}

function inRange({ least, most }: Range, found: number, notKnown: number) {
  const isEnough = least === undefined || found >= least;
  const mayBeEnough = least === undefined || found + notKnown >= least;
  const isWithin = most === undefined || found <= most;
  const staysWithin = most === undefined || found + notKnown <= most;
  const state: RuleState = !mayBeEnough || !isWithin ? "lacking" : isEnough && staysWithin ? "met" : "unknown";
  return { state, least, most, found, ...(notKnown > 0 && { notKnown }) };
}

function within(from: PartialDate | undefined, to: PartialDate | undefined, day: number) {
  const isBegun = from === undefined || daySpan(from).first <= day;
  const isOver = to !== undefined && daySpan(to).last < day;
  const state: RuleState = isBegun && !isOver ? "met" : "lacking";
  return { state, from, to };
}

function leadFits(
  { kinds, sizes, capabilities }: NonNullable<SchemeRules["lead"]>,
  lead: TeamMember | undefined,
  leadHas: TeamForScheme["leadHas"],
) {
  const asked = { kinds, sizes, of: capabilities };
  if (!lead) return { state: "lacking" as const, ...asked };
  const fits = [
    kinds?.includes(lead.kind) ?? true,
    sizes === undefined ? true : lead.size && sizes.includes(lead.size),
    ...(capabilities ?? []).map((wanted) => leadHas?.(wanted)),
  ];
  const state: RuleState = fits.includes(false) ? "lacking" : fits.includes(undefined) ? "unknown" : "met";
  return { state, ...asked };
}
