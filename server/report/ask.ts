import express, { type Request } from "express";
import type { z } from "zod";
import type { Language } from "../../model/name.ts";
import { type ErrorCode, TielineError } from "../../model/tieline-error.ts";
import type { Caller } from "../access/caller.ts";
import { parseParameters } from "../http/parse-parameters.ts";
import { problemOf } from "../http/problem-of.ts";
import type { Route } from "../http/route.ts";
import { apiRoot } from "../openapi-document.ts";
import type { Services } from "../services.ts";

/** What a route answers, or why it cannot, in words. */
export type Asked<T> = { readonly answer: T } | { readonly refused: string };

/** Asks a route that is read, as a request over HTTP would: `path` holds the values of its path, `query` those behind it. */
export type Ask = <T extends z.ZodType>(
  route: Route,
  schema: T,
  path: Readonly<Record<string, string>>,
  query: Readonly<Record<string, string>>,
) => Promise<Asked<z.output<T>>>;

export interface Asking {
  readonly services: Services;
  readonly caller: Caller;
  readonly language: Language;
  /** Of the job that asks: not 0 once nobody wants the answers any more. */
  readonly cancelled: Int32Array;
}

/** Refusals that say that the whole cannot be had now, not that one number of it is undefined. */
const ofTheWhole: ReadonlySet<ErrorCode> = new Set([
  "job_cancelled",
  "job_queue_full",
  "dataset_unknown",
  "version_unknown",
  "version_gone",
  "parameter_unknown",
  "parameter_invalid",
]);

/**
 * Asks routes of the API from within: the same validation, computation and cache as over HTTP, so that what is said of their answers
 * elsewhere is what they say.
 */
export function askFrom({ services, caller, language, cancelled }: Asking): Ask {
  return async (route, schema, path, query) => {
    const params = route.params && parseParameters(route.params, path, language);
    const parsed = parseParameters(route.queryFor?.(params) ?? route.query, query, language);
    const address = `${apiRoot}${route.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name]))}?${new URLSearchParams(query)}`;
    try {
      for (;;) {
        if (Atomics.load(cancelled, 0) !== 0) throw new TielineError("job_cancelled");
        const request = requestTo(address, language);
        const answer = await route.handle({
          params,
          query: parsed,
          request,
          language,
          caller,
          services,
          partOf: cancelled,
        });
        if ("stream" in answer || answer.body === undefined)
          throw new TypeError(`${route.id} answers with no document`);
        if (answer.status !== 202) return { answer: schema.parse(JSON.parse(Buffer.from(answer.body).toString())) };
      }
    } catch (error) {
      if (!(error instanceof TielineError) || ofTheWhole.has(error.code)) throw error;
      const { title, detail } = problemOf(error, language, "");
      return { refused: `${title}. ${detail}` };
    }
  };
}

function requestTo(address: string, language: Language): Request {
  const request = Object.create(express.request) as Request;
  const headers = { accept: "application/json", "accept-language": language, prefer: "wait=600" };
  return Object.assign(request, { method: "GET", url: address, originalUrl: address, headers });
}
