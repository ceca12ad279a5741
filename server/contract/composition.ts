import { z } from "zod";
import { compositions } from "../../analysis/helix/composition.ts";
import { type HelixFigureId, helixAxes } from "../../analysis/helix/helix-figures.ts";
import type { Sphere } from "../../analysis/helix/spheres.ts";
import { organisationKinds } from "../../model/organisation.ts";
import { definitionSchema, resultShape } from "./result.ts";

const count = z.int().min(0);
const ofEachClass = z.array(count).length(compositions.length);
const kinds = z.array(z.enum(organisationKinds));
const informationIds = Object.keys(helixAxes) as HelixFigureId[];

const information = {
  tripleHelix: z.number().min(-1).max(1).optional(),
  universityIndustry: z.number().min(0).max(1).optional(),
  universityGovernment: z.number().min(0).max(1).optional(),
  industryGovernment: z.number().min(0).max(1).optional(),
} satisfies Record<HelixFigureId, z.ZodType>;

const row = {
  activities: count.describe("Selected activities in which an organisation of the network takes part."),
  classes: ofEachClass.describe("Of them, those of each class, parallel to `classes`."),
  supported: ofEachClass.describe(
    "Of those, in how many government, an agency, a supporting body or an association takes part as well.",
  ),
  unclassed: count.describe("Activities without company, university and institute."),
  unnamed: count.describe("Activities that have participants without a name too, who are in no class and no sphere."),
  presence: z
    .strictObject({ U: count, I: count, UI: count, G: count, UG: count, IG: count, UIG: count, none: count })
    .describe("Activities in which exactly these spheres take part: what the information is computed from."),
  information: z.strictObject(information).describe("In bits. Absent where no activity counts."),
};

export const compositionResult = z
  .strictObject({
    ...resultShape,
    definition: definitionSchema,
    definitions: z.record(z.enum(informationIds), definitionSchema),
    spheres: z.strictObject({ university: kinds, industry: kinds, government: kinds } satisfies Record<
      Sphere,
      z.ZodType
    >),
    classes: z.array(z.strictObject({ id: z.enum(compositions), title: z.string() })),
    whole: z.strictObject(row).describe("Of the whole window, undated activities included where there is none."),
    years: z
      .array(z.strictObject({ year: z.int(), ...row }))
      .describe(
        "Each calendar year by itself, as asked with it as the window; without those in which nobody takes part.",
      ),
  })
  .meta({ id: "CompositionResult" });
