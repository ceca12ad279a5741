import type { z } from "zod";
import { activitySchema } from "../../model/activity.ts";
import { complexSchema } from "../../model/complex.ts";
import { type FactType, participationKey } from "../../model/fact.ts";
import { observationSchema } from "../../model/observation.ts";
import { organisationSchema } from "../../model/organisation.ts";
import { type Participation, participationSchema } from "../../model/participation.ts";
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
  activity: activitySchema.omit(without),
  participation: participationSchema.omit(without),
  observation: observationSchema.omit(without),
} as const satisfies Partial<Record<FactType, z.ZodType>>;
export type ClaimType = keyof typeof schemas;

/** How many distinct records are remembered as valid; rows mostly repeat what rows nearby said. */
const remembered = 20_000;

/**
 * Makes claims of drafts: each distinct one is checked by the model's schema once while it is remembered, so that the
 * schema's cost follows the records, not the cells. Throws a `RowRefusal` naming the column at fault.
 */
export class ClaimMaker {
  readonly #columns: Columns;
  readonly #valid = new Set<string>();

  constructor(columns: Columns) {
    this.#columns = columns;
  }

  /** `column` says from which column (from 1) a field came, undefined where the mapping does not read it. */
  make(type: ClaimType, draft: Draft, column: (path: string) => number | undefined): Claim {
    const body = JSON.stringify(draft);
    const known = type === "participation" ? "" : `${type}${body}`;
    if (!this.#valid.has(known)) {
      const result = schemas[type].safeParse(draft);
      if (!result.success) throw this.#refusal(type, draft, column, result.error);
      if (known !== "") this.#remember(known);
    }
    const key = type === "participation" ? participationKey(draft as unknown as Participation) : (draft.id as string);
    return { type, key, body };
  }

  #remember(known: string): void {
    if (this.#valid.size >= remembered) this.#valid.clear();
    this.#valid.add(known);
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
    const place = { column: this.#columns.name(number), field: `${type}.${dotted}` };
    return value === undefined
      ? new RowRefusal("value_missing", number, place)
      : new RowRefusal("value_invalid", number, {
          ...place,
          value: String(value).slice(0, 80).toWellFormed(),
          reason: issue.message,
        });
  }
}
