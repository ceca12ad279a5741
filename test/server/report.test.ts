import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import readWorkbook from "read-excel-file/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { seededRandom } from "../../model/seeded-random.ts";
import { gravityResult } from "../../server/contract/gravity.ts";
import { hubSpokeResult } from "../../server/contract/hub-spoke.ts";
import { integrationResult, seriesResult } from "../../server/contract/integration.ts";
import { mixingResult } from "../../server/contract/mixing.ts";
import { reportSchema } from "../../server/contract/report.ts";
import { targetsResult } from "../../server/contract/targets.ts";
import { findChromium } from "../../server/report/find-chromium.ts";
import { whyNoPage } from "../../server/report/open-report-page.ts";
import { printReport } from "../../server/report/print-report.ts";
import { reportDocument } from "../../server/report/report-document.ts";
import { reportWorkbook } from "../../server/report/report-workbook.ts";
import { plannedProgramme } from "../analysis/planned-programme.ts";
import { readDocument } from "./read-document.ts";
import { type TestServer, testServer } from "./running-server.ts";

/** No browser here: what one draws and prints is looked at where there is one. */
const chromiumPath = "/nowhere/chromium";

let server: TestServer;
beforeAll(async () => {
  const facts = plannedProgramme(seededRandom(4), { dormant: "west-spoke-2", until: 2006 });
  server = await testServer({
    chromiumPath,
    facts: { dataset: "planned", facts, settings: { title: "Planned", yearStart: 1, referenceDate: "2010-12-31" } },
  });
});
afterAll(() => server.close());

const report = (query = "", dataset = "planned") =>
  server.json(reportSchema, `/datasets/${dataset}/report?year=2009&draws=20&${query}`);
type Report = Awaited<ReturnType<typeof report>>;

const tableOf = ({ sections }: Report, id: string) =>
  sections.flatMap(({ tables }) => tables).find((table) => table.id === id)!;

/** The numbers of a table, by the text in their row's first cell. */
const numbers = (whole: Report, id: string) =>
  new Map(tableOf(whole, id).rows.map(([name, ...cells]) => [name.text, cells.map(({ value }) => value)]));

test("every number is what the API answers", async () => {
  const whole = await report();
  const of = (year: number, more = "") =>
    server.json(
      integrationResult,
      `/datasets/planned/integration?layers=collaboration&timing=start&from=${year}&to=${year}&by=complex${more}`,
    );
  const [now, before] = [await of(2009, "&null=curveball&draws=20&seed=1"), await of(2008)];
  const told = numbers(whole, "integration-collaboration");
  const valueBefore = (index: string) => before.indexes.find(({ id }) => id === index)!.value;
  const withoutTiers = now.indexes.filter(({ figure }) => figure !== "tierShare");
  const untold = withoutTiers.filter(({ id, value }) => value !== undefined || valueBefore(id) !== undefined);
  // Those that are undefined in both years are named beneath.
  const { notes } = tableOf(whole, "integration-collaboration");
  for (const { definition } of withoutTiers.filter((one) => !untold.includes(one)))
    expect(notes.join()).toContain(definition.title);
  expect(untold.length).toBeGreaterThan(5);
  expect([...told.keys()]).toEqual(untold.map(({ definition }) => definition.title));
  for (const { id, definition, value, error, null: drawn } of untold) {
    const other = before.indexes.find((one) => one.id === id)!;
    const difference = value === undefined || other.value === undefined ? undefined : value - other.value;
    expect(told.get(definition.title)).toEqual([
      ...[value, error, other.value, other.error, difference, drawn?.mean],
      ...[undefined, drawn?.p],
    ]);
  }
  const tiers = [...numbers(whole, "tiers").values()];
  expect(tiers.map(([share]) => share)).toEqual(now.tiers.zones.map(({ share }) => share));
  expect(tiers.map(([, , share]) => share)).toEqual(before.tiers.zones.map(({ share }) => share));
  const mixing = await server.json(
    mixingResult,
    "/datasets/planned/mixing?layers=collaboration&timing=start&from=2009&to=2009&by=zone",
  );
  expect([...numbers(whole, "mixing-weight").values()].flat()).toEqual(mixing.weight);
  const hubs = await server.json(hubSpokeResult, "/datasets/planned/hub-spoke?layers=collaboration&to=2009");
  const listed = hubs.spokes.filter(({ state }) => state !== "active");
  expect(listed.map(({ complex }) => complex.id)).toContain("west-spoke-2");
  expect(tableOf(whole, "hub-spokes").rows.map(([name]) => name.text)).toEqual(
    listed.map(({ complex }) => complex.title),
  );
  expect(whole.sections[0].lines.map(({ text }) => text).join("\n")).toContain(
    `At the end of 2009, ${listed.filter(({ state }) => state === "dormant" || state === "neverConnected").length} of 12`,
  );
});

test("each table says which data it is of and how firm it is, in both languages", async () => {
  for (const language of ["en", "ko"] as const) {
    const whole = await report(`lang=${language}`);
    expect(whole.title).toContain("Planned");
    expect(/[가-힣]/.test(whole.sections[0].title)).toBe(language === "ko");
    const tables = whole.sections.flatMap((section) => section.tables);
    expect(tables.map(({ number }) => number)).toEqual(tables.map((_, k) => k + 1));
    for (const { source, uncertainty, rows, columns } of tables) {
      expect(source).toMatch(/1/);
      expect(source).toContain("0%");
      expect(uncertainty.length).toBeGreaterThan(10);
      for (const row of rows) expect(row).toHaveLength(columns.length);
    }
    expect(JSON.stringify(whole)).not.toMatch(/NaN|undefined|\{\{/);
  }
});

test("charts and the tables behind them are the series of the API, up to the year that is reported", async () => {
  const whole = await report();
  const of = (index: string, more = "") =>
    server.json(
      seriesResult,
      `/datasets/planned/series/${index}?layers=collaboration&timing=start&by=complex&from=2005&to=2009${more}`,
    );
  const [trend, tiers] = whole.sections.find(({ id }) => id === "trends")!.charts;
  const asked = await of("integration", "&null=curveball&draws=20&seed=1");
  if (trend.kind !== "trend" || tiers.kind !== "tiers") throw new Error("other charts");
  expect(trend.years).toEqual(
    asked.years.map(({ year, value, low, high, isEdge, panel, null: drawn }) => ({
      ...{ year, value, low, high, isEdge, panel: { value: panel.value } },
      ...(drawn && { null: { mean: drawn.mean, low: drawn.low, high: drawn.high } }),
    })),
  );
  expect(tableOf(whole, "trend").rows.map(([year, value]) => [year.value, value.value])).toEqual(
    trend.years.map(({ year, value }) => [year, value]),
  );
  // The last year is the headline itself.
  const headline = numbers(whole, "integration-collaboration").get("Integration")!;
  expect(trend.years.at(-1)).toMatchObject({ year: 2009, value: headline[0] });
  expect(trend.years.at(-1)!.null!.mean).toBe(headline[5]);
  for (const { tier, years } of tiers.tiers)
    expect(years).toEqual((await of(`tier-${tier}`)).years.map(({ year, value }) => ({ year, value })));
  for (const [, ...shares] of tableOf(whole, "tiers-by-year").rows) {
    const known = shares.slice(0, -1).flatMap(({ value }) => (value === undefined ? [] : [value]));
    if (known.length > 0) expect(known.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
  }
  expect([trend.number, tiers.number]).toEqual([1, 2]);
  for (const { text, unit, source } of [trend, tiers]) {
    expect(text).toContain("2009");
    expect(unit.length * source.length).toBeGreaterThan(10);
  }
});

test("the matrix is shaded by the root of its numbers", async () => {
  const cells = tableOf(await report(), "mixing-weight").rows.flatMap(([, ...row]) => row);
  const most = Math.max(...cells.map(({ value }) => value!));
  for (const { value, shade } of cells) expect(shade).toBeCloseTo(Math.sqrt(value! / most), 12);
  expect(cells.filter(({ shade }) => shade === 1).length).toBeGreaterThan(0);
});

test("the workbook has every table with its numbers unrounded, and is the same each time", async () => {
  const whole = await report();
  const answer = await fetch(`${server.url}/api/v1/datasets/planned/report?year=2009&draws=20&format=xlsx&lang=en`);
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect(Buffer.from(await reportWorkbook(whole))).toEqual(bytes);
  const sheets = await readWorkbook(bytes);
  const tables = whole.sections.flatMap((section) => section.tables);
  expect(sheets).toHaveLength(tables.length + 1);
  tables.forEach((table, t) => {
    const { data } = sheets[t + 1];
    expect(data[1]).toEqual(table.columns.map(({ title }) => title));
    expect(data.slice(2, 2 + table.rows.length)).toEqual(
      table.rows.map((row) => row.map(({ text, value }) => value ?? text)),
    );
  });
});

test("the text document has every line and every table as it is printed, and is the same each time", async () => {
  for (const lang of ["en", "ko"] as const) {
    const whole = await report(`lang=${lang}`);
    const answer = await fetch(
      `${server.url}/api/v1/datasets/planned/report?year=2009&draws=20&format=docx&lang=${lang}`,
    );
    expect(answer.headers.get("content-type")).toContain("wordprocessingml");
    const bytes = Buffer.from(await answer.arrayBuffer());
    // By another second of the clock.
    await setTimeout(1100);
    const why = whyNoPage({ chromiumPath })!;
    expect(Buffer.from(await reportDocument(whole, why))).toEqual(bytes);
    const { paragraphs, tables, pictures } = await readDocument(bytes);
    // Where each chart would be it says why there is none.
    expect(pictures).toEqual([]);
    const missing = { en: "No browser to print with", ko: "인쇄할 브라우저가 없음" }[lang];
    expect(paragraphs.filter((text) => text.includes(missing))).toHaveLength(2);
    const outline = { en: ["", "•", "–"], ko: ["□ ", "○", "–"] }[lang];
    whole.sections.forEach((section, s) => {
      expect(paragraphs).toContain(`${outline[0]}${s + 1}. ${section.title}`);
      for (const { level, text } of section.lines) expect(paragraphs).toContain(`${outline[level]} ${text}`);
      for (const { source, uncertainty } of section.tables)
        expect(paragraphs).toEqual(expect.arrayContaining([source, uncertainty]));
    });
    const expected = whole.sections.flatMap((section) => section.tables);
    expect(tables.slice(1)).toEqual(
      expected.map(({ columns, rows }) => [
        columns.map(({ title }) => title),
        ...rows.map((row) => row.map(({ text }) => text)),
      ]),
    );
  }
});

test("figures that a later version gives differently are listed", async () => {
  const rows = (partner: string) => `activity,activity_kind,activity_from,organisation,organisation_kind,country,role
a1,consortium,2009-01-01,o1,company,KR,lead
a1,consortium,2009-01-01,o2,company,KR,participant
a2,consortium,2009-05-01,o1,company,KR,lead
a2,consortium,2009-05-01,o3,company,${partner},participant
a3,consortium,2008-05-01,o4,company,DE,lead
a3,consortium,2008-05-01,o5,company,DE,participant
`;
  const load = async (partner: string, replace: boolean) => {
    await server.load("later", rows(partner), replace);
    await server.services.catalogue.refresh();
  };
  await load("DE", false);
  const first = await report("", "later");
  expect(first.sections.at(-1)!.tables).toEqual([]);
  expect(first.sections.at(-1)!.lines[0].text).toContain("No earlier version");
  await load("KR", true);
  const second = await report("", "later");
  expect(second.dataset.version).toBe(2);
  const restated = tableOf(second, "restated").rows.map((row) => row.map(({ value, text }) => value ?? text));
  // Of two ties one crosses; then none does.
  expect(restated).toContainEqual(["E–I across boundaries", 2009, 1, 0, -1, -1]);
  expect(restated.filter(([, year]) => year !== 2009)).toEqual([]);
});

test("ties among organisations without a value count as ties, but not as inside a group", async () => {
  await server.load(
    "partly",
    `activity,activity_kind,activity_from,organisation,organisation_kind,country,role
a1,consortium,2009-01-01,o1,company,KR,lead
a1,consortium,2009-01-01,o2,company,KR,participant
a2,consortium,2009-05-01,o3,company,,lead
a2,consortium,2009-05-01,o4,company,,participant
`,
  );
  await server.services.catalogue.refresh();
  const { sections } = await report("", "partly");
  const [lead, outside] = sections.find(({ id }) => id === "mixing")!.lines;
  expect(lead.text).toContain("50% of the weight");
  expect(outside.text).toContain("not inside a group");
});

test("targets and what gravity expects are those of their own addresses", async () => {
  const { url } = server;
  const target = {
    index: "integration",
    parameters: { across: "zone" },
    year: 2012,
    value: 0.9,
    direction: "at-least",
  };
  const set = await fetch(`${url}/api/v1/datasets/planned/journal`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ kind: "target", body: target }),
  });
  expect(set.status).toBe(201);
  const whole = await report();
  const { targets } = await server.json(targetsResult, "/datasets/planned/targets");
  expect(
    tableOf(whole, "targets").rows.map((row) => row.map(({ value }) => value).filter((value) => value !== undefined)),
  ).toEqual(
    targets.map(({ target: { value, year }, newest, expected }) =>
      [value, year, newest?.year, newest?.value, expected].filter((one) => one !== undefined),
    ),
  );
  expect(targets).toHaveLength(1);
  const gravity = await server.json(
    gravityResult,
    "/datasets/planned/gravity?layers=collaboration&timing=start&from=2009&to=2009&by=complex&most=15",
  );
  expect([...numbers(whole, "gravity").values()].map(([value]) => value)).toEqual(
    gravity.coefficients.map(({ value }) => value),
  );
  expect(tableOf(whole, "gravity-less").rows.map((row) => row[4].value)).toEqual(
    gravity.less.map(({ residual }) => residual),
  );
});

test("nothing of the year: the report says so, and shows the rest", async () => {
  const empty = await server.json(reportSchema, "/datasets/planned/report?year=1990&draws=20");
  expect(empty.sections[0].lines[0].text).toBe("1990: no collaboration ties two organisations.");
  expect(JSON.stringify(empty)).not.toContain("NaN");
  const early = await server.json(reportSchema, "/datasets/planned/report?year=990&draws=20");
  expect(early.sections[0].lines[0].text).toBe("990: no collaboration ties two organisations.");
});

test("it is for headquarters, and without a browser it is not printed", async () => {
  const sha256 = createHash("sha256").update("viewing").digest("hex");
  const closed = await testServer({
    access: { hosts: [], origins: [], tokens: [{ name: "a", role: "broker", sha256 }] },
  });
  try {
    const asked = await closed.problem("/datasets/small/report", { headers: { Authorization: "Bearer viewing" } });
    expect(asked).toMatchObject({ status: 403, code: "role_insufficient" });
  } finally {
    await closed.close();
  }
  expect(() => findChromium({ chromiumPath: "/nowhere/chromium" })).toThrow(
    expect.objectContaining({ code: "browser_missing", values: { looked: "/nowhere/chromium" } }),
  );
});

test("where the page was not built printing is refused at once and names the build", async () => {
  const whole = await report();
  const folder = await mkdtemp(join(tmpdir(), "tieline-page-"));
  try {
    const refusal = expect.objectContaining({
      code: "report_page_missing",
      values: { index: join(folder, "index.html") },
    });
    await expect(printReport(whole, { pageFolder: folder })).rejects.toEqual(refusal);
    expect(whyNoPage({ pageFolder: folder })).toEqual(refusal);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test("cancelled, it takes the part with it that is being computed for it alone", async () => {
  const { jobs } = server.services;
  // So many draws that the first part runs for minutes.
  const answer = await fetch(`${server.url}/api/v1/datasets/planned/report?year=2008&draws=10000&seed=9`, {
    headers: { Prefer: "wait=0" },
  });
  const id = answer.headers.get("location")!.split("/").at(-1)!;
  await expect.poll(() => jobs.active().map(({ kind }) => kind)).toContain("integration");
  jobs.cancel(id);
  expect(jobs.active()).toEqual([]);
  expect(jobs.get(id).state).toBe("cancelled");
});
