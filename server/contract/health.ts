import { z } from "zod";

export const healthSchema = z
  .strictObject({
    status: z.enum(["ok", "degraded"]).describe("degraded: the store does not answer; what is loaded is served."),
    store: z.strictObject({ kind: z.enum(["embedded", "neo4j"]), reachable: z.boolean() }),
    version: z.string().describe("Of Tieline."),
  })
  .meta({ id: "Health" });
