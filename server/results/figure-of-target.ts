import { z } from "zod";
import type { Figure } from "../../analysis/figure.ts";
import { figureNamed } from "../../analysis/figure-named.ts";
import { integrationIndexes } from "../../analysis/integration/indexes.ts";
import { ownParameters } from "../../analysis/measure.ts";
import type { Language } from "../../model/name.ts";
import { type NetworkParameters, networkParametersSchema } from "../../model/network-parameters.ts";
import { issueText } from "../../model/reason.ts";
import type { Target } from "../../model/target.ts";
import { localeErrors } from "../http/parse-parameters.ts";
import { RequestRefused } from "../http/request-refused.ts";

export interface FigureOfTarget {
  /** As the catalogue has it. */
  readonly figure: Figure;
  /** All of its own, parsed; those that make it an index of integration among them. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Of what begins in a year: without window. */
  readonly network: NetworkParameters;
}

/** What a target is about, as it is computed; refused where it names what there is not. */
export function figureOfTarget(
  { index: id, parameters, layers }: Pick<Target, "index" | "parameters" | "layers">,
  language: Language,
): FigureOfTarget {
  const index = integrationIndexes.find((one) => one.id === id);
  const figure = figureNamed(index?.of ?? id);
  const own = check(z.strictObject(ownParameters(index ?? figure)), parameters, "body.parameters", language);
  const network = check(networkParametersSchema, { layers, timing: "start" }, "body", language);
  return { figure, parameters: { ...own, ...index?.fixed }, network };
}

function check<T extends z.ZodType>(schema: T, given: object, at: string, language: Language): z.output<T> {
  const parsed = schema.safeParse(given, { error: localeErrors[language] });
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.map((issue) => ({
    path: [at, ...issue.path].join("."),
    message: issueText(issue, language),
  }));
  const [{ path, message }] = errors;
  throw new RequestRefused("body_invalid", { reason: `${path}: ${message}` }, errors);
}
