import { randomUUID } from "node:crypto";
import { join } from "node:path";
import express, { type Express } from "express";
import { pinoHttp } from "pino-http";
import { TielineError } from "../model/tieline-error.ts";
import { checkHost } from "./access/check-host.ts";
import { limitRate } from "./http/rate-limit.ts";
import { securityHeaders } from "./http/security-headers.ts";
import { sendProblem } from "./http/send-problem.ts";
import { serveDocs } from "./http/serve-docs.ts";
import { servePage } from "./http/serve-page.ts";
import { serveRoutes } from "./http/serve-routes.ts";
import { apiRoot } from "./openapi-document.ts";
import { routes } from "./routes/routes.ts";
import type { Services } from "./services.ts";

/** Requests a minute from one address: on loopback only what a runaway script would send is held back. */
const rates = { loopback: 20_000, elsewhere: 1200 };

export interface AppOptions {
  readonly pageFolder?: string;
}

/** The whole server but its listening: anything that can hold an Express app may serve it. */
export function createApp(services: Services, options: AppOptions = {}): Express {
  const app = express();
  app.disable("x-powered-by");
  app.set("etag", false);
  app.use(
    pinoHttp({
      logger: services.log,
      genReqId: () => randomUUID(),
      serializers: { req: ({ id, method, url }) => ({ id, method, url }), res: ({ statusCode }) => ({ statusCode }) },
      customLogLevel: (_request, { statusCode }) => (statusCode >= 500 ? "error" : "debug"),
    }),
  );
  app.use(securityHeaders);
  app.use((request, _response, next) => {
    checkHost(request, services.access);
    next();
  });
  app.use("/api", limitRate(services.access ? rates.elsewhere : rates.loopback));
  app.use(apiRoot, serveRoutes(routes, services));
  app.use("/api/docs", serveDocs());
  app.use(servePage(options.pageFolder ?? join(import.meta.dirname, "../viz/dist")));
  app.use((request) => {
    throw new TielineError("route_unknown", { path: request.path });
  });
  app.use(sendProblem(services.log));
  return app;
}
