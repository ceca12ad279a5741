import type { NextFunction, Request, Response } from "express";
import type { Logger } from "pino";
import { TielineError } from "../../model/tieline-error.ts";
import { languageOf } from "./language.ts";
import { problemOf } from "./problem-of.ts";

/** The one place where an error becomes an answer. */
export function sendProblem(log: Logger) {
  return (thrown: unknown, request: Request, response: Response, _next: NextFunction): void => {
    const error = fromExpress(thrown);
    const id = String(request.id ?? "");
    const problem = problemOf(error, languageOf(request), id);
    if (problem.code === "internal") log.error({ err: error, request: id }, "a request failed");
    if (response.headersSent) return void response.destroy();
    response.status(problem.status);
    response.setHeader("Content-Type", "application/problem+json; charset=utf-8");
    if (problem.status === 401) response.setHeader("WWW-Authenticate", 'Bearer realm="tieline"');
    // What was not read of a refused body is not waited for.
    if (!request.complete) response.setHeader("Connection", "close");
    const bytes = Buffer.from(JSON.stringify(problem));
    response.setHeader("Content-Length", bytes.byteLength);
    response.end(request.method === "HEAD" ? undefined : bytes);
  };
}

/** Express throws on an address whose percent-encoding cannot be undone. */
function fromExpress(error: unknown): unknown {
  const isMalformed = error instanceof URIError || (error as { status?: unknown })?.status === 400;
  return isMalformed && !(error instanceof TielineError)
    ? new TielineError("request_malformed", {}, { cause: error })
    : error;
}
