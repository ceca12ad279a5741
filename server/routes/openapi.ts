import { z } from "zod";
import { languageShape } from "../contract/parameters.ts";
import { jsonAnswer } from "../http/answer.ts";
import { defineRoute, type Route } from "../http/route.ts";
import { openapiDocument } from "../openapi-document.ts";
import { json } from "./declared-answers.ts";

/** The document of the other routes and of itself. */
export function openapiRoute(others: readonly Route[]): Route {
  let document: unknown;
  const route = defineRoute({
    id: "openapi",
    method: "get",
    path: "/openapi.json",
    role: "viewer",
    summary: "The OpenAPI document of the API",
    query: z.strictObject(languageShape),
    answers: json("OpenAPI 3.1.", z.record(z.string(), z.unknown())),
    errors: [],
    handle() {
      document ??= openapiDocument([...others, route]);
      return jsonAnswer(document);
    },
  });
  return route;
}
