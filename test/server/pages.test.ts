import { mkdir, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { problemSchema } from "../../server/contract/problem.ts";
import { createApp } from "../../server/create-app.ts";
import { type TestServer, testServer } from "./running-server.ts";

const page = "<!doctype html><title>The page</title>";

let server: TestServer;
let web: Server;
let url: string;
beforeAll(async () => {
  server = await testServer();
  const pageFolder = join(server.folder, "page");
  await mkdir(join(pageFolder, "assets"), { recursive: true });
  await writeFile(join(pageFolder, "index.html"), page);
  await writeFile(join(pageFolder, "assets/main-1a2b.js"), "export {};");
  web = createServer(createApp(server.services, { pageFolder })).listen(0, "127.0.0.1");
  await new Promise((resolve) => web.once("listening", resolve));
  url = `http://127.0.0.1:${(web.address() as AddressInfo).port}`;
});
afterAll(async () => {
  web.closeAllConnections();
  web.close();
  await server.close();
});

test.each(["/", "/network", "/organisations?dataset=booklet&at=o1", "/some/where/else"])(
  "%s is an address of the page",
  async (path) => {
    const response = await fetch(url + path);
    expect([response.status, await response.text()]).toEqual([200, page]);
    expect(response.headers.get("content-type")).toMatch(/^text\/html/);
    expect(response.headers.get("cache-control")).toBe("no-cache");
  },
);

test("its files may be kept for ever, since their names change with them", async () => {
  const response = await fetch(`${url}/assets/main-1a2b.js`);
  expect(response.headers.get("content-type")).toMatch(/javascript/);
  expect(response.headers.get("cache-control")).toContain("immutable");
  await response.body?.cancel();
});

test.each(["/assets/main-0000.js", "/missing.png", "/api", "/api/v1/nothing", "/api/v2/datasets", "/../package.json"])(
  "%s is not answered with the page",
  async (path) => {
    const response = await fetch(url + path);
    expect(problemSchema.parse(await response.json())).toMatchObject({ status: 404, code: "route_unknown" });
  },
);

test("the API's page brings all that it loads, and its policy lets it", async () => {
  const response = await fetch(`${url}/api/docs/`);
  const html = await response.text();
  const policy = response.headers.get("content-security-policy") ?? "";
  for (const directive of ["script-src 'self'", "connect-src 'self'", "img-src 'self' data: blob:"])
    expect(policy).toContain(directive);
  expect(policy).toMatch(/style-src 'self'/);
  // A script that stands in the page would not run.
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|\son\w+=|javascript:/);
  const loaded = [...html.matchAll(/\s(?:src|href)="([^"]+)"/g)].map(([, address]) => address);
  expect(loaded).toHaveLength(4);
  const types = await Promise.all(
    loaded.map(async (address) => {
      expect(new URL(address, url).origin).toBe(url);
      const asset = await fetch(new URL(address, url));
      expect([address, asset.status]).toEqual([address, 200]);
      expect((await asset.arrayBuffer()).byteLength).toBeGreaterThan(50);
      return asset.headers.get("content-type")?.split(";")[0];
    }),
  );
  expect(types.sort()).toEqual(["image/png", "text/css", "text/javascript", "text/javascript"]);
  const start = await (await fetch(`${url}/api/docs/start.js`)).text();
  const [, document] = /url: "([^"]+)"/.exec(start) ?? [];
  expect(await (await fetch(new URL(document, url))).json()).toMatchObject({ openapi: "3.1.0" });
});
