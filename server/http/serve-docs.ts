import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Router } from "express";

const bundle = dirname(createRequire(import.meta.url).resolve("swagger-ui-dist/package.json"));
const files = ["swagger-ui.css", "swagger-ui-bundle.js", "favicon-32x32.png"];

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Tieline API</title>
<link rel="icon" href="/api/docs/favicon-32x32.png">
<link rel="stylesheet" href="/api/docs/swagger-ui.css">
</head>
<body>
<div id="api"></div>
<script src="/api/docs/swagger-ui-bundle.js"></script>
<script src="/api/docs/start.js"></script>
</body>
</html>
`;
const start = `SwaggerUIBundle({ url: "/api/v1/openapi.json", dom_id: "#api", deepLinking: true, docExpansion: "list" });\n`;

/** The browsable page of the API: Swagger UI out of its package, nothing fetched from elsewhere. */
export function serveDocs(): Router {
  const router = Router();
  router.get("/", (_request, response) => void response.type("html").send(page));
  router.get("/start.js", (_request, response) => void response.type("js").send(start));
  for (const file of files)
    router.get(`/${file}`, async (_request, response) => {
      response.type(file).send(await readFile(join(bundle, file)));
    });
  return router;
}
