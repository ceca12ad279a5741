import { z } from "zod";
import { reason } from "../../model/reason.ts";
import { type ComponentId, componentIds } from "./group-components.ts";

/** How much each component counts, in any unit; those not named do not. */
export type ComponentWeights = Readonly<Partial<Record<ComponentId, number>>>;

const most = 1000;

/** `external:2,diversity:1`; the same weights are the same text, in whatever order they were named. */
export const weightsSchema = z
  .string()
  .max(300)
  .transform((text, context): string => {
    const parts = text.split(",").map((piece) => piece.trim());
    const weights = new Map<string, number>();
    for (const part of parts) {
      const [id, written, ...rest] = part.split(":");
      const weight = Number(written?.trim() || Number.NaN);
      const isKnown = (componentIds as readonly string[]).includes(id) && rest.length === 0;
      if (!isKnown || !(weight >= 0 && weight <= most)) {
        const values = { part, known: componentIds.join(", "), most: String(most) };
        context.addIssue({ code: "custom", ...reason("componentWeight", values), input: text });
        return z.NEVER;
      }
      if (weights.has(id)) {
        context.addIssue({ code: "custom", ...reason("givenTwice"), input: text });
        return z.NEVER;
      }
      weights.set(id, weight);
    }
    const counted = componentIds.filter((id) => (weights.get(id) ?? 0) > 0);
    if (counted.length === 0) context.addIssue({ code: "custom", ...reason("noWeight"), input: text });
    return counted.map((id) => `${id}:${weights.get(id)}`).join(",");
  })
  .optional()
  .describe(
    `How much each component counts, in any unit: external:2,diversity:1. Those not named do not. Without it all count alike. Components: ${componentIds.join(", ")}.`,
  );

/** The weights that a text which the schema has accepted stands for. */
export function weightsFrom(text: string): ComponentWeights {
  return Object.fromEntries(
    text.split(",").map((part) => {
      const [id, weight] = part.split(":");
      return [id, Number(weight)];
    }),
  );
}
