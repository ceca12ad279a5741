import { z } from "zod";
import { leavingOut } from "../../analysis/partners/candidate-filters.ts";
import { qualities } from "../../analysis/partners/judge-case.ts";
import { featureGroups, pairFeatures } from "../../analysis/partners/pair-features.ts";
import { partnerCases } from "../../analysis/partners/partner-cases.ts";
import { assumedNeedWeight } from "../../analysis/partners/rank-candidates.ts";
import { rankers } from "../../analysis/partners/tested-pairs.ts";
import { capabilityKinds } from "../../analysis/text/capability-match.ts";
import { flagSchema } from "../../model/flag.ts";
import { idSchema } from "../../model/id.ts";
import { networkParametersShape } from "../../model/network-parameters.ts";
import { organisationKinds, sizeClasses } from "../../model/organisation.ts";
import { partialDateSchema } from "../../model/partial-date.ts";
import { countrySchema } from "../../model/place.ts";
import { reason } from "../../model/reason.ts";
import { seedSchema } from "../../model/seed.ts";
import { tableFormats } from "./measure.ts";
import { needRead, needText } from "./need.ts";
import { derivedQuery, filterText, formatShape, wordsOf } from "./parameters.ts";
import { definitionSchema, organisationItem, resultShape } from "./result.ts";

/** What every resource about partners is fitted with. */
const fitShape = {
  layers: networkParametersShape.layers
    .unwrap()
    .default(networkParametersShape.layers.unwrap().parse("collaboration"))
    .describe(
      "Sets or kinds of activity whose ties are foretold, as elsewhere; activities of all others are shared groups. Default collaboration.",
    ),
  years: z.coerce
    .number()
    .min(0.5)
    .max(10)
    .default(2)
    .describe("The model is fitted to the new ties of so many years, and foretells as many."),
  lists: z.coerce
    .number()
    .int()
    .min(50)
    .max(5000)
    .default(400)
    .describe("Organisations, of each sort of pair, that are learnt from and that lists are tried for, at most."),
  seed: seedSchema,
};

export const backTestShape = {
  ...fitShape,
  split: partialDateSchema
    .optional()
    .describe(
      "The last year, month or day on which anything is known; what begins later is foretold, to the end of the window. Default: `years` before the dataset's reference day.",
    ),
};

const textList = z
  .string()
  .max(1000)
  .transform((text) => text.split(",").map((part) => part.trim()))
  .pipe(z.array(filterText).min(1));

const newcomerShape = {
  newcomerKind: z
    .enum(organisationKinds)
    .optional()
    .describe("Instead of `for`: whoever a partner is sought for is not in the dataset, and is of this kind."),
  newcomerComplex: idSchema.optional().describe("Where the newcomer is: a complex of the dataset."),
  newcomerCountry: countrySchema
    .optional()
    .describe("Its country (ISO 3166-1 alpha-2), where that is not its complex’s."),
  newcomerMakes: needText.min(1).optional().describe("What it makes or does, in its own words, Korean or English."),
};

const candidatesShape = {
  ...fitShape,
  for: idSchema.optional().describe("The organisation that a partner is sought for. Else `newcomerKind`."),
  ...newcomerShape,
  need: needText
    .optional()
    .describe(
      "What is needed, in free words, Korean or English: “moulds for plastic parts”, “사출 금형”. Instead of what the organisation’s record says that it needs.",
    ),
  meeting: flagSchema
    .optional()
    .describe(
      "true: only whoever meets a word of the need; false: whoever does not stands among the others. Default: true where `need` is given.",
    ),
  candidateKinds: wordsOf(organisationKinds).optional().describe("Only candidates of these kinds, comma-separated."),
  candidateSizes: wordsOf(sizeClasses).optional().describe("Only of these sizes."),
  candidateZones: textList.optional().describe("Only in these zones."),
  candidateComplexes: textList.optional().describe("Only in these complexes."),
  candidateCountries: textList.optional().describe("Only in these countries (ISO 3166-1 alpha-2)."),
  withinKm: z.coerce
    .number()
    .min(0)
    .max(20_100)
    .optional()
    .describe("Only so near; who has no known place is left out."),
  partners: flagSchema.default(false).describe("true: whoever is a partner already is listed too."),
  competitors: flagSchema
    .default(false)
    .describe("true: whoever has an industry in common in the same complex is too."),
  outside: flagSchema
    .default(false)
    .describe("true: only whoever shares no partner with it: from outside the usual circle."),
  newcomers: flagSchema
    .default(false)
    .describe("true: only whoever has no partner at all, instead of only whoever has one."),
  explore: z.coerce
    .number()
    .min(0)
    .max(1)
    .default(0)
    .describe(
      "0, safe: as the score says. 1: what the score owes to partners in common is left out of it. Between: in proportion.",
    ),
  amongEquals: flagSchema
    .default(false)
    .describe(
      "true: ranked by what tells candidates of the same degree apart, so that having many partners does not help; exposure is spread wider.",
    ),
  capBy: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe(
      "No value of this grouping has more than `cap` of the candidates, unless nobody else is left for the list.",
    ),
  cap: z.coerce.number().int().min(1).max(200).default(3).describe("With capBy."),
  most: z.coerce.number().int().min(1).max(200).default(20).describe("Candidates at most."),
};

export const candidatesQuery = derivedQuery({ ...candidatesShape, ...formatShape(tableFormats) }).check((context) => {
  const asked: Readonly<Record<string, unknown>> = context.value;
  const refuse = (name: string, key: string) =>
    context.issues.push({ code: "custom", ...reason(key), path: [name], input: asked[name] });
  if ((asked.for === undefined) === (asked.newcomerKind === undefined)) {
    const other = Object.keys(newcomerShape).find((name) => asked[name] !== undefined);
    if (asked.for === undefined && other !== undefined) refuse(other, "newcomerWithoutKind");
    else refuse("for", "candidatesForWhom");
  } else if (asked.for !== undefined)
    for (const name of Object.keys(newcomerShape)) if (asked[name] !== undefined) refuse(name, "newcomerWithoutKind");
});

const count = z.int().min(0);
const chance = z.number().min(0).max(1);
const estimate = z
  .strictObject({ value: z.number().optional(), lower: z.number().optional(), upper: z.number().optional() })
  .describe(
    "With the 95 % interval: organisations drawn anew, widened for candidates that several lists share and for ties that are met from both ends. Absent: undefined.",
  )
  .meta({ id: "PartnerEstimate" });
const rankerName = z.enum(rankers);
const caseName = z.enum(partnerCases);
const titled = { title: z.string() };
const verdict = z
  .enum(["better", "undecided", "worse", "untested"])
  .describe("Whether the 95 % interval of the gain by `decidedBy` lies above 0, holds it, or lies below.");

const band = z
  .strictObject({
    right: count,
    candidates: count.describe("Of about the same score, on the lists of the back-test."),
    lower: chance,
    upper: chance,
  })
  .describe("How often they came true, with Wilson's 95 % interval.");

const confidence = band
  .extend({
    among: z
      .enum(["all", "tiedNewcomers"])
      .describe(
        "Who was counted: `all` that may be on a list; `tiedNewcomers`, where one of the two is a newcomer: only newcomers that came to have a tie in that time, so that it holds given that one does.",
      ),
  })
  .describe("How often such candidates came true, with Wilson's 95 % interval.")
  .meta({ id: "PartnerConfidence" });

const qualityShape = Object.fromEntries(qualities.map((quality) => [quality, estimate])) as Record<
  (typeof qualities)[number],
  typeof estimate
>;

const exposure = z
  .strictObject({
    by: z.string(),
    ...titled,
    distance: z.number().describe("Half the summed differences of places and candidates: 0 as they are, 1 at most."),
    distanceCapped: z.number().describe("The same with at most three of ten places for one group."),
    hits: z.number().optional().describe("Right ones among the first ten, without the cap."),
    hitsCapped: z.number().optional().describe("And with it."),
    groups: z.array(
      z.strictObject({
        id: z.string(),
        ...titled,
        candidates: chance.describe("Share of the organisations that could be listed."),
        places: chance.describe("Share of the first ten places."),
        placesCapped: chance,
      }),
    ),
  })
  .meta({ id: "PartnerExposure" });

const comparison = z
  .strictObject({
    ranker: z.enum(["model", "amongEquals"]).describe("Fitted beside pairs drawn from all, or of the same degree."),
    decidedBy: z
      .enum(qualities)
      .describe("The average precision, or the right ones among the first ten where these are fewer for certain."),
    verdict,
    said: z.string().describe("The same in words."),
    used: rankerName.describe("What lists are ranked by."),
    gain: z.strictObject(qualityShape).partial().describe("The model's quality less that of the one feature."),
    bands: z.array(band.extend({ from: z.number().describe("The lowest score.") })),
    exposure: z.array(exposure),
  })
  .meta({ id: "PartnerComparison" });

const partnerCase = z
  .strictObject({
    case: caseName,
    ...titled,
    model: z.strictObject({
      ties: count.describe("New ties that it was fitted to."),
      others: count.describe("And pairs that came to none, drawn by chance."),
      unfitted: z.enum(["few", "nothing", "separated", "diverged"]).optional().describe("Why there is none."),
      coefficients: z
        .array(
          z.strictObject({
            feature: z.enum(pairFeatures.map(({ id }) => id)),
            ...titled,
            group: z.enum(featureGroups),
            slope: z.number().describe("Of the log odds of a new tie, for one unit more."),
          }),
        )
        .describe("Largest effect of a usual difference first."),
    }),
    sources: count.describe("Organisations that a list was made for."),
    newcomers: z
      .strictObject({
        untied: count.describe("Organisations without a tie on the day of the split."),
        came: count.describe("Those of them that came to have one: they alone are counted."),
      })
      .optional()
      .describe("Where one of the two is a newcomer."),
    sourcesWithNewTies: count.describe("Of these, those with somebody to find: only their lists are judged."),
    newTies: count.describe("From these organisations; a tie of two is there from either end."),
    candidates: z.number().min(0).optional().describe("On a list, on average."),
    rankers: z.array(z.strictObject({ ranker: rankerName, ...titled, ...qualityShape })),
    comparisons: z
      .array(comparison)
      .describe(
        "Of either model with the one feature that it has to be better than: lists are ranked by the better one.",
      ),
  })
  .meta({ id: "PartnerCase" });

export const backTestResult = z
  .strictObject({
    ...resultShape,
    definition: definitionSchema,
    split: z.string().describe("Nothing later was known."),
    until: z.string().describe("Up to this day ties are foretold."),
    fittedFrom: z.string().describe("From this day on, to the split, ties were learnt from."),
    newTies: count.describe("First ties between organisations that had some, in the whole network."),
    repeatedTies: count.describe("Ties of those that were partners already: not foretold."),
    qualities: z.array(
      z.strictObject({ id: z.enum(qualities), ...titled, text: z.string().describe("What it means.") }),
    ),
    cases: z.array(partnerCase),
  })
  .meta({ id: "BackTestResult" });
export type BackTestResult = z.infer<typeof backTestResult>;

const named = z.strictObject({ id: idSchema, name: z.string() }).meta({ id: "PartnerNamed" });

const candidateReason = z
  .strictObject({
    code: z.string(),
    text: z.string().describe("In the language of the answer."),
    activities: z.array(named).optional().describe("Some of them."),
    partners: z.array(named).optional().describe("Some of them."),
    count: count.optional().describe("Of all."),
    km: z.number().min(0).optional(),
    terms: z.array(z.string()).optional().describe("Words of the need, or of what the organisation does itself."),
    texts: z
      .array(z.strictObject({ in: z.enum(capabilityKinds), text: z.string() }))
      .optional()
      .describe("What is said of it that holds them, some of it."),
  })
  .meta({ id: "CandidateReason" });
export type CandidateReason = z.infer<typeof candidateReason>;

export const candidatesResult = z
  .strictObject({
    ...resultShape,
    definition: definitionSchema,
    for: organisationItem.optional().describe("Absent for a newcomer."),
    newcomer: z
      .strictObject({
        kind: z.enum(organisationKinds),
        complex: idSchema.optional(),
        country: z.string().optional(),
        makes: z.string().optional(),
        read: needRead.optional().describe("How what it makes was read."),
      })
      .optional()
      .describe("Whoever is not in the dataset."),
    asOf: z.string().describe("Nothing later is known."),
    considered: count.describe("All other organisations."),
    leftOut: z
      .array(z.strictObject({ by: z.enum(leavingOut), ...titled, count }))
      .describe("By the first limit that each does not meet."),
    eligible: count.describe("Those that are left."),
    need: needRead
      .extend({ met: count.describe("Of those that are left, who meets a word of it.") })
      .optional()
      .describe("How the need was read, where one was asked for."),
    cases: z
      .array(
        z.strictObject({
          case: caseName,
          ...titled,
          ranker: rankerName,
          verdict,
          said: z.string(),
          need: z
            .enum(["fitted", "assumed"])
            .optional()
            .describe(
              `Whether what a match with the need counts for was fitted to what organisations say that they need, or the best match counts ${assumedNeedWeight} in the log odds by assumption.`,
            ),
        }),
      )
      .describe("The sorts of pair that are on the list, with how such lists did."),
    candidates: z.array(
      z.strictObject({
        organisation: organisationItem,
        case: caseName,
        ranker: rankerName,
        score: z
          .number()
          .optional()
          .describe(
            "Log odds of a new tie within `years`, as the model has it: for order only, `confidence` tells how often such candidates were right. Where one of the two is a newcomer, given that it comes to have a tie at all. Absent where there were too few new ties to fit it to.",
          ),
        confidence: confidence.optional(),
        untold: z
          .enum(["untried", "below"])
          .optional()
          .describe(
            "Why there is no confidence: `untried`: such lists could not be tried on later years; `below`: nobody with so low a score was on those that were.",
          ),
        shares: z
          .array(
            z.strictObject({
              group: z.enum(featureGroups),
              ...titled,
              amount: z.number().describe("What it adds to the log odds, beside a pair that came to no tie."),
              share: chance.describe("Of the sum of all amounts, whatever their sign."),
            }),
          )
          .describe("By what the score tells of."),
        reasons: z.array(candidateReason),
      }),
    ),
  })
  .meta({ id: "CandidatesResult" });
export type CandidatesResult = z.infer<typeof candidatesResult>;
