import { z } from "zod";
import { sharedPlaces, sharedTerms } from "../../analysis/introductions/common-ground.ts";
import { introducerMarks, usualMaxIntroductions, whyNoPath } from "../../analysis/introductions/introductions.ts";
import { activityKinds } from "../../model/activity.ts";
import { idSchema } from "../../model/id.ts";
import { introductionSchema } from "../../model/introduction.ts";
import { networkParametersSchema } from "../../model/network-parameters.ts";
import { organisationKinds } from "../../model/organisation.ts";
import { reason } from "../../model/reason.ts";
import { tableFormats } from "./measure.ts";
import { derivedShape, formatShape } from "./parameters.ts";
import { definitionSchema, resultShape } from "./result.ts";

const { from, to, ...shape } = derivedShape;
const mostTargets = 20;

/** As a derived resource has it, but that `from` and `to` are organisations: the window has other names. */
export const introductionsQuery = z
  .strictObject({
    ...shape,
    windowFrom: from,
    windowTo: to,
    from: idSchema.describe("Who is to be introduced: the id of an organisation."),
    to: z
      .string()
      .min(1)
      .max(4000)
      .describe(
        `To whom: the id of an organisation, or several, comma-separated (${mostTargets} at most): to the nearest.`,
      ),
    k: z.coerce.number().int().min(1).max(20).default(5).describe("How many paths, at most."),
    maxLoad: z.coerce
      .number()
      .int()
      .min(1)
      .max(1000)
      .default(usualMaxIntroductions)
      .describe("Who introduces in so many introductions of the journal, planned or made, is not led through."),
    ...formatShape(tableFormats),
  })
  .check((context) => {
    if (context.issues.length > 0) return;
    const { windowFrom: from, windowTo: to } = context.value;
    const window = networkParametersSchema.safeParse({ ...(from && { from }), ...(to && { to }) });
    if (!window.success)
      context.issues.push(
        ...window.error.issues.map((issue) => ({ ...issue, path: ["windowFrom"], input: from }) as never),
      );
    const targets = context.value.to.split(",");
    if (targets.some((id) => !idSchema.safeParse(id.trim()).success))
      context.issues.push({ code: "custom", path: ["to"], ...reason("idMissing"), input: context.value.to });
    if (targets.length > mostTargets)
      context.issues.push({
        code: "custom",
        path: ["to"],
        ...reason("tooManyValues", { most: String(mostTargets) }),
        input: context.value.to,
      });
    if (targets.some((id) => id.trim() === context.value.from))
      context.issues.push({
        code: "custom",
        path: ["to"],
        ...reason("introducedTwice", { id: context.value.from }),
        input: context.value.to,
      });
  });

const party = z
  .strictObject({
    id: idSchema,
    name: z.string().optional().describe("In the language of the answer; absent where only the id is known."),
    kind: z.enum(organisationKinds),
    synthetic: z.boolean(),
  })
  .meta({ id: "IntroductionParty" });
export type IntroductionParty = z.infer<typeof party>;

const introducer = party
  .extend({
    marks: z
      .array(z.enum(introducerMarks))
      .describe(
        "Whether introducing is its work: a supporting body, a cluster agency, or who convenes something selected.",
      ),
    load: z.int().min(0).describe("Introductions of the journal that it is on as an introducer, planned or made."),
  })
  .meta({ id: "Introducer" });

const mediating = z
  .strictObject({
    id: idSchema,
    kind: z.enum(activityKinds),
    name: z.string().optional(),
    year: z.int().optional().describe("The dataset's year in which it began, where that is known."),
    weight: z.number().positive().describe("What it gives to the tie."),
    words: z.string().describe("How the two know each other by it, in the language of the answer."),
  })
  .meta({ id: "MediatingActivity" });

const ground = z.discriminatedUnion("code", [
  z.strictObject({ code: z.literal("activity"), id: idSchema, kind: z.enum(activityKinds), words: z.string() }),
  z.strictObject({ code: z.literal("place"), grouping: z.enum(sharedPlaces), value: z.string(), words: z.string() }),
  z.strictObject({ code: z.enum(sharedTerms), term: z.string(), words: z.string() }),
  z.strictObject({ code: z.literal("kind"), value: z.enum(organisationKinds), words: z.string() }),
]);
export type Ground = z.infer<typeof ground>;

export const introductionsResult = z
  .strictObject({
    ...resultShape,
    definition: definitionSchema,
    from: party,
    to: z.array(party),
    statement: z.string().describe("What was found, in a sentence; where there is no path, why."),
    paths: z
      .array(
        z
          .strictObject({
            length: z.number().positive().describe("Sum of the lengths of its ties, each 1/weight."),
            organisations: z.array(party).min(2).describe("From one end to the other."),
            introducers: z.array(introducer).describe("Those between the ends."),
            steps: z
              .array(
                z.strictObject({
                  weight: z.number().positive(),
                  length: z.number().positive(),
                  shared: z.int().min(1).describe("Activities that make the tie."),
                  activities: z.array(mediating).min(1).describe("Of them those that give most, three at most."),
                }),
              )
              .min(1),
          })
          .meta({ id: "IntroductionPath" }),
      )
      .describe("The shortest first; of equally long ones those with fewer ties, then by the ids along them."),
    passedOver: z.array(introducer).describe("Organisations that no path was led through because of `maxLoad`."),
    why: z
      .enum(whyNoPath)
      .optional()
      .describe(
        "Why there is no path: an end takes part in nothing that is selected, no tie joins their parts of the network, or all paths lead through somebody passed over.",
      ),
    nearest: z
      .array(
        z
          .strictObject({
            organisation: party,
            near: idSchema.describe("The end that it has something in common with."),
            ties: z.int().min(0).describe("From it to the other end, at least; 0 where it is the other end."),
            ground: z.array(ground).min(1).describe("What they have in common, none of it a tie here."),
          })
          .meta({ id: "NearByOtherMeans" }),
      )
      .describe(
        "Where there is no path: whom to ask instead, those who have most in common first, ten at most on each side.",
      ),
  })
  .meta({ id: "IntroductionsResult" });

export const recordedIntroductionsResult = z
  .strictObject({
    dataset: z.strictObject({ id: z.string(), version: z.int().min(1) }),
    journal: z.int().min(0).describe("Version of the journal that was read."),
    introductions: z
      .array(
        z
          .strictObject({
            id: idSchema.describe("Of its entry in the journal, by which it is carried on or undone."),
            at: z.iso.datetime().describe("When it was written down."),
            by: z.string().describe("By whom."),
            introduction: introductionSchema,
            words: z.string().describe("How it stands, in the language of the answer."),
            from: party.optional().describe("Absent where this version does not have the organisation."),
            to: party.optional(),
            via: z.array(party),
          })
          .meta({ id: "RecordedIntroduction" }),
      )
      .describe("Those that were not undone, each as it stands now, in the order in which they were written down."),
    loads: z.array(introducer).describe("Who introduces in those that are planned or made; the highest load first."),
  })
  .meta({ id: "RecordedIntroductionsResult" });
