import { z } from "zod";
import { type ErrorCode, errorCodes } from "../../model/tieline-error.ts";

/** Every 4xx and 5xx answer (RFC 9457), as `application/problem+json`. */
export const problemSchema = z
  .strictObject({
    type: z.string().describe("`urn:tieline:problem:` and the code."),
    title: z.string(),
    status: z.int().min(400).max(599),
    code: z
      .enum(Object.keys(errorCodes) as [ErrorCode, ...ErrorCode[]])
      .describe("Stable; does not change with the language."),
    detail: z.string().describe("What is wrong, with the value, and what to do."),
    errors: z
      .array(z.strictObject({ path: z.string(), message: z.string() }))
      .optional()
      .describe("For parameters and bodies: what is wrong with each."),
  })
  .meta({ id: "Problem" });
export type Problem = z.infer<typeof problemSchema>;
