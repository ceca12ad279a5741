import { z } from "zod";
import type { Figure } from "../analysis/figure.ts";
import { figures } from "../analysis/figures.ts";
import { type Measure, ownParameters } from "../analysis/measure.ts";
import { measures } from "../analysis/measures.ts";
import { message } from "../model/message.ts";

/** Every measure of organisations, as the catalogue has it. */
export function measureEntries(): string {
  return measures.map((measure) => entry(`measures.${measure.id}`, measure)).join("\n\n");
}

/** Every figure of a network as a whole. */
export function figureEntries(): string {
  return figures.map((figure) => entry(`structure.${figure.id}`, figure)).join("\n\n");
}

function entry(path: string, measure: Measure | Figure): string {
  const { id, reads, source, computedBy, why } = measure;
  const text = (part: string) => message("en", "definitions", `${path}.${part}`);
  const files = computedBy.split(", ").map((name) => (name.includes("/") ? `\`${name}\`` : name));
  return [
    `### ${text("title")}`,
    text("text"),
    [
      `- \`${id}\`, from ${reads}. Unit: ${text("unit")}. Range: ${text("range")}.`,
      ...parameters(measure),
      `- Computed by ${files.join(" and ")}. ${why}`,
      `- Defined in ${source}`,
    ].join("\n"),
  ].join("\n\n");
}

/** Each with its default and its limits. */
function parameters(measure: Measure | Figure): string[] {
  return Object.entries(ownParameters(measure as Measure)).map(([name, schema]) => {
    const parameter = schema as z.ZodType;
    const { description = "", ...rules } = z.toJSONSchema(parameter, { io: "input" }) as z.core.JSONSchema.JSONSchema;
    const usual = parameter.safeParse(undefined).data;
    return `- \`${name}\`${usual === undefined ? "" : ` (default ${usual})`}: ${[description, limits(rules)].filter(Boolean).join(" ")}`;
  });
}

function limits({
  minimum,
  exclusiveMinimum,
  maximum,
  exclusiveMaximum,
  ...rules
}: z.core.JSONSchema.JSONSchema): string {
  // A flag says itself what true and false do.
  if (rules.enum?.includes("true")) return "";
  if (rules.enum) return `One of ${rules.enum.join(", ")}.`;
  const bounds = [
    minimum === undefined ? exclusiveMinimum !== undefined && `above ${exclusiveMinimum}` : `from ${minimum}`,
    maximum === undefined ? exclusiveMaximum !== undefined && `below ${exclusiveMaximum}` : `to ${maximum}`,
  ].filter(Boolean);
  return bounds.length === 0 ? "" : `${bounds.join(" ").replace(/^\w/, (letter) => letter.toUpperCase())}.`;
}
