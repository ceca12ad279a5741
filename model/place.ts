import { z } from "zod";
import { idSchema } from "./id.ts";

const latitudeSchema = z.number().min(-90).max(90);
const longitudeSchema = z.number().min(-180).max(180);

/** ISO 3166-1 alpha-2. */
export const countrySchema = z.string().regex(/^[A-Z]{2}$/, "is not an ISO 3166-1 two-letter code");

/** Where an organisation is. Outside every complex, `zone` and `hub` say which zone and which hub's area the place belongs to, where that is known. */
export const placeSchema = z.strictObject({
  city: z.string().optional(),
  region: z.string().optional(),
  country: countrySchema.optional(),
  /** As the source wrote it, where that differs from ISO (CORDIS writes UK and EL). */
  countryAsGiven: z.string().optional(),
  latitude: latitudeSchema.optional(),
  longitude: longitudeSchema.optional(),
  /** Where the coordinates come from, when it is not the record's own source. */
  coordinatesSource: z.string().optional(),
  zone: idSchema.optional(),
  hub: idSchema.optional(),
});
export type Place = z.infer<typeof placeSchema>;
