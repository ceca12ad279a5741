import type { z } from "zod";
import { activitySchema } from "../../model/activity.ts";
import { complexSchema } from "../../model/complex.ts";
import { expertSchema } from "../../model/expert.ts";
import { type FactType, participationKey } from "../../model/fact.ts";
import { observationSchema } from "../../model/observation.ts";
import { organisationSchema } from "../../model/organisation.ts";
import { type Participation, participationSchema } from "../../model/participation.ts";
import { schemeSchema } from "../../model/scheme.ts";
import { zoneSchema } from "../../model/zone.ts";
import type { Claim } from "./claim.ts";
import type { Columns } from "./columns.ts";
import type { Draft } from "./compile-block.ts";
import { RowRefusal } from "./row-refusal.ts";

const without = { type: true, provenance: true } as const;

const schemas = {
  zone: zoneSchema.omit(without),
  complex: complexSchema.omit(without),
  organisation: organisationSchema.omit(without),
  expert: expertSchema.omit(without),
  scheme: schemeSchema.omit(without),
  activity: activitySchema.omit(without),
  participation: participationSchema.omit(without),
  observation: observationSchema.omit(without),
} as const satisfies Partial<Record<FactType, z.ZodType>>;
export type ClaimType = keyof typeof schemas;

/** Makes claims of drafts, each checked by the model's schema; what it refuses, it refuses with the column at fault. */
export class ClaimMaker {
  readonly #columns: Columns;

  constructor(columns: Columns) {
    this.#columns = columns;
  }

  /** `column` says from which column (from 1) a field came, undefined where the mapping does not read it. */
  make(type: ClaimType, draft: Draft, column: (path: string) => number | undefined): Claim {
    dropHalfMoney(draft);
    const result = schemas[type].safeParse(draft);
    if (!result.success) throw this.#refusal(type, draft, column, result.error);
    const key = type === "participation" ? participationKey(draft as unknown as Participation) : String(draft.id);
    return { type, key, body: JSON.stringify(draft) };
  }

  missing(column: number, field: string): RowRefusal {
    return new RowRefusal("value_missing", column, { column: this.columnName(column), field });
  }

  columnName(column: number): string {
    return this.#columns.name(column);
  }

  #refusal(
    type: ClaimType,
    draft: Draft,
    column: (path: string) => number | undefined,
    { issues: [issue] }: z.ZodError,
  ): RowRefusal {
    const path = issue.path.map(String);
    const value = path.reduce<unknown>((node, key) => (node as Readonly<Record<string, unknown>>)?.[key], draft);
    const dotted = path.join(".");
    const number = column(dotted) ?? column(`${path[0]}.coordinates`) ?? column(path[0]) ?? 1;
    const field = `${type}.${dotted}`;
    if (value === undefined) return this.missing(number, field);
    return new RowRefusal("value_invalid", number, {
      column: this.columnName(number),
      field,
      value: String(value).slice(0, 80).toWellFormed(),
      reason: issue.message,
    });
  }
}

/** A currency without an amount says nothing. */
function dropHalfMoney(draft: Draft): void {
  for (const field of ["amount", "funding"]) {
    const money = draft[field] as Readonly<Record<string, unknown>> | undefined;
    if (money !== undefined && money.amount === undefined) delete draft[field];
  }
}
