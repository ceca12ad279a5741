import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { accessFileSchema, readAccessFile } from "../../server/access/access-file.ts";
import { callerOf } from "../../server/access/caller.ts";
import { roles } from "../../server/contract/role.ts";
import { routes } from "../../server/routes/routes.ts";

const root = join(import.meta.dirname, "../..");
const doc = await readFile(join(root, "docs/access.md"), "utf8");

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tieline-access-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function between(start: string, end: string): string {
  const from = doc.indexOf(start) + start.length;
  expect(from).toBeGreaterThanOrEqual(start.length);
  return doc.slice(from, doc.indexOf(end, from));
}

async function readAs(value: unknown) {
  const path = join(folder, "access.json");
  await writeFile(path, JSON.stringify(value));
  return readAccessFile(path);
}

const example = JSON.parse(between("```json\n", "```"));

test("the example is an access file", async () => {
  const { hosts, origins, tokens } = await readAs(example);
  expect([hosts, origins]).toEqual([["tieline.example.org"], ["https://dashboard.example.org"]]);
  expect(tokens.map(({ name, role }) => [name, role])).toEqual([
    ["regional dashboard", "viewer"],
    ["data desk", "admin"],
  ]);
});

test("the table of keys lists what the schema has", () => {
  const documented = [...between("| Key |", "\n\n").matchAll(/^\| `([^`]+)` \|/gm)].map(([, key]) => key);
  const { shape } = accessFileSchema;
  const inTokens = Object.keys(shape.tokens.element.shape).map((key) => `tokens[].${key}`);
  expect(documented.sort()).toEqual([...Object.keys(shape), ...inTokens].sort());
});

test("the command makes a token and the hash by which it is known", () => {
  const [, script] = /^node -e "(.+)"$/m.exec(doc) ?? [];
  const said = execFileSync(process.execPath, ["-e", script], { encoding: "utf8" });
  const [, token, sha256] = /^token {2}(\S+)\nsha256 ([0-9a-f]{64})\n$/.exec(said) ?? [];
  expect(Buffer.from(token, "base64url")).toHaveLength(32);
  expect(createHash("sha256").update(token).digest("hex")).toBe(sha256);
  const access = accessFileSchema.parse({ tokens: [{ name: "who", role: "broker", sha256 }] });
  const request = { headers: { authorization: `Bearer ${token}` } } as IncomingMessage;
  expect(callerOf(request, access)).toEqual({ name: "who", role: "broker" });
});

test("every role is needed by a request", () => {
  const needed = new Set(routes.map(({ role }) => role));
  expect(roles.filter((role) => !needed.has(role))).toEqual([]);
});

test.each([
  ["a scope by zone", { ...example, tokens: [{ ...example.tokens[0], zones: ["z1"] }] }, /zones/],
  ["a scope by dataset", { ...example, datasets: ["small"] }, /datasets/],
  ["a token that is no hash", { ...example, tokens: [{ ...example.tokens[0], sha256: "secret" }] }, /SHA-256/],
  ["a role that there is not", { ...example, tokens: [{ ...example.tokens[0], role: "owner" }] }, /role/],
  ["no tokens", { ...example, tokens: [] }, /tokens/],
])("an access file with %s is refused", async (_what, value, words) => {
  await expect(readAs(value)).rejects.toThrow(words);
});
