import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isLoopback } from "../../server/access/loopback.ts";
import { callerSchema } from "../../server/contract/caller.ts";
import { roles } from "../../server/contract/role.ts";
import { routes } from "../../server/routes/routes.ts";
import { type TestServer, testServer } from "./running-server.ts";

const sha256 = (token: string) => createHash("sha256").update(token).digest("hex");
const as = (token: string, init: RequestInit = {}) => ({ ...init, headers: { Authorization: `Bearer ${token}` } });

let server: TestServer;
beforeAll(async () => {
  server = await testServer({
    access: {
      hosts: ["tieline.example"],
      origins: ["https://dashboard.example"],
      tokens: [
        { name: "a dashboard", sha256: sha256("viewing"), role: "viewer" },
        { name: "the keeper", sha256: sha256("keeping"), role: "admin" },
      ],
    },
  });
});
afterAll(() => server.close());

test("with an access file every route asks for a token", async () => {
  for (const { method, path } of routes) {
    const address = path.replace(/\{dataset\}/, "small").replace(/\{\w+\}/, "x");
    const problem = await server.problem(address, { method: method.toUpperCase() });
    expect([address, problem.code]).toEqual([address, "token_required"]);
  }
});

test("a wrong token is as good as none", async () => {
  expect(await server.problem("/health", as("guessing"))).toMatchObject({ status: 401, code: "token_required" });
});

test("a role may do what it may, and no more", async () => {
  const health = await fetch(`${server.url}/api/v1/health`, as("viewing"));
  expect(health.status).toBe(200);
  const remove = { method: "DELETE" };
  expect(await server.problem("/datasets/small", as("viewing", remove))).toMatchObject({
    status: 403,
    code: "role_insufficient",
  });
  const write = { method: "POST" };
  expect(await server.problem("/datasets/small/scores/degree", as("viewing", write))).toMatchObject({
    status: 403,
    code: "role_insufficient",
  });
  expect(await server.problem("/datasets/none", as("keeping", remove))).toMatchObject({ code: "dataset_unknown" });
});

test("who asks can ask who that is, and what it may do", async () => {
  expect(await server.json(callerSchema, "/caller", as("viewing"))).toEqual({
    name: "a dashboard",
    role: "viewer",
    actsAs: ["viewer"],
    readOnly: false,
  });
  expect((await server.json(callerSchema, "/caller", as("keeping"))).actsAs).toEqual([...roles]);
});

test("pages of the origins named may ask for changes", async () => {
  const from = (origin: string) => ({
    method: "DELETE",
    headers: { Authorization: "Bearer keeping", Origin: origin },
  });
  expect(await server.problem("/datasets/none", from("https://dashboard.example"))).toMatchObject({
    code: "dataset_unknown",
  });
  expect(await server.problem("/datasets/none", from("https://evil.example"))).toMatchObject({
    code: "origin_refused",
  });
});

test("every answer carries a strict content security policy", async () => {
  const { headers } = await fetch(`${server.url}/api/docs/`);
  const policy = headers.get("content-security-policy");
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain("unsafe-eval");
  expect(headers.get("x-powered-by")).toBeNull();
});

test("only addresses of this machine count as loopback", () => {
  expect(["localhost", "127.0.0.1", "127.1.2.3", "::1"].map(isLoopback)).toEqual([true, true, true, true]);
  expect(["0.0.0.0", "::", "10.0.0.1", "127.evil.example"].map(isLoopback)).toEqual([false, false, false, false]);
});
