import { z } from "zod";
import { message } from "./message.ts";
import { reason } from "./reason.ts";

interface Assumption {
  readonly default: number;
  readonly min: number;
  readonly max: number;
  /** Step of the form's field. */
  readonly step: number;
}

const share = (value: number) => ({ default: value, min: 0, max: 1, step: 0.05 }) as const;

/**
 * What a generated programme assumes where the booklet publishes totals only. What each does stands in `definitions.json`
 * under `assumptions`, and with its reason in docs/programme.md.
 */
export const assumptions = {
  "homophily.complex": share(0.55),
  "homophily.zone": share(0.4),
  "homophily.speciality": share(0.5),
  "homophily.kind": share(0.3),
  "activity.skew": { default: 0.4, min: 0, max: 2, step: 0.1 },
  "partner.repeat": share(0.3),
  "partner.anyone": share(0),
  "distance.decay": { default: 0.01, min: 0, max: 1, step: 0.005 },
  "event.size": { default: 3, min: 2, max: 10, step: 0.5 },
  "member.turnover": { default: 0.1, min: 0, max: 0.5, step: 0.05 },
  "member.university": { ...share(0.55), min: 0.05 },
  "member.institute": { ...share(0.15), min: 0.05 },
  "member.support": { ...share(0.15), min: 0.05 },
  "member.tenants": { ...share(0.3), min: 0.05 },
  "discovering.exchange": share(0.9),
  "stage.connected": share(0.6),
  "stage.second": share(0.15),
  "stage.activities": { default: 2000, min: 0, max: 20_000, step: 100 },
  "stage.hub": share(0.3),
  "stage.zone": share(0.2),
  "stage.nation": share(0.1),
} as const satisfies Record<string, Assumption>;
export type AssumptionName = keyof typeof assumptions;
export const assumptionNames = Object.keys(assumptions) as AssumptionName[];

/** Shares of one whole, which must leave something to the rest: other members, whose experts are published too; what stays within a complex. */
const sharedOut: readonly { readonly names: readonly AssumptionName[]; readonly most: number }[] = [
  { names: ["member.university", "member.institute", "member.support"], most: 0.95 },
  { names: ["stage.hub", "stage.zone", "stage.nation"], most: 1 },
];

export const seedRange = { default: 2010, min: 0, max: 2 ** 32 - 1 } as const;
/** Ten countries are a million participations and more: so far it has been measured. */
export const scaleRange = { default: 1, min: 1, max: 10 } as const;

const wholeIn = ({ default: value, min, max }: { default: number; min: number; max: number }, name: string) =>
  z.coerce.number().int().min(min).max(max).default(value).describe(said(name));

function said(name: string): string {
  return message("en", "definitions", `assumptions.${name}.text`);
}

const assumptionShape = Object.fromEntries(
  assumptionNames.map((name) => {
    const { default: value, min, max } = assumptions[name];
    return [name, z.coerce.number().min(min).max(max).default(value).describe(said(name))];
  }),
) as Record<AssumptionName, z.ZodDefault<z.ZodCoercedNumber<unknown>>>;

/** As they stand on a command line, in a query or in a form: one name each. */
export const generationShape = {
  seed: wholeIn(seedRange, "seed"),
  scale: wholeIn(scaleRange, "scale"),
  ...assumptionShape,
};

export const generationParametersSchema = z.strictObject(generationShape).superRefine((given, context) => {
  for (const { names, most } of sharedOut) {
    const sum = names.reduce((total, name) => total + given[name], 0);
    if (sum > most + 1e-9)
      context.addIssue({
        code: "custom",
        path: [names[0]],
        ...reason("sharesExceed", { names: names.join(", "), sum: rounded(sum), most: String(most) }),
      });
  }
});
export type GenerationParameters = z.output<typeof generationParametersSchema>;

function rounded(sum: number): string {
  return String(Math.round(sum * 1000) / 1000);
}

/** One job for each dataset, so that whoever opens the page finds the one that runs. */
export function generationJob(dataset: string): string {
  return `generate-${dataset}`;
}
