import { z } from "zod";

export const moneySchema = z.strictObject({
  amount: z.number(),
  /** ISO 4217. */
  currency: z.string().regex(/^[A-Z]{3}$/, "is not an ISO 4217 code"),
});
export type Money = z.infer<typeof moneySchema>;
