import { z } from "zod";
import { tailAlternatives, tailVerdicts } from "../../analysis/structure/degree-distribution.ts";
import { onBackboneResultShape } from "./backbone.ts";
import { definitionSchema, resultShape } from "./result.ts";

const survival = z.number().min(0).max(1);

const alternative = z.strictObject({
  id: z.enum(tailAlternatives),
  parameters: z.record(z.string(), z.number()).describe("mu and sigma, or lambda."),
  logLikelihood: z.number(),
  ratio: z.number().describe("Log-likelihood of the power law less this one's: above 0 where the power law is better."),
  z: z.number().optional().describe("The ratio divided by its standard deviation (Vuong)."),
  p: z.number().min(0).max(1).optional().describe("Chance of a ratio so far from 0 if both were as good."),
});

const degreeFit = z
  .strictObject({
    from: z.int().min(1).describe("Number of partners with which the tail begins."),
    n: z.int().min(1).describe("Organisations in the tail."),
    alpha: z.number().min(1).describe("P(k) ∝ k^−alpha."),
    alphaError: z.number().min(0).describe("Standard error of alpha, the beginning being given."),
    ks: survival.describe("Kolmogorov–Smirnov distance of the tail from the fitted law."),
    logLikelihood: z.number(),
    alternatives: z.array(alternative),
    p: survival.optional().describe("Share of the draws that are as far from their fit. Absent without draws."),
    verdict: z.enum(tailVerdicts),
    verdictText: z.string(),
    curve: z
      .array(z.strictObject({ x: z.int().min(1), powerLaw: survival, lognormal: survival, exponential: survival }))
      .describe("Share of the organisations with a partner that have x partners or more, as each would have it."),
  })
  .meta({ id: "DegreeFit" });

export const degreeDistributionResult = z
  .strictObject({
    ...resultShape,
    ...onBackboneResultShape,
    definition: definitionSchema,
    degrees: z.array(z.int().min(0)).describe("Organisations with 0, 1, 2 … partners."),
    fit: degreeFit
      .optional()
      .describe("Absent where there are too few organisations or different numbers of partners."),
  })
  .meta({ id: "DegreeDistributionResult" });
