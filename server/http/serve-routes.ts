import { type Request, type Response, Router } from "express";
import { TielineError } from "../../model/tieline-error.ts";
import { callerOf, requireRole } from "../access/caller.ts";
import { checkOrigin } from "../access/check-origin.ts";
import type { Services } from "../services.ts";
import type { Answer } from "./answer.ts";
import { languageOf } from "./language.ts";
import { parseParameters, queryOf } from "./parse-parameters.ts";
import type { Route } from "./route.ts";

/** A router that answers the declared routes, and refuses other methods on their paths. */
export function serveRoutes(routes: readonly Route[], services: Services): Router {
  const router = Router();
  for (const [path, those] of Map.groupBy(routes, (route) => route.path)) {
    const pattern = path.replace(/\{(\w+)\}/g, ":$1");
    for (const route of those)
      router[route.method](pattern, async (request, response) => {
        await send(await answer(route, services, request), request, response);
      });
    const methods = those.map(({ method }) => method.toUpperCase());
    const allowed = [...methods, ...(methods.includes("GET") ? ["HEAD"] : [])].join(", ");
    router.all(pattern, (request, response) => {
      response.setHeader("Allow", allowed);
      throw new TielineError("method_not_allowed", { method: request.method, path: request.path, allowed });
    });
  }
  return router;
}

async function answer(route: Route, services: Services, request: Request): Promise<Answer> {
  checkOrigin(request, services.access);
  const caller = callerOf(request, services.access);
  requireRole(caller, route.role);
  if (route.writes && services.settings.readOnly)
    throw new TielineError("read_only", { method: request.method, path: request.path });
  const language = languageOf(request);
  const params = route.params && parseParameters(route.params, request.params as Record<string, string>, language);
  const query = parseParameters(route.queryFor?.(params) ?? route.query, queryOf(request.url, language), language);
  return route.handle({ params, query, request, language, caller, services });
}

async function send(answer: Answer, request: Request, response: Response): Promise<void> {
  response.setHeader("Vary", "Accept, Accept-Language, Authorization");
  response.setHeader("Cache-Control", "no-cache");
  if ("stream" in answer) return answer.stream(response);
  response.status(answer.status);
  for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, value);
  if (answer.type !== undefined) response.setHeader("Content-Type", answer.type);
  if (answer.body === undefined) return void response.end();
  const bytes = Buffer.from(answer.body as string);
  response.setHeader("Content-Length", bytes.byteLength);
  response.end(request.method === "HEAD" ? undefined : bytes);
}
