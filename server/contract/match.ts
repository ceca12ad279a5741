import { z } from "zod";

/** The fields of a record that say what it can do, makes, needs or is about, and what such a text is called. */
export const describingFields = {
  capabilities: "capability",
  industries: "industry",
  needs: "need",
  topics: "topic",
  specialities: "speciality",
  fields: "field",
} as const;
export type DescribingField = keyof typeof describingFields;
export type Description = (typeof describingFields)[DescribingField];
export type Described = { readonly [field in DescribingField]?: readonly string[] };

const places = ["id", "name", "alias", ...Object.values(describingFields)] as const;

/** Why something was found. */
export const matchSchema = z
  .strictObject({
    kind: z
      .enum(["exact", "initials", "near"])
      .describe(
        "exact: what was asked for stands there, whatever the case; initials: as initial consonants (ㅅㅇㄷ); near: one letter, spaces or accents aside.",
      ),
    in: z.enum(places).describe("Where it stands."),
    text: z.string().describe("What stands there."),
  })
  .meta({ id: "Match" });
export type Match = z.infer<typeof matchSchema>;
