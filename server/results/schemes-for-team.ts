import {
  type RuleCheck,
  type SchemeVerdict,
  schemeStanding,
  type TeamForScheme,
  type TeamMember,
} from "../../analysis/consortia/scheme-standing.ts";
import type { Facts } from "../../analysis/facts/facts.ts";
import type { Complex } from "../../model/complex.ts";
import type { Money } from "../../model/money.ts";
import { displayName, type Language } from "../../model/name.ts";
import { daySpan, isoDay, type PartialDate } from "../../model/partial-date.ts";
import type { Scheme } from "../../model/scheme.ts";
import type { TeamItem } from "../contract/consortia.ts";
import { groupOf, organisationRecord } from "../directory/organisation-item.ts";
import { recordsOf } from "../directory/records-of.ts";
import { ruleText } from "./rule-text.ts";

/** Organisations of a team, by their index in the facts, the one that leads, and what is asked for and when. */
export interface AskingTeam {
  readonly members: readonly number[];
  readonly lead: number | undefined;
  readonly leadHas: ReadonlyMap<string, boolean | undefined>;
  readonly money: Money | undefined;
  readonly date: PartialDate | undefined;
}

const order: readonly SchemeVerdict[] = ["meets", "undecided", "lacks", "unstated"];

/** The day on which a team asks: the first one of the date, else the reference date. */
export function dayAsked({ referenceDay }: Facts, date: PartialDate | undefined): number {
  return date === undefined ? referenceDay : daySpan(date).first;
}

/** How a team stands to each support scheme, those that it meets first. */
export function schemesForTeam(facts: Facts, asking: AskingTeam, language: Language): TeamItem["schemes"] {
  const schemes = recordsOf<Scheme>(facts.schemes);
  const byId = new Map(schemes.map((scheme) => [scheme.id, scheme]));
  const day = dayAsked(facts, asking.date);
  const lead = asking.lead === undefined ? undefined : asking.members.indexOf(asking.lead);
  const team: TeamForScheme = {
    members: asking.members.map((organisation) => memberForScheme(facts, organisation)),
    lead,
    leadHas: (capability) => asking.leadHas.get(capability),
    money: asking.money,
    day,
  };
  const text = (check: RuleCheck) => ruleText(check, facts, isoDay(day), language);
  return schemes
    .filter(({ kind }) => kind === "support")
    .map((scheme) => {
      const { verdict, isRunning, checks, unstated } = schemeStanding(withWhole(scheme, byId), team);
      const told = new Map(checks.map((check) => [`${check.rule} ${text(check)}`, check]));
      return {
        id: scheme.id,
        name: displayName(scheme, language),
        verdict,
        isRunning,
        // What it asks for as those do that it is a part of is told once.
        checks: Array.from(told.values(), (check) => {
          const { kinds, sizes, of } = check;
          return {
            ...check,
            text: text(check),
            ...(kinds && { kinds: [...kinds] }),
            ...(sizes && { sizes: [...sizes] }),
            ...(of && { of: [...of] }),
          };
        }),
        unstated: [...unstated],
      } as TeamItem["schemes"][number];
    })
    .sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
}

/** The scheme and those that it is a part of. */
function withWhole(scheme: Scheme, byId: ReadonlyMap<string, Scheme>): Scheme[] {
  const chain = [scheme];
  for (let parent = scheme.parent; parent !== undefined; parent = chain[chain.length - 1].parent) {
    const whole = byId.get(parent);
    if (!whole || chain.includes(whole)) break;
    chain.push(whole);
  }
  return chain;
}

function memberForScheme(facts: Facts, organisation: number): TeamMember {
  const { kind, size, complex } = organisationRecord(facts, organisation);
  const site = recordsOf<Complex>(facts.complexes).find(({ id }) => id === complex);
  const zone = groupOf(facts.organisations.groupings.zone, organisation);
  return { kind, size, zone, complex, complexClass: site?.class };
}
