import { connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestServer, testServer } from "./running-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.close());

test.each([
  ["/datasets/small/organisations?limt=2", 400, "parameter_unknown"],
  ["/datasets/small/organisations?limit=0", 400, "parameter_invalid"],
  ["/datasets/small/organisations?limit=2&limit=3", 400, "parameter_invalid"],
  ["/datasets/small/ties?layers=nonsense", 400, "parameter_invalid"],
  ["/datasets/small/ties?from=2021&to=2020", 400, "parameter_invalid"],
  ["/datasets/small/ties?from=then&to=now", 400, "parameter_invalid"],
  ["/datasets/small/ties?journal=maybe", 400, "parameter_invalid"],
  ["/datasets/small/ties?format=xml", 400, "parameter_invalid"],
  ["/datasets/small/measures/coreness?weighted=true", 400, "parameter_unknown"],
  ["/datasets/small/measures/degree?seed=2", 400, "parameter_unknown"],
  ["/datasets/small/measures/pagrank", 404, "measure_unknown"],
  ["/datasets/small/ties?countries=KR,UK", 400, "filter_unknown"],
  ["/datasets/small/measures/degree?zones=east", 400, "filter_unknown"],
  ["/datasets/small/communities?complexes=banwol", 400, "filter_unknown"],
  ["/datasets/small/picture?countries=US", 400, "filter_unknown"],
  ["/datasets/small/organisations/o1?countries=US", 400, "filter_unknown"],
  ["/datasets/small/mixing", 400, "parameter_invalid"],
  ["/datasets/small/mixing?by=colour", 400, "grouping_unknown"],
  ["/datasets/small/picture?focus=nobody", 404, "organisation_unknown"],
  ["/datasets/small/organisations/nobody", 404, "organisation_unknown"],
  ["/datasets/small/activities/none", 404, "activity_unknown"],
  ["/datasets/none", 404, "dataset_unknown"],
  ["/datasets/small?version=2", 404, "version_unknown"],
  ["/jobs/none", 404, "job_unknown"],
  ["/nothing", 404, "route_unknown"],
  ["/datasets/%E0%A4%A", 400, "request_malformed"],
])("%s is refused with %i %s", async (path, status, code) => {
  expect(await server.problem(path)).toMatchObject({ status, code });
});

test("an unknown parameter is named, with the nearest that is known", async () => {
  const { detail, errors } = await server.problem("/datasets/small/ties?wieghting=newman");
  expect(detail).toContain("weighting");
  expect(errors?.[0].path).toBe("wieghting");
});

test("a filter by what is not there is named, with the nearest that is; what is there is no refusal", async () => {
  const { detail } = await server.problem("/datasets/small/ties?countries=KP");
  expect(detail).toContain("“KP”");
  expect(detail).toContain("“KR”");
  expect((await fetch(`${server.url}/api/v1/datasets/small/ties?countries=KR,FR`)).status).toBe(200);
});

test("what is wrong in a list is wrong with the parameter that holds it", async () => {
  const { detail, errors } = await server.problem("/datasets/small/ties?roles=lead,boss");
  expect(errors?.map(({ path }) => path)).toEqual(["roles"]);
  expect(detail).toContain("lead,boss");
});

test("refusals come in the language asked for, by lang before Accept-Language", async () => {
  const header = { headers: { "Accept-Language": "fr, ko;q=0.8, en;q=0.5" } };
  expect((await server.problem("/datasets/none", header)).title).toBe("없는 데이터셋");
  expect((await server.problem("/datasets/none?lang=en", header)).title).toBe("No such dataset");
});

test.each([
  "organisations?limit=many",
  "organisations?limit=2&limit=3",
  "organisations?cursor=x",
  "activities?from=then",
  "ties?layers=nonsense",
  "ties?layers=sig:-1",
  "ties?from=2021&to=2020",
  "ties?journal=maybe",
  "ties?countries=kr",
  "ties?wieghting=newman",
  "ties?version=0",
  "organisations/%20x",
])("why a parameter is refused is said in the reader's language: %s", async (path) => {
  const ask = (lang: string) => server.problem(`/datasets/small/${path}${path.includes("?") ? "&" : "?"}lang=${lang}`);
  const [english, korean] = await Promise.all([ask("en"), ask("ko")]);
  expect(korean.code).toBe(english.code);
  expect(english.errors?.length).toBeGreaterThan(0);
  for (const { message } of english.errors ?? []) expect(message).not.toMatch(/[가-힣]/);
  for (const { message } of korean.errors ?? []) expect(message).toMatch(/[가-힣]/);
});

const part = (name: string, file = false) =>
  `--b\r\nContent-Disposition: form-data; name="${name}"${file ? '; filename="t.csv"' : ""}\r\n\r\nx\r\n`;

test.each([
  ["a file in another field", "b", `${part("table", true)}--b--\r\n`],
  ["a field given twice", "b", `${part("rows")}${part("rows")}${part("file", true)}--b--\r\n`],
  ["no file", "b", `${part("rows")}--b--\r\n`],
  ["two files", "b", `${part("file", true)}${part("file", true)}--b--\r\n`],
  ["no end", "b", part("file", true)],
  ["no boundary", "", part("file", true)],
])("why a body with %s is refused is said in the reader's language", async (_what, boundary, body) => {
  const type = `multipart/form-data; ${boundary && `boundary=${boundary}`}`;
  const ask = (language: string) =>
    server.problem("/imports/preview", {
      method: "POST",
      body,
      headers: { "Content-Type": type, "Accept-Language": language },
    });
  const [english, korean] = await Promise.all([ask("en"), ask("ko")]);
  expect([english.code, korean.code]).toEqual(["body_invalid", "body_invalid"]);
  const reasonOf = ({ detail }: { detail: string }, start: RegExp) => detail.replace(start, "").split(".")[0];
  expect(reasonOf(english, /^The body was not accepted: /)).not.toMatch(/[가-힣]/);
  expect(reasonOf(korean, /^[^:]*: /)).toMatch(/[가-힣]/);
});

test("another method is refused with those that are offered", async () => {
  const response = await fetch(`${server.url}/api/v1/datasets/small`, { method: "PUT" });
  expect(response.headers.get("allow")).toBe("GET, DELETE, HEAD");
  expect(await response.json()).toMatchObject({ status: 405, code: "method_not_allowed" });
});

test("HEAD answers as GET without a body", async () => {
  const response = await fetch(`${server.url}/api/v1/datasets/small`, { method: "HEAD" });
  expect(response.status).toBe(200);
  expect(Number(response.headers.get("content-length"))).toBeGreaterThan(100);
});

test("a format that is not given is not acceptable", async () => {
  const headers = { Accept: "image/png" };
  expect(await server.problem("/datasets/small/ties", { headers })).toMatchObject({ code: "not_acceptable" });
});

test("an import that is no multipart body is refused", async () => {
  const init = { method: "POST", body: "{}", headers: { "Content-Type": "application/json" } };
  expect(await server.problem("/datasets/small/imports", init)).toMatchObject({ code: "media_type_unsupported" });
});

test.each([
  [
    "a Host that is not ours",
    "GET /api/v1/health HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n",
    421,
    "host_refused",
  ],
  ["what is no HTTP", "nonsense\r\n\r\n", 400, "request_malformed"],
  [
    "an address that is too long",
    `GET /api/v1/health?q=${"a".repeat(120_000)} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`,
    431,
    "request_too_long",
  ],
  [
    "what a long address that can be read asks and nobody takes",
    `GET /api/v1/health?q=${"%EA%B0%80".repeat(6000)} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`,
    400,
    "parameter_unknown",
  ],
  [
    "a change asked for by a page of another origin",
    "DELETE /api/v1/datasets/small HTTP/1.1\r\nHost: 127.0.0.1\r\nOrigin: https://evil.example\r\nConnection: close\r\n\r\n",
    403,
    "origin_refused",
  ],
])("%s is refused", async (_what, text, status, code) => {
  const answer = await raw(text);
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(answer).toMatch(/content-type: application\/problem\+json/i);
  expect(JSON.parse(answer.slice(answer.indexOf("\r\n\r\n") + 4))).toMatchObject({ status, code });
});

/** What the server answers to bytes that no client would send. */
function raw(text: string): Promise<string> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(Number(port), hostname, () => socket.write(text));
    socket.on("data", (bytes) => {
      answer += bytes;
    });
    socket.on("close", () => resolve(answer));
    socket.on("error", reject);
  });
}
