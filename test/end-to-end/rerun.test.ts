import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { RunRecord } from "../../server/contract/run-record.ts";
import { smallTable } from "../server/running-server.ts";

const root = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "tieline-rerun-"));
const env = {
  ...process.env,
  TIELINE_DATA: join(folder, "data"),
  TIELINE_FIRST: "nothing",
  NEO4J_URI: undefined,
  PORT: "0",
  LOG_LEVEL: "silent",
  LC_ALL: "C",
};

/** A command as people run it, in a process of its own. */
async function run(...words: readonly string[]) {
  const child = spawn(process.execPath, words, { cwd: root, env });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (text) => {
      output += text;
    });
  const code = await new Promise((ended) => child.once("close", ended));
  return { code, output };
}

async function load(rows: string, ...options: readonly string[]) {
  const file = join(folder, "rows.csv");
  writeFileSync(file, rows);
  expect(await run("seed/main.ts", file, "--dataset", "small", ...options)).toMatchObject({ code: 0 });
}

const rerun = (...words: readonly string[]) => run("server/rerun/main.ts", ...words);

/** Results as a server gave them, each with its record. */
const asked = {
  "ties.csv": "/ties?format=csv&lang=ko",
  "ties.graphml": "/ties?format=graphml&layers=sig:0.5,consortium",
  "betweenness.json": "/measures/betweenness?weighted=true",
  "communities.csv": "/communities?format=csv&seed=7&runs=3",
  "picture.json": "/picture?nodes=two-mode&groupings=kind",
  "consortia.json": "/consortia/proposals?seed=3",
} as const;

/** What is sent with it: asked by POST. */
const sent: Readonly<Partial<Record<keyof typeof asked, object>>> = {
  "consortia.json": { requires: [{ kinds: ["company", "university", "institute"], count: 2 }], teams: 2 },
};

beforeAll(async () => {
  await load(smallTable);
  const server = spawn(process.execPath, ["server/main.ts"], { cwd: root, env, stdio: ["ignore", "pipe", "inherit"] });
  try {
    const url = `${await printedAddress(server)}/api/v1/datasets/small`;
    for (const [name, path] of Object.entries(asked) as [keyof typeof asked, string][]) {
      writeFileSync(join(folder, name), await bytesAt(`${url}${path}`, sent[name]));
      writeFileSync(join(folder, `${name}.record.json`), await bytesAt(`${url}${path}&record=true`, sent[name]));
    }
  } finally {
    const ended = once(server, "exit");
    server.kill("SIGTERM");
    await ended;
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function bytesAt(address: string, body?: object): Promise<Buffer> {
  const headers = { "Content-Type": "application/json" };
  const answer = await fetch(address, body && { method: "POST", headers, body: JSON.stringify(body) });
  expect(answer.status, address).toBe(200);
  return Buffer.from(await answer.arrayBuffer());
}

async function printedAddress(server: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: server.stdout! })) {
    const address = /http:\/\/\S+/.exec(line)?.[0];
    if (address) return address;
  }
  throw new Error("the server ended without saying its address");
}

const recordOf = (name: keyof typeof asked) => join(folder, `${name}.record.json`);
const outFile = join(folder, "again");

test.each(Object.keys(asked) as (keyof typeof asked)[])(
  "%s is reproduced from its record, byte for byte",
  async (name) => {
    const { code, output } = await rerun(recordOf(name), "--out", outFile);
    expect(output).toContain("The same bytes");
    expect(code).toBe(0);
    expect(readFileSync(outFile).equals(readFileSync(join(folder, name)))).toBe(true);
  },
);

test("other bytes end with 1 and say what is to blame", async () => {
  const record = JSON.parse(readFileSync(recordOf("ties.csv"), "utf8")) as RunRecord;
  const file = join(folder, "other.json");
  const other = {
    ...record,
    tieline: { ...record.tieline, version: "0.0.9" },
    result: { sha256: "0".repeat(64), bytes: 7 },
  };
  writeFileSync(file, JSON.stringify(other));
  const { code, output } = await rerun(file, "--out", outFile);
  expect(code).toBe(1);
  expect(output).toContain("Version of Tieline: recorded 0.0.9, now ");
  expect(output).not.toContain("Facts of the dataset");
  expect(readFileSync(outFile).equals(readFileSync(join(folder, "ties.csv")))).toBe(true);
});

test("wrong usage ends with 2 and says why", async () => {
  const noRecord = join(folder, "rows.csv");
  for (const [words, reason] of [
    [[], "Name one run record."],
    [["a.json", "--aut", "b"], "--aut"],
    [[join(folder, "nowhere.json")], "could not be read"],
    [[noRecord], "is no run record"],
  ] as const) {
    const { code, output } = await rerun(...words);
    expect(output).toContain(reason);
    expect(code, words.join(" ")).toBe(2);
    expect(output).not.toMatch(/at .*\.ts:/);
  }
});

test("a later version changes nothing; one that is gone ends with 1 and names those that are kept", async () => {
  const row = (k: number) =>
    `activity,activity_kind,organisation,organisation_kind,role\nlater${k},consortium,later${k},company,lead\n`;
  await load(row(1));
  expect(await rerun(recordOf("ties.csv"))).toMatchObject({ code: 0 });
  for (const k of [2, 3]) await load(row(k));
  const { code, output } = await rerun(recordOf("ties.csv"));
  expect(code).toBe(1);
  expect(output).toContain("could not be asked for again");
  expect(output).toContain("2");
});

test("other facts under the same number end with 1 and say that the facts differ", async () => {
  const data = env.TIELINE_DATA;
  env.TIELINE_DATA = join(folder, "elsewhere");
  try {
    await load(smallTable.replaceAll("2019-01-01", "2018-01-01").replace("o3,Delta", "o5,Delta"));
    const { code, output } = await rerun(recordOf("ties.csv"));
    expect(code).toBe(1);
    expect(output).toContain("Facts of the dataset (SHA-256): recorded ");
    expect(output).not.toContain("Version of Tieline");
  } finally {
    env.TIELINE_DATA = data;
  }
});
