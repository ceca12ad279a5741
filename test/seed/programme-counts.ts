import type { Activity } from "../../model/activity.ts";
import type { Fact, FactType } from "../../model/fact.ts";
import type { Organisation } from "../../model/organisation.ts";
import { daySpan, type PartialDate } from "../../model/partial-date.ts";
import { type Participation, tieRoles } from "../../model/participation.ts";

type Of<T extends FactType> = Extract<Fact, { type: T }>;

/** Counts over a programme's facts by reading them plainly, for whoever compares them with what is published. */
export class ProgrammeCounts {
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly activities: readonly Activity[];
  readonly facts: readonly Fact[];
  readonly #parts: ReadonlyMap<string, readonly Participation[]>;

  constructor(facts: readonly Fact[]) {
    this.facts = facts;
    this.organisations = new Map(this.of("organisation").map((one) => [one.id, one]));
    this.activities = this.of("activity");
    const ties = this.of("participation").filter(({ role }) => (tieRoles as readonly string[]).includes(role));
    this.#parts = Map.groupBy(ties, ({ activity }) => activity);
  }

  of<T extends FactType>(type: T): Of<T>[] {
    return this.facts.filter((fact): fact is Of<T> => fact.type === type);
  }

  kind(kind: Activity["kind"], attributes: Readonly<Record<string, unknown>> = {}): Activity[] {
    return this.activities.filter(
      (one) =>
        one.kind === kind && Object.entries(attributes).every(([name, value]) => one.attributes?.[name] === value),
    );
  }

  /** Who takes part; with a span, who does within it. */
  participants(activity: Activity, span?: Span): Organisation[] {
    const parts = (this.#parts.get(activity.id) ?? []).filter((part) => !span || meets(narrowed(part, activity), span));
    return [...new Set(parts.map(({ organisation }) => this.organisations.get(organisation)!))];
  }

  parts(activity: Activity): readonly Participation[] {
    return this.#parts.get(activity.id) ?? [];
  }

  membersIn(year: number): Set<Organisation> {
    return new Set(this.kind("mini-cluster").flatMap((cluster) => this.participants(cluster, yearSpan(year))));
  }
}

interface Span {
  readonly from?: PartialDate;
  readonly to?: PartialDate;
}

/** A programme's year, from March to February. */
export function yearSpan(year: number): Span {
  return { from: `${year}-03`, to: `${year + 1}-02` };
}

/** A thing without any date is in no span. */
function meets({ from, to }: Span, span: Span): boolean {
  if (from === undefined && to === undefined) return false;
  return (
    (from === undefined || daySpan(from).first <= daySpan(span.to!).last) &&
    (to === undefined || daySpan(to).last >= daySpan(span.from!).first)
  );
}

function narrowed(part: Span, activity: Span): Span {
  return { from: part.from ?? activity.from, to: part.to ?? activity.to };
}
