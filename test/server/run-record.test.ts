import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunRecord, runRecordSchema, runRecordType } from "../../server/contract/run-record.ts";
import { writtenQuery } from "../../server/results/written-query.ts";
import { routes } from "../../server/routes/routes.ts";
import { tielineVersion } from "../../server/tieline-version.ts";
import { type TestServer, testServer } from "./running-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.close());

const at = (path: string) => `${server.url}/api/v1/datasets/small${path}`;
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

async function bytesAt(address: string, headers: Record<string, string> = {}): Promise<Buffer> {
  const answer = await fetch(address, { headers });
  expect(answer.status, address).toBe(200);
  return Buffer.from(await answer.arrayBuffer());
}

const recordAt = (path: string) => server.json(runRecordSchema, `/datasets/small${path}`);

/** What is recorded, asked again. */
function again({ request }: RunRecord): Promise<Buffer> {
  return bytesAt(`${server.url}${request.path}?${new URLSearchParams(request.query)}`, { Accept: request.mediaType });
}

test.each([
  "/ties?format=csv",
  "/ties?format=graphml&layers=sig:0.5,collaboration&from=2019",
  "/measures/betweenness?weighted=true&lang=ko",
  "/measures/strength?top=2&groupings=kind,country&format=csv",
  "/measures/strength/groups?by=country",
  "/measures/strength/against/degree?format=csv",
  "/communities?runs=3&seed=7",
  "/blocks?splits=1",
  "/cliques?min=2&format=csv",
  "/mixing?by=country",
  "/hub-spoke",
  "/gravity?by=country&covariates=size&format=csv",
  "/report?draws=10&format=xlsx",
  "/structure",
  "/picture?nodes=two-mode",
  "/published",
  "/organisations/o1",
])("%s: its record has the hash of its bytes, and what it says is asked gives them again", async (path) => {
  const record = await recordAt(`${path}${path.includes("?") ? "&" : "?"}record=true`);
  const bytes = await bytesAt(at(path));
  expect(record.result).toEqual({ sha256: sha256(bytes), bytes: bytes.byteLength });
  expect(record.request.query).toMatchObject({ version: "1", lang: record.request.language });
  expect(sha256(await again(record))).toBe(record.result.sha256);
});

test("says which Tieline, which facts from which sources, which parameters, which seed", async () => {
  const record = await recordAt("/communities?seed=7&from=2019&record=true");
  expect(record.tieline.version).toBe(tielineVersion);
  expect(record.tieline.code).toMatch(/^[0-9a-f]{64}$/);
  expect(record.dataset).toMatchObject({ id: "small", version: 1 });
  // Four organisations, three activities, six participations.
  expect(record.dataset.sources).toEqual([{ source: "small.csv", nature: "documented", records: 13 }]);
  expect(record.seed).toBe(7);
  expect(record.request.query).toMatchObject({ seed: "7", from: "2019", weighting: "newman", runs: "10" });
  expect(record.network).toMatchObject({ organisations: 4, ties: 3 });
  expect(record.synthetic).toBe(0);
  expect(record.citation.methods).toContain("doi:10.1088/1742-5468/2008/10/P10008");
  const cff = readFileSync(join(import.meta.dirname, "../../CITATION.cff"), "utf8");
  expect(cff).toContain(`version: ${tielineVersion}\n`);
  expect(record.citation.text).toContain("small.csv");
  expect(record.citation.text).toMatch(
    /^The Tieline authors \(2026\)\. Tieline: ties between .+ Version 0\.1\.0\. Data/,
  );
});

test("is the same bytes each time, and has a media type and an ETag of its own", async () => {
  const address = at("/ties?record=true");
  const first = await fetch(address);
  expect(first.headers.get("content-type")).toBe(`${runRecordType}; charset=utf-8`);
  const etag = first.headers.get("etag")!;
  expect(etag).not.toBe((await fetch(at("/ties"))).headers.get("etag"));
  const text = await first.text();
  expect(await (await fetch(address)).text()).toBe(text);
  expect((await fetch(address, { headers: { "If-None-Match": etag } })).status).toBe(304);
});

test("facts have their own hash, wherever they are kept", async () => {
  const other = await testServer();
  try {
    const [here, there] = await Promise.all(
      [server, other].map((one) => one.json(runRecordSchema, "/datasets/small/ties?record=true")),
    );
    expect(there.dataset.sha256).toBe(here.dataset.sha256);
    expect(there.dataset.loadedAt).not.toBe(here.dataset.loadedAt);
    await other.load(
      "small",
      "activity,activity_kind,organisation,organisation_kind,role\na9,consortium,o9,company,lead\n",
    );
    await other.services.catalogue.refresh();
    const changed = await other.json(runRecordSchema, "/datasets/small/ties?record=true");
    expect(changed.dataset.version).toBe(2);
    expect(changed.dataset.sha256).not.toBe(here.dataset.sha256);
  } finally {
    await other.close();
  }
});

const derivedRoutes = routes.filter(({ answers }) => answers[200]?.content?.[runRecordType]);

test("every derived resource can be asked for its record", () => {
  expect(derivedRoutes.length).toBeGreaterThan(9);
  for (const { id, query } of derivedRoutes)
    expect(query.safeParse({ record: "true" }).error?.issues ?? [], id).not.toContainEqual(
      expect.objectContaining({ code: "unrecognized_keys" }),
    );
});

test.each(derivedRoutes.map(({ id, query }) => [id, query] as const))(
  "%s: defaults and the network's parameters are read back from how they are written",
  (id, query) => {
    const given = {
      layers: "sig:0.5,collaboration",
      roles: "partner,lead",
      kinds: "university,company",
      includeConvenors: "true",
      halfLifeYears: "2.5",
      // Who leaves first, where that is asked.
      by: id === "getRobustness" ? "strength" : "country",
      from: "2019",
      to: "2020",
      earlierFrom: "2017",
      earlierTo: "2018",
      figures: "density",
      of: "ties",
      with: "same:kind",
      for: "o1",
      changes: "relation:o1,o2",
    };
    const known = Object.fromEntries(
      Object.entries(given).filter(
        ([name]) =>
          query.safeParse({ [name]: "" }).error?.issues.every(({ code }) => code !== "unrecognized_keys") ?? true,
      ),
    );
    const parsed = query.parse(known) as Record<string, unknown>;
    expect(query.parse(writtenQuery(parsed, known))).toEqual(parsed);
  },
);
