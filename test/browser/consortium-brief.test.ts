import { execFile, spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { extractText } from "unpdf";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Fact } from "../../model/fact.ts";
import { consortiaResult, consortiumResult } from "../../server/contract/consortia.ts";
import { consortiumFacts, consortiumSettings } from "../server/consortium-facts.ts";
import { type TestServer, testServer } from "../server/running-server.ts";

const hasOffice = spawnSync("soffice", ["--version"]).status === 0;
const why = hasOffice ? "" : " (skipped: needs LibreOffice with Writer)";

const long = { en: "precision ", ko: "정밀 초경량 " } as const;

/** As many members, capabilities and schemes as can be asked for, all with long names. */
const longFacts = consortiumFacts.map((fact): Fact => {
  if (fact.type === "organisation")
    return {
      ...fact,
      names: { en: `${fact.names?.en} ${long.en.repeat(12)}`, ko: `${fact.names?.ko} ${long.ko.repeat(12)}` },
      capabilities: Array.from({ length: 12 }, (_, k) => `${long.en.repeat(8)}${long.ko.repeat(4)}기술 ${k}`),
    };
  if (fact.type === "scheme")
    return {
      ...fact,
      names: { en: `${fact.names?.en} ${long.en.repeat(15)}`, ko: `${fact.names?.ko} ${long.ko.repeat(15)}` },
    };
  return fact;
});
const manySchemes = longFacts.flatMap((fact): Fact[] =>
  fact.type === "scheme" ? Array.from({ length: 6 }, (_, k) => ({ ...fact, id: `${fact.id}-${k}` })) : [fact],
);

let server: TestServer;
let longServer: TestServer;
let folder: string;
beforeAll(async () => {
  server = await testServer({ facts: { dataset: "planned", facts: consortiumFacts, settings: consortiumSettings } });
  longServer = await testServer({ facts: { dataset: "planned", facts: manySchemes, settings: consortiumSettings } });
  folder = await mkdtemp(join(tmpdir(), "tieline-brief-"));
});
afterAll(async () => {
  await server?.close();
  await longServer?.close();
  await rm(folder, { recursive: true, force: true });
});

const usual = {
  need: "금형 수명을 늘릴 방법",
  requires: [
    { kinds: ["company"], count: 2 },
    { kinds: ["university"], count: 1 },
    { kinds: ["institute"], count: 1 },
  ],
  terms: ["mould steel", "testing"],
};
const large = {
  ...usual,
  requires: [
    { kinds: ["company"], count: 4 },
    { kinds: ["university"], count: 2 },
    { kinds: ["institute"], count: 2 },
  ],
  terms: ["mould steel", "testing", "coating", "plasma"],
};
const longest = {
  need: "금형 수명을 늘릴 방법 ".repeat(40).slice(0, 500),
  requires: [
    { kinds: ["company"], count: 5 },
    { kinds: ["university"], count: 2 },
    { kinds: ["institute"], count: 3 },
  ],
  terms: Array.from({ length: 12 }, (_, k) => `${long.en.repeat(6)}${long.ko.repeat(3)}기술 ${k}`.slice(-100)),
};

const init = (body: object) => ({
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify(body),
});
async function proposed({ json }: TestServer, need: object) {
  const asked = init({ ...need, teams: 1 });
  const { teams } = await json(consortiaResult, "/datasets/planned/consortia/proposals", asked);
  return teams[0].members;
}
/** Of each kind as many as are asked for, the first by their ids. */
function first({ requires }: typeof large): string[] {
  const all = new Map(consortiumFacts.flatMap((fact) => (fact.type === "organisation" ? [[fact.id, fact.kind]] : [])));
  const ids = [...all.keys()].sort();
  return requires.flatMap(({ kinds, count }) => ids.filter((id) => kinds.includes(all.get(id)!)).slice(0, count));
}
async function brief(of: TestServer, need: object, team: readonly string[], lang: string, format: "pdf" | "docx") {
  const path = `/datasets/planned/consortia/brief?format=${format}&lang=${lang}`;
  const answer = await fetch(`${of.url}/api/v1${path}`, init({ ...need, team }));
  expect(answer.status).toBe(200);
  return Buffer.from(await answer.arrayBuffer());
}
const pagesOf = (bytes: Uint8Array) => extractText(new Uint8Array(bytes), { mergePages: true });
const isShortened = (text: string) => /Shortened|줄인것/.test(text.replace(/\s+/g, ""));

test.each(["en", "ko"])(
  "the brief of a large team is printed on one page, and is the same each time: %s",
  async (lang) => {
    const members = await proposed(server, large);
    const team = members.map(({ id }) => id);
    const bytes = await brief(server, large, team, lang, "pdf");
    const { totalPages, text: printed } = await pagesOf(bytes);
    expect(totalPages).toBe(1);
    const text = printed.replace(/\s+/g, "");
    for (const { name } of lang === "en" ? members : []) expect(text).toContain(name!.replaceAll(" ", ""));
    expect(text).toContain("plasma");
    expect(text).toContain("금형");
    server.services.rendered.clear();
    expect(await brief(server, large, team, lang, "pdf")).toEqual(bytes);
  },
);

test.each(["en", "ko"])(
  "a usual team is told in full, the longest is shortened to one page and says so: %s",
  async (lang) => {
    const members = (await proposed(server, usual)).map(({ id }) => id);
    const { totalPages, text } = await pagesOf(await brief(server, usual, members, lang, "pdf"));
    expect([totalPages, isShortened(text)]).toEqual([1, false]);
    const most = first(longest);
    const shortened = await pagesOf(await brief(longServer, longest, most, lang, "pdf"));
    expect([shortened.totalPages, isShortened(shortened.text)]).toEqual([1, true]);
    const asked = init({ ...longest, team: most });
    const { team } = await longServer.json(
      consortiumResult,
      `/datasets/planned/consortia/evaluate?lang=${lang}`,
      asked,
    );
    // Whoever is in it stands there, by as much of the name as there is room for, and with its points.
    const printed = shortened.text.replace(/\s+/g, "");
    for (const { name } of team.members) expect(printed).toContain(name!.replace(/\s+/g, "").slice(0, 12));
  },
);

describe.skipIf(!hasOffice)(`LibreOffice shows the text document on one page${why}`, () => {
  test.each([
    ["usual", "en"],
    ["usual", "ko"],
    ["large", "en"],
    ["large", "ko"],
    ["longest", "en"],
    ["longest", "ko"],
  ] as const)("%s, %s", async (which, lang) => {
    const [of, need] = which === "longest" ? [longServer, longest] : [server, which === "usual" ? usual : large];
    const team = first(need);
    const file = join(folder, `${which}-${lang}.docx`);
    await writeFile(file, await brief(of, need, team, lang, "docx"));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    await promisify(execFile)("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, file]);
    const { totalPages, text } = await pagesOf(await readFile(file.replace(".docx", ".pdf")));
    expect(totalPages).toBe(1);
    if (which === "longest") expect(isShortened(text)).toBe(true);
  });
});
