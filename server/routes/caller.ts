import { z } from "zod";
import { callerSchema } from "../contract/caller.ts";
import { languageShape } from "../contract/parameters.ts";
import { mayActAs, roles } from "../contract/role.ts";
import { jsonAnswer } from "../http/answer.ts";
import { defineRoute } from "../http/route.ts";
import { json } from "./declared-answers.ts";

export const getCaller = defineRoute({
  id: "getCaller",
  method: "get",
  path: "/caller",
  role: "viewer",
  summary: "Who asks, and what that role may do",
  query: z.strictObject(languageShape),
  answers: json("The caller.", callerSchema),
  errors: [],
  handle: ({ caller: { name, role }, services: { settings } }) =>
    jsonAnswer({
      name,
      role,
      actsAs: roles.filter((needed) => mayActAs(role, needed)),
      readOnly: settings.readOnly,
    }),
});
