import type { Facts } from "../../analysis/facts/facts.ts";
import { idOfEntry } from "../../analysis/facts/id-of-entry.ts";
import { indexOfId } from "../../analysis/facts/index-of-id.ts";
import { knownStanding } from "../../analysis/facts/known-standing.ts";
import { stringAt } from "../../analysis/facts/string-column.ts";
import { casesOf, sidesOf } from "../../analysis/support/cases.ts";
import {
  type CaseRoute,
  type CaseState,
  caseOn,
  caseRoutes,
  caseStates,
  casesOfJournal,
  type JournalCase,
  type Newcomer,
} from "../../model/case.ts";
import type { Complex } from "../../model/complex.ts";
import type { JournalEntry } from "../../model/journal-entry.ts";
import type { Bilingual } from "../../model/name.ts";
import { type SupportField, supportFields } from "../../model/programme.ts";
import type { CaseSource } from "../contract/case.ts";
import { activityRecord } from "./activity-item.ts";
import { groupOf } from "./organisation-item.ts";
import { recordsOf } from "./records-of.ts";

/** A difficulty of a company, of which somebody keeps a record: a call in the journal, or a case of support among the facts. */
export interface SupportCase {
  readonly id: string;
  /** Of a call: the entry that opened it. */
  readonly entry?: string;
  readonly source: CaseSource;
  /** In its own words, or what the facts call it. */
  readonly need: { readonly id: string; readonly name?: string; readonly names?: Bilingual };
  readonly state?: CaseState;
  readonly field?: SupportField;
  readonly route?: CaseRoute;
  readonly on?: string;
  readonly until?: string;
  /** Ids of organisations: whose case it is, and who helps. */
  readonly companies: readonly string[];
  readonly partners: readonly string[];
  /** Ids of persons of the expert pools. */
  readonly experts: readonly string[];
  readonly newcomer?: Newcomer;
  readonly complex?: string;
  readonly zone?: string;
  readonly synthetic: boolean;
  /** What only the journal has of it. */
  readonly kept?: JournalCase;
}

const loaded = new WeakMap<Facts, SupportCase[]>();

/** The cases of a journal, the newest call first, then those among the facts, the latest begun first. Success cases tell of others, and are none of their own. With a day, calls as far as they had been noted then. */
export function supportCases(facts: Facts, journal: readonly JournalEntry[], day?: number): SupportCase[] {
  const kept = casesOfJournal(journal)
    .map((one) => keptCase(facts, day === undefined ? one : caseOn(one, day)))
    .reverse();
  const known = loaded.get(facts) ?? loadedCases(facts);
  loaded.set(facts, known);
  return [...kept, ...known];
}

function keptCase(facts: Facts, kept: JournalCase): SupportCase {
  const { id: entry, opened, state, route, partners, experts } = kept;
  const { company, newcomer, field, on, need } = opened;
  const organisation = company === undefined ? -1 : indexOfId(facts.organisations, company);
  const complex = newcomer?.complex ?? organisationGroup(facts, "complex", organisation);
  const id = idOfEntry(facts, entry);
  return {
    ...{ id, entry, source: "journal", need: { id, name: need }, state, field, route, on, newcomer, complex, kept },
    ...{ partners, experts },
    companies: company === undefined ? [] : [company],
    zone: organisationGroup(facts, "zone", organisation) ?? zoneOfComplex(facts, complex),
    synthetic: organisation >= 0 && facts.organisations.synthetic[organisation] === 1,
  };
}

function loadedCases(facts: Facts): SupportCase[] {
  const { activities, organisations } = facts;
  const idOf = (organisation: number) => stringAt(organisations.ids, organisation);
  const begun = (index: number) => activities.firstDay[index];
  return [...casesOf(facts, ["support-case"])]
    .sort((a, b) => begun(b) - begun(a) || a - b)
    .map((index) => {
      const { id, name, names, from, to, complex: host, status, attributes } = activityRecord(facts, index);
      const { led, helped } = sidesOf(facts, index);
      const [first = -1] = led;
      return {
        ...{ id, source: "facts", need: { id, name, names }, on: from, until: to },
        state: wordIn(caseStates, status),
        field: wordIn(supportFields, attributes?.field),
        route: wordIn(caseRoutes, attributes?.route),
        companies: led.map(idOf),
        partners: helped.map(idOf),
        experts: [],
        complex: organisationGroup(facts, "complex", first) ?? host,
        zone: organisationGroup(facts, "zone", first) ?? zoneOfComplex(facts, host),
        synthetic: activities.synthetic[index] === 1,
      };
    });
}

function organisationGroup({ organisations }: Facts, grouping: "complex" | "zone", index: number): string | undefined {
  return index < 0 ? undefined : groupOf(organisations.groupings[grouping], index);
}

function zoneOfComplex(facts: Facts, complex: string | undefined): string | undefined {
  const index = complex === undefined ? -1 : indexOfId(facts.complexes, complex);
  return index < 0 ? undefined : knownStanding(recordsOf<Complex>(facts.complexes)[index], facts.referenceDay)?.zone;
}

function wordIn<W extends string>(words: readonly W[], value: unknown): W | undefined {
  return words.find((word) => word === value);
}
