import { z } from "zod";
import records from "./families.json" with { type: "json" };

const term = z.strictObject({ en: z.string(), ko: z.string() });
export type Term = z.infer<typeof term>;

/** A line of business: what its companies are called after, and the words for what they can do and need. */
const familySchema = z.strictObject({
  id: z.string(),
  names: term,
  /** The word by which a mini cluster of it says so, as the booklet's do. */
  topic: z.string(),
  suffixes: z.array(term).min(1),
  /** Parts of words by which a mini cluster's name tells its line of business. */
  words: z.array(z.string()).min(1),
  terms: z.array(term).min(1),
});

export const families = z.array(familySchema).parse(records);

export function familyIndex(id: string): number {
  const index = families.findIndex((family) => family.id === id);
  if (index === -1) throw new RangeError(`no family ${id}`);
  return index;
}

/** The family whose words stand most often in some names; undefined where none does. */
export function familyOf(text: string): number | undefined {
  const lower = ` ${text.toLowerCase()} `;
  const hits = families.map(({ words }) => words.filter((word) => lower.includes(word)).length);
  const most = Math.max(...hits);
  return most > 0 ? hits.indexOf(most) : undefined;
}
