import { z } from "zod";

/** ISO 4217. */
export const currencySchema = z.string().regex(/^[A-Z]{3}$/, "is not an ISO 4217 code");

export const moneySchema = z.strictObject({ amount: z.number(), currency: currencySchema });
export type Money = z.infer<typeof moneySchema>;
