import { z } from "zod";
import { numericAttribute } from "../facts/numeric-attribute.ts";
import type { Figure } from "../figure.ts";
import { correlationOverTies } from "./correlation-over-ties.ts";

const parameters = {
  attribute: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe("The open attribute of organisations whose numbers at both ends of a tie are compared."),
};

/**
 * Assortativity by a number that organisations have as an open attribute: the correlation of an organisation's number with those of its
 * partners, over both ends of every tie (Newman 2003, eq. 21): above 0 where high ones are tied to high ones. From −1 to 1. Ties count as
 * one. Ties with an end that has no number do not count. Undefined until an attribute is named, without a tie that counts, and where all
 * ends have the same number; isolated organisations change nothing. By classes (kind, size, zone …) it is `assortativity`.
 * O(organisations) to read the attribute once, and O(m).
 *
 * Checked in closed form, against the assortativity by degree where the attribute is the degree, and through the API on a loaded table.
 */
export const attributeAssortativity: Figure<typeof parameters> = {
  id: "attributeAssortativity",
  reads: "ties",
  weightedDefault: undefined,
  parameters,
  source: "doi:10.1103/PhysRevE.67.026126",
  computedBy: "analysis/connectivity/attribute-assortativity.ts",
  why: "One pass over the arrays once the attribute is read.",
  compute({ facts, network, parameters: { attribute } }) {
    if (attribute === undefined) return Number.NaN;
    const values = numericAttribute(facts, attribute);
    return correlationOverTies(
      network!,
      Float64Array.from(network!.organisations, (organisation) => values[organisation]),
    );
  },
};
