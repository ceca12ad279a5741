import { z } from "zod";
import { healthSchema } from "../contract/health.ts";
import { languageShape } from "../contract/parameters.ts";
import { jsonAnswer } from "../http/answer.ts";
import { defineRoute } from "../http/route.ts";
import { tielineVersion } from "../tieline-version.ts";
import { json } from "./declared-answers.ts";

export const health = defineRoute({
  id: "health",
  method: "get",
  path: "/health",
  role: "viewer",
  summary: "Whether the server and its store are well",
  query: z.strictObject(languageShape),
  answers: json("How it is.", healthSchema),
  errors: [],
  async handle({ services: { connection } }) {
    const reachable = await connection.check();
    return jsonAnswer({
      status: reachable ? "ok" : "degraded",
      store: { kind: connection.kind, reachable },
      version: tielineVersion,
    });
  },
});
