import { join } from "node:path";
import compression from "compression";
import { Router, static as serveFolder } from "express";

/** Addresses that the page itself reads have no file ending, but for ids at their end; a missing file is missing. */
const pageAddress = /^\/(?:[^.]*|(?:complexes|activities)\/.+)$/;

/** The built page. Its files carry a hash in their names; the page itself is asked for anew each time. */
export function servePage(folder: string): Router {
  const router = Router();
  // Answers of the API are not: a stream of events must not wait in a buffer.
  router.use("/assets", compression());
  router.use("/assets", serveFolder(join(folder, "assets"), { immutable: true, maxAge: "1y", fallthrough: true }));
  router.use(serveFolder(folder, { setHeaders: (response) => void response.setHeader("Cache-Control", "no-cache") }));
  router.get(pageAddress, (request, response, next) => {
    if (request.path === "/api" || request.path.startsWith("/api/")) return next();
    response.setHeader("Cache-Control", "no-cache");
    response.sendFile(join(folder, "index.html"), (error) => error && next());
  });
  return router;
}
