import { z } from "zod";
import { roles } from "./role.ts";

export const callerSchema = z
  .strictObject({
    name: z.string().describe("As the access file calls whoever asks; loopback where there is none."),
    role: z.enum(roles),
    actsAs: z.array(z.enum(roles)).describe("All roles whose requests are answered: its own and those below."),
    readOnly: z.boolean().describe("Whether the server refuses whatever would change what is stored, whoever asks."),
  })
  .meta({ id: "Caller" });
