import { z } from "zod";
import { integrationIndexes } from "../../analysis/integration/indexes.ts";
import { outcomes } from "../../analysis/scenario/change-outcomes.ts";
import { tieKinds } from "../../model/activity.ts";
import { flagSchema } from "../../model/flag.ts";
import { idSchema } from "../../model/id.ts";
import { organisationKinds } from "../../model/organisation.ts";
import { reason } from "../../model/reason.ts";
import { changesSchema, mostMembers } from "../../model/scenario.ts";
import { askedShape } from "./integration.ts";
import { derivedQuery, wordsOf } from "./parameters.ts";
import { definitionSchema, resultShape } from "./result.ts";

const ids = integrationIndexes.map(({ id }) => id) as [string, ...string[]];

export const scenarioQuery = derivedQuery({
  ...askedShape,
  changes: changesSchema,
  indexes: wordsOf(ids).optional().describe("Which indexes, comma-separated. Without it all of integration."),
});

export const proposalsQuery = derivedQuery({
  ...askedShape,
  changes: changesSchema
    .optional()
    .describe("What is otherwise already, to which something is added; as …/scenario has it."),
  index: z.enum(ids).default("integration").describe("The index that additions are to move towards more integration."),
  kind: z.enum(tieKinds).default("consortium").describe("What is added."),
  size: z.coerce.number().int().min(2).max(6).default(3).describe("Members of each addition; 2 of a relation."),
  budget: z.coerce.number().int().min(1).max(20).default(3).describe("How many additions, at most."),
  newcomer: flagSchema.default(false).describe("true: each has a member without a tie in this network."),
  apart: flagSchema.default(true).describe("true: the members of each are not all of one complex (or value of `by`)."),
  requires: wordsOf(organisationKinds)
    .optional()
    .describe("Kinds of which each addition has a member, comma-separated."),
  candidates: z.coerce
    .number()
    .int()
    .min(10)
    .max(20_000)
    .default(2000)
    .describe("How many sets of members are compared, at most."),
}).check((context) => {
  const { kind, size } = context.value;
  if (context.issues.length === 0 && kind === "relation" && size !== 2)
    context.issues.push({
      code: "custom",
      path: ["size"],
      ...reason("relationOfTwo", { size: String(size) }),
      input: size,
    });
});

const member = z
  .strictObject({
    id: idSchema,
    name: z.string().optional().describe("In the language of the answer; absent where only the id is known."),
    synthetic: z.boolean(),
    group: z
      .string()
      .optional()
      .describe("As a title: the complex or, outside complexes, the zone; else what `by` groups by."),
  })
  .meta({ id: "ScenarioMember" });
const larger = z.enum(["moreIntegrated", "lessIntegrated", "neither"]);

export const scenarioResult = z
  .strictObject({
    ...resultShape,
    changes: z
      .array(
        z.strictObject({
          change: z.string().describe("As it is written."),
          outcome: z
            .enum(outcomes)
            .describe(
              "counts; or why it is none of this network: layer or window not selected, size above maxActivitySize, members filtered out, activity or organisation absent from it (or without a part in it that is selected).",
            ),
        }),
      )
      .describe("In the order given."),
    organisations: z.array(member).describe("All that the changes name."),
    activities: z.array(z.strictObject({ id: idSchema, name: z.string() })).describe("All that are joined."),
    changed: z
      .strictObject({ organisations: z.int().min(0), activities: z.int().min(0) })
      .describe("Of the network with the changes; `network` is the one as it is."),
    indexes: z.array(
      z
        .strictObject({
          id: z.string(),
          definition: definitionSchema,
          larger,
          before: z.number().optional().describe("Absent where it is undefined."),
          after: z.number().optional(),
          difference: z.number().optional().describe("After less before."),
        })
        .meta({ id: "IndexChange" }),
    ),
  })
  .meta({ id: "ScenarioResult" });

export const proposalsResult = z
  .strictObject({
    ...resultShape,
    definition: definitionSchema,
    index: z.strictObject({ id: z.string(), definition: definitionSchema, larger }),
    direction: z.enum(["raise", "lower"]).describe("Where more integration is."),
    before: z.number(),
    additions: z
      .array(
        z
          .strictObject({
            change: z.string().describe("As …/scenario takes it."),
            members: z.array(member).min(2).max(mostMembers).describe("The first one leads."),
            newcomers: z.int().min(0),
            gain: z.number().describe("Change of the index by this one, beside those before it."),
            value: z.number().describe("The index with it and those before it."),
          })
          .meta({ id: "ProposedAddition" }),
      )
      .describe("Fewer than the budget where none moves the index any further."),
    pool: z.int().min(0).describe("Organisations that were considered."),
    eligible: z.int().min(0).describe("Organisations that might be a member."),
    candidates: z.int().min(0).describe("Sets of members that were compared."),
    evaluations: z.int().min(0).describe("How often a gain was computed to choose among them."),
    rechecked: z.int().min(0).describe("Rounds in which every gain was computed anew, as one had grown."),
    optimum: z
      .number()
      .optional()
      .describe("The best that any choice out of the same candidates attains; only where there are at most 20,000."),
    gap: z.number().min(0).optional().describe("What greedy stays behind it."),
  })
  .meta({ id: "ProposalsResult" });
