import { z } from "zod";
import type { Figure } from "../figure.ts";
import { measures } from "../measures.ts";
import { valuesOnTies } from "../values-on-ties.ts";
import { correlationOverTies } from "./correlation-over-ties.ts";

const onTies = measures.filter(({ reads }) => reads === "ties");

const parameters = {
  measure: z
    .enum(onTies.map(({ id }) => id) as [string, ...string[]])
    .default("coreness")
    .describe("The measure of ties whose values at both ends of a tie are compared, with its own parameters as usual."),
};

/**
 * Assortativity by a measure: the correlation of an organisation's value with those of its partners, over both ends of every tie (Newman
 * 2003, eq. 21): above 0 where high ones are tied to high ones. From −1 to 1. Ties count as one; whether the measure reads
 * weights is as in its catalogue. Ties with an end whose value is undefined do not count. Undefined without a tie that counts and where all ends have the same
 * value; isolated organisations change it only as they change the measure. As long as the measure, and O(m).
 *
 * Checked in closed form, by brute force, against the assortativity by degree, and against networkx.
 */
export const measureAssortativity: Figure<typeof parameters> = {
  id: "measureAssortativity",
  reads: "ties",
  weightedDefault: undefined,
  parameters,
  source: "doi:10.1103/PhysRevE.67.026126",
  computedBy: "analysis/connectivity/measure-assortativity.ts",
  why: "One pass over the arrays once the measure is there.",
  compute(input) {
    const measure = onTies.find(({ id }) => id === input.parameters.measure)!;
    return correlationOverTies(input.network!, valuesOnTies(measure, input));
  },
};
