import { type Activity, type ActivityKind, activityKinds } from "../../model/activity.ts";
import type { Complex } from "../../model/complex.ts";
import type { Expert } from "../../model/expert.ts";
import type { Organisation, OrganisationKind } from "../../model/organisation.ts";
import { organisationKinds } from "../../model/organisation.ts";
import { datasetYear } from "../../model/partial-date.ts";
import { type Participation, type Role, roles, tieRoles } from "../../model/participation.ts";
import type { Facts, RecordTable } from "../facts/facts.ts";
import { allStrings, stringAt } from "../facts/string-column.ts";
import { type YearSpan, yearSpan } from "./year-span.ts";

/** An activity as counting sees it. */
export interface TalliedActivity {
  /** Its index in the facts. */
  readonly index: number;
  readonly id: string;
  readonly years: YearSpan;
  /** The year that it began in; undefined where that is not known. */
  readonly began: number | undefined;
  readonly complex: string | undefined;
  readonly parent: string | undefined;
  readonly attendance: number;
  readonly attributes: NonNullable<Activity["attributes"]>;
}

const makesTies = roles.map((role) => (tieRoles as readonly Role[]).includes(role));

/** Facts in the form in which published figures are counted from them. Each part is decoded when first asked for, once. */
export class Tally {
  readonly facts: Facts;
  readonly #activities = new Map<ActivityKind, readonly TalliedActivity[]>();
  readonly #participationYears = new Map<number, YearSpan>();
  readonly #sizeBands = new Map<number, string | undefined>();
  #organisations: ReadonlyMap<string, number> | undefined;
  #complexes: readonly Complex[] | undefined;
  #experts: readonly Expert[] | undefined;

  constructor(facts: Facts) {
    this.facts = facts;
  }

  activities(kind: ActivityKind): readonly TalliedActivity[] {
    const known = this.#activities.get(kind) ?? this.#read(kind);
    this.#activities.set(kind, known);
    return known;
  }

  organisationNamed(id: string): number | undefined {
    this.#organisations ??= new Map(allStrings(this.facts.organisations.ids).map((one, index) => [one, index]));
    return this.#organisations.get(id);
  }

  get complexes(): readonly Complex[] {
    this.#complexes ??= decoded<Complex>(this.facts.complexes);
    return this.#complexes;
  }

  get experts(): readonly Expert[] {
    this.#experts ??= decoded<Expert>(this.facts.experts);
    return this.#experts;
  }

  /** Participations of an activity whose role makes ties: a convenor is no member. */
  participations(activity: number): number[] {
    const { ofActivity, role } = this.facts.participations;
    const all = Array.from(
      { length: ofActivity[activity + 1] - ofActivity[activity] },
      (_, k) => ofActivity[activity] + k,
    );
    return all.filter((p) => makesTies[role[p]]);
  }

  /** Distinct organisations whose role in an activity makes ties. */
  participants(activity: number): number[] {
    return [...new Set(this.participations(activity).map((p) => this.facts.participations.organisation[p]))];
  }

  leads(activity: number): number[] {
    const { participations } = this.facts;
    const lead = roles.indexOf("lead");
    return this.participations(activity)
      .filter((p) => participations.role[p] === lead)
      .map((p) => participations.organisation[p]);
  }

  participationYears(participation: number): YearSpan {
    const known = this.#participationYears.get(participation);
    if (known) return known;
    const record = JSON.parse(stringAt(this.facts.participations.records, participation)) as Participation;
    const span = yearSpan(record, this.facts.yearStart);
    this.#participationYears.set(participation, span);
    return span;
  }

  kindOf(organisation: number): OrganisationKind {
    return organisationKinds[this.facts.organisations.kind[organisation]];
  }

  sizeBandOf(organisation: number): string | undefined {
    if (!this.#sizeBands.has(organisation)) {
      const record = JSON.parse(stringAt(this.facts.organisations.records, organisation)) as Organisation;
      this.#sizeBands.set(organisation, record.attributes?.sizeBand?.toString());
    }
    return this.#sizeBands.get(organisation);
  }

  #read(wanted: ActivityKind): readonly TalliedActivity[] {
    const { activities, yearStart } = this.facts;
    const kind = activityKinds.indexOf(wanted);
    const indices = Array.from(activities.kind.keys()).filter((index) => activities.kind[index] === kind);
    return indices.map((index) => {
      const record = JSON.parse(stringAt(activities.records, index)) as Activity;
      const { from, to, complex, parent, attendance, attributes } = record;
      return {
        index,
        id: record.id,
        years: yearSpan({ from, to }, yearStart),
        began: from === undefined ? undefined : datasetYear(from, yearStart),
        complex,
        parent,
        attendance: attendance ?? 0,
        attributes: attributes ?? {},
      };
    });
  }
}

function decoded<T>({ records }: RecordTable): readonly T[] {
  return allStrings(records).map((text) => JSON.parse(text) as T);
}
