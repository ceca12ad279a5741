import { rateLimit } from "express-rate-limit";
import { TielineError } from "../../model/tieline-error.ts";

const windowMs = 60_000;

/** At most so many requests a minute from one address. */
export function limitRate(limit: number) {
  return rateLimit({
    windowMs,
    limit,
    standardHeaders: "draft-8",
    legacyHeaders: false,
    handler(request, response, next) {
      const reset = (request as { rateLimit?: { resetTime?: Date } }).rateLimit?.resetTime;
      const seconds = Math.max(1, Math.ceil(((reset?.getTime() ?? Date.now() + windowMs) - Date.now()) / 1000));
      response.setHeader("Retry-After", seconds);
      next(new TielineError("rate_exceeded", { limit, window: "60 s", seconds }));
    },
  });
}
