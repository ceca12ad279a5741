import { z } from "zod";
import { criteria } from "../../analysis/consortia/consortium-need.ts";
import { noGainReasons } from "../../analysis/consortia/group-gains.ts";
import { ruleNames } from "../../analysis/consortia/scheme-standing.ts";
import { integrationIndexes } from "../../analysis/integration/indexes.ts";
import { capabilityKinds } from "../../analysis/text/capability-match.ts";
import { idSchema } from "../../model/id.ts";
import { moneySchema } from "../../model/money.ts";
import { organisationKinds, sizeClasses } from "../../model/organisation.ts";
import { partialDateSchema } from "../../model/partial-date.ts";
import { reason } from "../../model/reason.ts";
import { seedSchema } from "../../model/seed.ts";
import { mostTeamMembers, usualTeamWeights } from "../../model/team-weights.ts";
import { askedShape } from "./integration.ts";
import { needRead } from "./need.ts";
import { derivedQuery, filterText, formatShape } from "./parameters.ts";
import { definitionSchema, resultShape } from "./result.ts";

const ids = integrationIndexes.map(({ id }) => id) as [string, ...string[]];
const weight = z.number().min(0).max(1000);
const share = z.number().min(0).max(1);
/** Added up from parts, so that 1 may be more by rounding. */
const score = z.number().min(0);

const shape = {
  by: askedShape.by,
  placing: askedShape.placing,
  at: askedShape.at,
  index: z.enum(ids).default("integration").describe("The index whose gain is a criterion, by weight of ties."),
};

export const teamsQuery = derivedQuery({
  ...shape,
  seed: seedSchema,
});
export const teamQuery = derivedQuery(shape);

export const briefFormats = ["docx", "pdf"] as const;
export const briefQuery = derivedQuery({ ...shape, ...formatShape(briefFormats) });

const needShape = {
  need: z.string().max(500).optional().describe("The need in free words, for those who read the answer or the brief."),
  requires: z
    .array(
      z.strictObject({
        kinds: z
          .array(z.enum(organisationKinds))
          .min(1)
          .max(organisationKinds.length)
          .describe("Any of these: of two kinds, either will do."),
        count: z.int().min(1).max(mostTeamMembers),
      }),
    )
    .min(1)
    .max(6)
    .describe(`Which members, 2 to ${mostTeamMembers} in all.`),
  terms: z
    .array(z.string().trim().min(1).max(100))
    .max(12)
    .default([])
    .describe(
      "Capabilities that the team is to have between its members, in Korean or English: covered by whom more than half of the words are said of.",
    ),
  lead: z
    .union([z.strictObject({ organisation: idSchema }), z.strictObject({ kind: z.enum(organisationKinds) })])
    .optional()
    .describe("Who is to lead, or of which kind."),
  include: z.array(idSchema).max(mostTeamMembers).default([]).describe("Who is to be a member."),
  exclude: z.array(idSchema).max(1000).default([]).describe("Who is not."),
  among: z
    .strictObject({
      zones: z.array(filterText).min(1).max(200).optional(),
      complexes: z.array(filterText).min(1).max(500).optional(),
      countries: z.array(filterText).min(1).max(300).optional(),
      sizes: z.array(z.enum(sizeClasses)).min(1).optional(),
    })
    .default({})
    .describe("Who may be a member beside those who are to be one."),
  weights: z
    .strictObject(
      Object.fromEntries(criteria.map((one) => [one, weight.default(usualTeamWeights[one])])) as Record<
        (typeof criteria)[number],
        z.ZodDefault<typeof weight>
      >,
    )
    .default(usualTeamWeights)
    .describe("How much each criterion counts; only how they compare matters."),
  money: moneySchema
    .extend({ amount: z.number().nonnegative() })
    .optional()
    .describe("What the team asks a support scheme for."),
  date: partialDateSchema
    .optional()
    .describe("When it asks: the first day counts. Default: the dataset's reference date."),
};

const teamSize = (requires: readonly { readonly count: number }[]) =>
  requires.reduce((sum, { count }) => sum + count, 0);

function needBody<S extends z.ZodRawShape>(own: S) {
  return z.strictObject({ ...needShape, ...own }).check((context) => {
    if (context.issues.length > 0) return;
    const { requires } = context.value as unknown as { readonly requires: readonly { readonly count: number }[] };
    const size = teamSize(requires);
    if (size >= 2 && size <= mostTeamMembers) return;
    context.issues.push({
      code: "custom",
      path: ["requires"],
      ...reason("teamSize", { size: String(size), most: String(mostTeamMembers) }),
      input: requires,
    } as never);
  });
}

export const proposedConsortiaBody = needBody({
  teams: z.int().min(1).max(5).default(3).describe("How many, at most."),
  differ: z
    .int()
    .min(1)
    .max(mostTeamMembers)
    .default(2)
    .describe("Members in which each differs from every one before it, at least; no more than can be chosen."),
}).meta({ id: "ConsortiumNeed" });

export const consortiumBody = needBody({
  team: z
    .array(idSchema)
    .min(2)
    .max(mostTeamMembers)
    .refine((team) => new Set(team).size === team.length, reason("memberTwice"))
    .describe("The members, in any order."),
}).meta({ id: "ConsortiumTeam" });
export type ConsortiumBody = z.output<typeof consortiumBody>;
export type NeedBody = Omit<ConsortiumBody, "team">;

const criterionValue = z
  .strictObject({
    id: z.enum(criteria),
    title: z.string(),
    value: share.optional().describe("0 to 1; absent where it has no value here."),
    weight: share.describe("Those of all criteria that have a value add up to 1."),
    part: score.describe("Weight times value: the parts add up to the score."),
  })
  .meta({ id: "TeamCriterion" });

const ruleCheck = z
  .strictObject({
    rule: z.enum(ruleNames),
    state: z.enum(["met", "lacking", "unknown"]).describe("unknown: not enough is known of the team."),
    text: z.string().describe("What is asked for, and what there is."),
    kinds: z.array(z.enum(organisationKinds)).optional(),
    sizes: z.array(z.enum(sizeClasses)).optional(),
    least: z.number().optional(),
    most: z.number().optional(),
    currency: z.string().optional(),
    of: z.array(z.string()).optional(),
    from: partialDateSchema.optional(),
    to: partialDateSchema.optional(),
    found: z.number().optional().describe("How many there are; how much is asked for."),
    notKnown: z.int().optional().describe("Members of whom it is not known."),
  })
  .meta({ id: "SchemeRuleCheck" });
export type RuleCheckItem = z.infer<typeof ruleCheck>;

const schemeStanding = z
  .strictObject({
    id: idSchema,
    name: z.string(),
    verdict: z
      .enum(["meets", "lacks", "undecided", "unstated"])
      .describe(
        "meets: every rule that the data state; lacks: one at least is not met; undecided: of one at least it cannot be told; unstated: the data state no rule beside its dates.",
      ),
    isRunning: z
      .boolean()
      .describe("Whether it, and what it is a part of, runs on that day, as far as they have dates."),
    checks: z.array(ruleCheck),
    unstated: z.array(z.enum(ruleNames)).describe("What no rule in the data is about."),
  })
  .meta({ id: "SchemeStanding" });

const member = z
  .strictObject({
    id: idSchema,
    name: z.string().optional().describe("In the language of the answer; absent where only the id is known."),
    kind: z.enum(organisationKinds),
    synthetic: z.boolean(),
    size: z.enum(sizeClasses).optional(),
    zone: z.string().optional().describe("As a title."),
    complex: z.string().optional().describe("As a title."),
    country: z.string().optional(),
    requirement: z
      .int()
      .min(0)
      .optional()
      .describe("Which of `requires` it fills, from 0; absent where there is no room for it."),
    isLead: z.boolean(),
    isFixed: z.boolean().describe("Asked for by name."),
    part: score.describe(
      "What it brings of the score: half of each of its pairs, of each term an equal share among those who cover it best. They add up to the score.",
    ),
    covers: z.array(
      z.strictObject({
        term: z.string(),
        degree: share.describe(
          "Share of the words of the term that it meets: more than half, or it does not cover it.",
        ),
        words: z.array(z.string()).describe("Those words."),
        place: z
          .enum(capabilityKinds)
          .describe("Where most of them stand: in its capabilities, industries, or the topics of its activities."),
        text: z.string().describe("What stands there."),
      }),
    ),
    newTies: z.int().min(0).describe("Members to whom it is not tied yet."),
    swaps: z
      .array(
        z.strictObject({
          id: idSchema,
          name: z.string().optional(),
          score: score.describe("That the team would have."),
          difference: z.number(),
        }),
      )
      .describe("The best who could take its place, best first; none for whom was asked for by name."),
  })
  .meta({ id: "TeamMember" });

const team = z
  .strictObject({
    score: score.describe("0 to 1: each criterion times its weight, added up."),
    criteria: z.array(criterionValue),
    members: z.array(member).describe("The lead first, where somebody may lead."),
    ties: z
      .array(
        z.strictObject({
          source: idSchema,
          target: idSchema,
          activities: z.int().min(1),
          examples: z
            .array(z.strictObject({ id: idSchema, name: z.string(), kind: z.string(), year: z.int().optional() }))
            .describe("The latest three."),
        }),
      )
      .describe("Pairs of members that are tied already."),
    newTies: z.int().min(0).describe("Pairs that are not."),
    synthetic: share.describe("Share of its members that are synthetic."),
    uncovered: z.array(z.string()).describe("Terms that nobody in it covers."),
    unmet: z
      .array(z.strictObject({ requirement: z.int().min(0), lacking: z.int().min(1) }))
      .describe("Requirements that lack members; none in a team that was proposed."),
    isLeadMissing: z.boolean().describe("Nobody in it may lead."),
    index: z
      .strictObject({
        id: z.string(),
        title: z.string(),
        before: z.number(),
        after: z.number(),
        difference: z.number(),
      })
      .optional()
      .describe(
        "The index as it is and with a consortium of this team, as …/scenario has it; absent where it is undefined.",
      ),
    schemes: z
      .array(schemeStanding)
      .describe("Support schemes: those that it meets first, then what is not decided, lacking, not stated."),
  })
  .meta({ id: "ConsortiumTeamItem" });
export type TeamItem = z.infer<typeof team>;

const aboutNeed = {
  definition: definitionSchema,
  pool: z.int().min(0).describe("Organisations that may be a member."),
  candidates: z.array(z.int().min(0)).describe("Of each requirement, how many of those are of its kinds."),
  terms: z
    .array(
      z.strictObject({
        term: z.string(),
        covering: z.int().min(0).describe("How many of the pool cover it."),
        ...needRead.shape,
      }),
    )
    .describe("What becomes of each capability."),
  uncovered: z.array(z.string()).describe("Terms that nobody among them covers."),
  day: z.iso.date().describe("On which the team asks support schemes: as asked, else the dataset's reference date."),
  noGain: z
    .enum(noGainReasons)
    .optional()
    .describe(
      "Why integration is no criterion: without weight, the index is unmoved by ties between groups, undefined here, consortia are in no layer, too many groups. Absent where it is one.",
    ),
};

export const consortiaResult = z
  .strictObject({
    ...resultShape,
    ...aboutNeed,
    differ: z.int().min(0).describe("As used."),
    isAll: z.boolean().describe("There are no more teams so different."),
    teams: z.array(
      z
        .strictObject({
          ...team.shape,
          isExact: z.boolean().describe("Proved: no team that differs so much from those before it scores more."),
          bound: score.describe("None scores more than that."),
          gap: score.describe("Bound less score: 0 where it is exact."),
          nodes: z.int().min(0).describe("Partial teams that were looked at for the proof."),
          searched: z
            .int()
            .min(0)
            .describe("Candidates among whom it was sought; the others cannot be in a better team."),
        })
        .meta({ id: "ProposedConsortium" }),
    ),
  })
  .meta({ id: "ConsortiaResult" });

export const consortiumResult = z.strictObject({ ...resultShape, ...aboutNeed, team }).meta({ id: "ConsortiumResult" });
