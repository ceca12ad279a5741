import { z } from "zod";
import {
  alphaSchema,
  type BackboneRequest,
  backboneRequest,
  backbones,
  corrections,
  usualAlpha,
} from "../../model/backbone.ts";
import { reason } from "../../model/reason.ts";
import { definitionSchema } from "./result.ts";

const alpha = alphaSchema.optional().describe(`With a backbone: level of significance. Default ${usualAlpha}.`);
const correction = z
  .enum(corrections)
  .optional()
  .describe(
    "With a backbone: for all that is tested, which are the ties, with validated all pairs of organisations. bonferroni: α divided by their number; fdr: the false discovery rate of Benjamini and Hochberg. Default: fdr with validated, else none.",
  );
const whichTies =
  "disparity: among the ties of its ends; noise-corrected: against the strengths of both ends; validated: against the number of activities of both ends and the size of every activity.";

/** Which ties are given: all, or those that are more than chance. */
export const backboneShape = {
  backbone: z
    .enum(backbones)
    .optional()
    .describe(`Only ties that are more than chance. ${whichTies} Without it all ties.`),
  alpha,
  correction,
};

/** The same where something else is computed from those ties. What that takes may be called alpha itself: here the level is the backbone's. */
export const onBackboneShape = {
  backbone: z
    .enum(backbones)
    .optional()
    .describe(`On the ties alone that are more than chance. ${whichTies} Without it on all ties.`),
  "backbone.alpha": alpha,
  "backbone.correction": correction,
};

/** The backbone that a query with `onBackboneShape` asks for; undefined: all ties. */
export function askedBackbone(query: Readonly<Record<string, unknown>>): BackboneRequest | undefined {
  const { backbone, "backbone.alpha": level, "backbone.correction": corrected } = query as z.output<typeof onBackbone>;
  return backbone && backboneRequest(backbone, { alpha: level, correction: corrected });
}
const onBackbone = z.object(onBackboneShape);

/** A backbone's request as a result tells it back, named as in `onBackboneShape`. */
export function writtenBackbone({ method, alpha, correction }: BackboneRequest): Readonly<Record<string, unknown>> {
  return { backbone: method, "backbone.alpha": alpha, "backbone.correction": correction };
}

/** The same with the names of `onBackboneShape`. */
export function checkBackbone(checked: Checked): void {
  checkBackboneLevel(["backbone.alpha", "backbone.correction"], checked);
}

interface Checked {
  readonly value: Readonly<Record<string, unknown>>;
  readonly issues: unknown[];
}

/** Refuses a level or a correction without a backbone; `names` are theirs. */
export function checkBackboneLevel(names: readonly string[], { value, issues }: Checked): void {
  const idle = value.backbone === undefined && names.find((name) => value[name] !== undefined);
  if (idle) issues.push({ code: "custom", path: [idle], ...reason("noBackbone"), input: value[idle] });
}

/** Refuses a backbone where what is asked for (`id`) does not read ties, and a level without one. */
export function checkOnBackbone(
  readers: readonly { readonly id: string; readonly knowsTies: boolean }[],
  checked: Checked,
): void {
  checkBackbone(checked);
  const { backbone } = checked.value;
  const other = backbone !== undefined && readers.find(({ knowsTies }) => !knowsTies);
  if (other)
    checked.issues.push({
      code: "custom",
      path: ["backbone"],
      ...reason("backboneReadsTies", { id: other.id }),
      input: backbone,
    });
}

/** What the result says of the backbone itself. */
const backboneSchema = z
  .strictObject({
    method: z.enum(backbones),
    alpha: z.number(),
    correction: z.enum(corrections),
    tested: z.number().min(0).describe("Pairs tested: the ties, with validated all pairs of organisations."),
    ties: z.int().min(0).describe("Of the network."),
    kept: z.int().min(0).describe("Of those, in the backbone."),
    threshold: z.number().min(0).describe("The largest p that counts as significant; 0: none does."),
    modelError: z
      .number()
      .min(0)
      .optional()
      .describe("With validated: the largest difference between a degree and what the model expects."),
    definition: definitionSchema,
  })
  .meta({ id: "Backbone" });

/** Where there is one backbone for each of several networks. */
export const backboneCounts = backboneSchema.omit({ definition: true }).meta({ id: "BackboneCounts" });
export type BackboneCounts = z.infer<typeof backboneCounts>;

/** What a result says beside that reads several networks, each on a backbone of its own. */
export const backboneDefinitionShape = {
  backboneDefinition: definitionSchema
    .optional()
    .describe("What the backbone of each network means, where only the ties of one are read."),
};

/** What a result that can be had on a backbone says beside. */
export const onBackboneResultShape = {
  backbone: backboneSchema
    .optional()
    .describe("Where only the ties of a backbone are read. `network` is the whole network all the same."),
};
