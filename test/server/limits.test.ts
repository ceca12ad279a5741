import { connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { problemSchema } from "../../server/contract/problem.ts";
import { smallTable, type TestServer, testServer } from "./running-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ access: { tokens: [{ name: "nobody", role: "viewer", sha256: "0".repeat(64) }] } });
});
afterAll(() => server.close());

test("a server that others reach answers so many requests a minute from one address, then 429 with Retry-After", async () => {
  const statuses = new Map<number, number>();
  const ask = async () => {
    const response = await fetch(`${server.url}/api/v1/health`);
    await response.body?.cancel();
    statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
  };
  for (let asked = 0; asked < 1200; asked += 50) await Promise.all(Array.from({ length: 50 }, ask));
  expect([...statuses]).toEqual([[401, 1200]]);
  const refused = await fetch(`${server.url}/api/v1/health`);
  expect(problemSchema.parse(await refused.json())).toMatchObject({ status: 429, code: "rate_exceeded" });
  const seconds = Number(refused.headers.get("retry-after"));
  expect(seconds).toBeGreaterThanOrEqual(1);
  expect(seconds).toBeLessThanOrEqual(60);
});

test("on loopback the limit is far away", async () => {
  const loopback = await testServer();
  const { headers } = await fetch(`${loopback.url}/api/v1/health`);
  expect(headers.get("ratelimit-policy")).toContain("q=20000");
  await loopback.close();
});

function upload(fields: Readonly<Record<string, string>>): RequestInit {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  body.set("file", new File([smallTable], "small.csv"));
  return { method: "POST", body };
}

test("a field that is too long is refused", async () => {
  const local = await testServer();
  const problem = await local.problem("/imports/preview", upload({ mapping: "x".repeat(200_001) }));
  expect(problem).toMatchObject({ status: 413, code: "body_too_large" });
  await local.close();
});

test("a body that says that it is too large is refused before it is read", async () => {
  const local = await testServer();
  const { hostname, port } = new URL(local.url);
  const answer = await new Promise<string>((resolve, reject) => {
    let text = "";
    const socket = connect(Number(port), hostname, () =>
      socket.write(
        `POST /api/v1/imports/preview HTTP/1.1\r\nHost: ${hostname}\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: ${600 * 2 ** 20}\r\n\r\n--b`,
      ),
    );
    socket.on("data", (bytes) => {
      text += bytes;
    });
    socket.on("close", () => resolve(text)).on("error", reject);
  });
  expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  expect(JSON.parse(answer.slice(answer.indexOf("\r\n\r\n") + 4))).toMatchObject({ code: "body_too_large" });
  await local.close();
});

test("when too many jobs wait, another is refused until one is cancelled", async () => {
  const local = await testServer();
  const { jobs } = local.services;
  const waiting = Array.from({ length: 100 }, (_, k) => `waiting-${k}`);
  for (const id of waiting)
    jobs.start({ id, kind: "import", role: "admin", work: () => new Promise(() => undefined) }).catch(() => undefined);
  const refused = await local.problem("/datasets/fresh/imports", upload({}));
  expect(refused).toMatchObject({ status: 503, code: "job_queue_full" });
  jobs.cancel(waiting[0]);
  const accepted = await fetch(`${local.url}/api/v1/datasets/fresh/imports`, upload({}));
  expect(accepted.status).toBe(202);
  await accepted.body?.cancel();
  await local.close();
});
