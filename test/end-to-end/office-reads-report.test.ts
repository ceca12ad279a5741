import { execFile, spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { extractText } from "unpdf";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seededRandom } from "../../model/seeded-random.ts";
import { type Report, reportSchema } from "../../server/contract/report.ts";
import { plannedProgramme } from "../analysis/planned-programme.ts";
import { unescaped } from "../server/read-document.ts";
import { type TestServer, testServer } from "../server/running-server.ts";

const hasOffice = spawnSync("soffice", ["--version"]).status === 0;
const why = hasOffice ? "" : " (skipped: needs LibreOffice with Writer and Calc)";

describe.skipIf(!hasOffice)(`LibreOffice opens the yearly report${why}`, () => {
  let server: TestServer;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "tieline-office-"));
    const facts = plannedProgramme(seededRandom(4), { dormant: "west-spoke-2", until: 2006 });
    const settings = { title: "Planned", yearStart: 1, referenceDate: "2010-12-31" };
    server = await testServer({ facts: { dataset: "planned", facts, settings } });
  });
  afterAll(async () => {
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const address = (lang: string) => `/datasets/planned/report?year=2009&draws=20&lang=${lang}`;
  const textOf = async (file: string) => {
    const { text } = await extractText(new Uint8Array(await readFile(file)), { mergePages: true });
    // Lines are broken where the paper ends.
    return text.replace(/\s+/g, "");
  };
  const missing = (text: string, wanted: readonly string[]) =>
    wanted.filter((words) => !text.includes(words.replace(/\s+/g, "")));

  /** The report as a file, and what the office program makes of it. */
  async function converted(lang: string, format: "docx" | "xlsx", to: "pdf" | "html"): Promise<string> {
    const answer = await fetch(`${server.url}/api/v1${address(lang)}&format=${format}`);
    const file = join(folder, `${lang}.${format}`);
    await writeFile(file, Buffer.from(await answer.arrayBuffer()));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    await promisify(execFile)("soffice", [profile, "--headless", "--convert-to", to, "--outdir", folder, file]);
    return join(folder, `${lang}.${to}`);
  }
  const cellsOf = ({ sections }: Report) =>
    sections.flatMap(({ tables }) => tables).flatMap(({ rows }) => rows.flat().map(({ text }) => text));

  test.each(["en", "ko"] as const)("the text document in %s: every line, and every table as a table", async (lang) => {
    const whole = await server.json(reportSchema, address(lang));
    const text = await textOf(await converted(lang, "docx", "pdf"));
    const said = whole.sections.flatMap(({ title, lines, tables }) => [
      title,
      ...lines.map((line) => line.text),
      ...tables.map(({ source }) => source),
    ]);
    expect(missing(text, [whole.title, ...said, ...cellsOf(whole)])).toEqual([]);
    const html = await readFile(await converted(lang, "docx", "html"), "utf8");
    // Beside those of the report what it is about stands in one.
    expect(html.match(/<table/gi)).toHaveLength(1 + whole.sections.flatMap(({ tables }) => tables).length);
  });

  test.each(["en", "ko"] as const)("the workbook in %s: every table", async (lang) => {
    const whole = await server.json(reportSchema, address(lang));
    // Cell by cell: on paper the lines of heads that are broken stand beside each other.
    const html = await readFile(await converted(lang, "xlsx", "html"), "utf8");
    const text = unescaped(html.replace(/<[^>]+>/g, "")).replace(/\s+/g, "");
    const names = whole.sections
      .flatMap(({ tables }) => tables)
      .flatMap(({ columns, rows }) => [
        ...columns.map(({ title }) => title),
        ...rows.flatMap((row) => row.flatMap(({ text: shown, value }) => (value === undefined ? [shown] : []))),
      ]);
    expect(missing(text, names)).toEqual([]);
  });
});
