import { z } from "zod";

/** What somebody needs, in their own words. */
export const needText = z
  .string()
  .max(500)
  .describe("What is needed, in free words, Korean or English: “moulds for plastic parts”, “사출 금형”.");

/** How a need was read, and how much there was to compare it with. */
export const needRead = z
  .strictObject({
    unmatched: z.array(z.string()).describe("Words of the need that nothing here meets."),
    translated: z
      .array(z.strictObject({ words: z.string(), as: z.array(z.string()) }).meta({ id: "TranslatedWords" }))
      .describe("Words of the need that were also looked for in the other language, and as what."),
    described: z.int().min(0).describe("Of how many anything is said that a need could meet."),
  })
  .meta({ id: "NeedRead" });

/** Why something meets a need: words of the need, and what is said of it that holds them, by where that stands. */
export function needMet<const K extends readonly [string, ...string[]]>(kinds: K, id: string) {
  return {
    score: z.number().positive().describe("BM25; only the order means something."),
    words: z.array(z.string()).describe("The words of the need that it meets."),
    texts: z
      .array(z.strictObject({ in: z.enum(kinds), text: z.string() }).meta({ id }))
      .describe("What is said of it that meets them."),
  };
}
