import { z } from "zod";
import { matrixGroupsShape } from "../../analysis/integration/matrix-groups.ts";
import { cellCorrections, cellTests, usualCellCorrection, usualCellTest } from "../../model/cell-judgement.ts";
import { flagSchema } from "../../model/flag.ts";
import { groupOrders } from "../../model/group-order.ts";
import { reason } from "../../model/reason.ts";
import { activityItem } from "./activity.ts";
import { drawnShape, nullQuery } from "./figure.ts";
import { tableFormats } from "./measure.ts";
import { derivedQuery, formatShape, pageShape } from "./parameters.ts";
import { definitionSchema, organisationItem, resultShape } from "./result.ts";

/** How the cells are judged against a null model; what is not asked for is as usual. */
export const judgedShape = {
  correction: z.enum(cellCorrections).default(usualCellCorrection),
  test: z.enum(cellTests).default(usualCellTest),
  alpha: z.coerce.number().positive().max(0.5).default(0.05),
};

/** Which groups, and by what share and lift are. */
const mixingShape = {
  ...matrixGroupsShape,
  at: matrixGroupsShape.at.describe(
    "The topology of which day: a year or month is its last day. Without it, that of the end of the window, else of the reference date.",
  ),
  weighted: flagSchema
    .default(true)
    .describe("Whether share, lift and what is set against chance are by tie weight, else by number of distinct ties."),
};

export const mixingQuery = nullQuery({
  ...mixingShape,
  order: z
    .enum(groupOrders)
    .default("id")
    .describe(
      "In which order `order` names the groups: by id, by weight (heaviest first), by zone then hub area (of complexes, hub areas and zones), or so that those much tied stand beside each other (seriation).",
    ),
  correction: z
    .optional(judgedShape.correction.unwrap())
    .describe(
      "With null=, for all cells tested. holm: chance of one false find at most alpha; fdr: share of false ones among those found at most alpha; none. Default fdr.",
    ),
  test: z
    .optional(judgedShape.test.unwrap())
    .describe(
      "With null=, by which p. empirical: share of draws as extreme; normal: tail of a normal curve at z, only of cells with five expected activities (by number: ties) or more. Default empirical.",
    ),
  alpha: z.optional(judgedShape.alpha.unwrap()).describe("With null=: level of significance. Default 0.05."),
  ...formatShape(tableFormats),
}).check((context) => {
  const query = context.value as Readonly<Record<string, unknown>>;
  if (query.null !== undefined || context.issues.length > 0) return;
  const idle = Object.keys(judgedShape).find((name) => query[name] !== undefined);
  if (idle)
    context.issues.push({
      code: "custom",
      path: [idle],
      ...reason("needsNull"),
      input: context.value,
    } as never);
});

const matrix = (text: string) => z.array(z.number().nullable()).describe(`Row-major, groups × groups. ${text}`);

const mixingGroup = z
  .strictObject({
    id: z.string().nullable().describe("null: organisations that have no value, the last group where there are any."),
    title: z.string(),
    organisations: z.int().min(0),
    isRest: z.literal(true).optional().describe("The group that holds those merged under `most`."),
    place: z
      .strictObject({
        complex: z.string().optional(),
        hub: z.string().optional().describe("The hub in whose area it is."),
        zone: z.string().optional(),
      })
      .optional()
      .describe("Where it is, if groups are complexes, hub areas or zones; empty for those without a value."),
    coordinates: z
      .strictObject({
        latitude: z.number(),
        longitude: z.number(),
        from: z
          .enum(["record", "members"])
          .describe("record: its own, or of its hub; members: amidst its organisations in the dataset."),
      })
      .optional()
      .describe("Absent where nobody's are known, of those merged and of those without a value."),
  })
  .meta({ id: "MixingGroup" });

const placedShare = z.strictObject({
  organisations: z.int().min(0),
  share: z.number().nullable().describe("Of all ends of ties; null where there is no tie."),
});

const mixingAgainstNull = z
  .strictObject({
    ...drawnShape,
    correction: z.enum(cellCorrections),
    test: z.enum(cellTests),
    alpha: z.number(),
    tested: z.int().min(0).describe("Cells tested, each once; not those that are as observed on every draw."),
    resolution: z.number().describe("The smallest p that so many draws give: 2/(draws + 1)."),
    drawsNeeded: z
      .int()
      .optional()
      .describe(
        "With how many draws a single cell could be significant after correction; absent where there are enough.",
      ),
    more: z.int().min(0).describe("Cells with significantly more than chance."),
    less: z.int().min(0).describe("Cells with significantly less."),
    normal: z.int().min(0).describe("Cells with a pNormal."),
    mean: matrix("Of the draws: of weight, or of ties where weighted=false."),
    sd: matrix("Standard deviation of the draws."),
    z: matrix("(observed − mean) / sd; null where all draws give the same."),
    ratio: matrix("observed / mean: the lift against chance; null where the mean is 0."),
    p: matrix("Empirical, two-sided; null where not tested."),
    pNormal: matrix("Of the normal curve at z, two-sided; null where fewer than five are expected."),
    significance: matrix("1: significantly more than chance, −1: less, 0: neither; null: not tested."),
  })
  .meta({ id: "MixingAgainstNull" });

export const mixingResult = z
  .strictObject({
    ...resultShape,
    definition: definitionSchema,
    by: z.string(),
    merged: z.int().min(0).describe("How many groups are merged into one, under `most`."),
    placed: z
      .strictObject({ complexes: placedShare, zones: placedShare, outside: placedShare })
      .optional()
      .describe(
        "Of complexes, hub areas and zones: who is in a complex, who only placing=zones gives a place, and who has none.",
      ),
    order: z
      .array(z.int().min(0))
      .describe("Indexes of the groups in the order asked for; merged and without a value last."),
    groups: z.array(mixingGroup).describe("In the order of their ids; rows and columns of every matrix."),
    weight: matrix("Sum of tie weights between the two groups; on the diagonal inside it, each tie once."),
    ties: matrix("Number of distinct ties."),
    organisations: matrix("Organisations of the two groups with such a tie."),
    activities: matrix("Activities that make such a tie."),
    density: matrix("Share of possible pairs that are tied; null where no pair is possible."),
    share: matrix(
      "Share of all ends of ties that join the two groups: the whole matrix sums to 1; null where there is no tie.",
    ),
    lift: matrix(
      "Share against what the groups' shares alone let expect: 1 as expected; null where a group has no tie.",
    ),
    null: mixingAgainstNull.optional().describe("With ?null=: every cell on random networks."),
  })
  .meta({ id: "MixingResult" });

/** Which cell, and which page of what is behind it. */
export const mixingCellQuery = derivedQuery({
  ...mixingShape,
  row: z
    .string()
    .min(1)
    .max(1000)
    .optional()
    .describe("Id of a group of the matrix under the same by, placing, at and most. Without it those without a value."),
  column: z.string().min(1).max(1000).optional().describe("The other group; the same as row inside one."),
  limit: pageShape.limit.default(20).describe("How many of each list at most; as CSV all."),
  activitiesFrom: z.coerce.number().int().min(0).default(0).describe("How many activities to pass over."),
  organisationsFrom: z.coerce.number().int().min(0).default(0).describe("How many organisations to pass over."),
  ...formatShape(tableFormats),
});

const cellGroup = z.strictObject({ id: z.string().nullable(), title: z.string() }).meta({ id: "CellGroup" });
export const mixingCell = z
  .strictObject({
    ...resultShape,
    by: z.string(),
    merged: z.int().min(0).describe("How many groups are merged into one, under `most`."),
    row: cellGroup,
    column: cellGroup,
    weight: z.number().min(0).describe("As in the matrix: of all ties between the two groups, or inside one."),
    activities: z
      .strictObject({
        total: z.int().min(0),
        from: z.int().min(0),
        items: z.array(z.strictObject({ activity: activityItem, weight: z.number() }).meta({ id: "ActivityOfCell" })),
      })
      .describe("What makes such ties, with the weight that each gives, the heaviest first; together the weight."),
    organisations: z
      .strictObject({
        total: z.int().min(0),
        from: z.int().min(0),
        items: z.array(
          z
            .strictObject({
              organisation: organisationItem,
              isInRow: z.boolean(),
              weight: z.number(),
              activities: z.int().min(1),
            })
            .meta({ id: "OrganisationOfCell" }),
        ),
      })
      .describe(
        "Who has such ties, with their weight, most first, and the activities that give them; together twice the weight, as a tie has two ends.",
      ),
  })
  .meta({ id: "MixingCell" });
