import { z } from "zod";

/** A name in the two languages of the page, each where it is known. */
export const bilingualSchema = z.strictObject({ ko: z.string().min(1).optional(), en: z.string().min(1).optional() });
export type Bilingual = z.infer<typeof bilingualSchema>;

export const languages = ["ko", "en"] as const;
export type Language = (typeof languages)[number];

/** What to call a thing: its name in the language wanted, else in its own, else in the other, else its id. */
export function displayName(
  thing: { readonly id: string; readonly name?: string; readonly names?: Bilingual },
  language: Language,
): string {
  const other = language === "ko" ? "en" : "ko";
  return thing.names?.[language] ?? thing.name ?? thing.names?.[other] ?? thing.id;
}
