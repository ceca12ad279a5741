import type { z } from "zod";
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from "zod-openapi";
import { message } from "../model/message.ts";
import { type ErrorCode, errorCodes } from "../model/tieline-error.ts";
import { problemSchema } from "./contract/problem.ts";
import type { DeclaredAnswer, Route } from "./http/route.ts";
import { tielineDescription, tielineLicense, tielineVersion } from "./tieline-version.ts";

export const apiRoot = "/api/v1";

/** Refusals that any route may give. */
const everywhere: readonly ErrorCode[] = [
  "parameter_unknown",
  "parameter_invalid",
  "token_required",
  "role_insufficient",
  "origin_refused",
  "not_acceptable",
  "host_refused",
  "rate_exceeded",
  "internal",
];

/** The OpenAPI 3.1 document, made from the same declarations that validate and answer. */
export function openapiDocument(routes: readonly Route[]) {
  const paths: ZodOpenApiPathsObject = {};
  for (const route of routes) {
    const path = `${apiRoot}${route.path}`;
    paths[path] = { ...paths[path], [route.method]: operation(route) };
  }
  return createDocument({
    openapi: "3.1.0",
    info: {
      title: "Tieline",
      version: tielineVersion,
      description: tielineDescription,
      license: { name: tielineLicense, identifier: tielineLicense },
    },
    security: [{}, { token: [] }],
    paths,
    components: {
      securitySchemes: {
        token: {
          type: "http",
          scheme: "bearer",
          description: "Only where the server was started with an access file.",
        },
      },
    },
  });
}

function operation(route: Route): ZodOpenApiOperationObject {
  return {
    operationId: route.id,
    summary: route.summary,
    description: `Needs the role ${route.role}.${route.writes ? " Changes what is stored: refused by a server that only reads." : ""}`,
    requestParams: {
      ...(route.params && { path: route.params as z.ZodObject }),
      query: route.query as z.ZodObject,
    },
    ...(route.body && {
      requestBody: { required: true, content: { [route.body.type]: { schema: route.body.schema } } },
    }),
    responses: {
      ...Object.fromEntries(Object.entries(route.answers).map(([status, answer]) => [status, response(answer)])),
      ...problems([...everywhere, ...(route.writes ? (["read_only"] as const) : []), ...route.errors]),
    } as ZodOpenApiOperationObject["responses"],
  };
}

function response({ description, content, headers }: DeclaredAnswer) {
  return {
    description,
    ...(content && {
      content: Object.fromEntries(Object.entries(content).map(([type, schema]) => [type, { schema }])),
    }),
    ...(headers && {
      headers: Object.fromEntries(
        Object.entries(headers).map(([name, text]) => [
          name,
          { description: text, schema: { type: "string" as const } },
        ]),
      ),
    }),
  };
}

/** One problem response a status, naming the codes behind it. */
function problems(codes: readonly ErrorCode[]) {
  const byStatus = Map.groupBy(new Set(codes), (code) => errorCodes[code].status);
  return Object.fromEntries(
    [...byStatus].map(([status, those]) => [
      status,
      {
        description: those.map((code) => `${code}: ${message("en", "errors", `${code}.title`)}`).join("; "),
        content: { "application/problem+json": { schema: problemSchema } },
      },
    ]),
  );
}
