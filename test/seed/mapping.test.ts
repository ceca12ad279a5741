import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { scoreCards } from "../../analysis/scores/score-cards.ts";
import type { Scheme } from "../../model/scheme.ts";
import { bookletFacts } from "../../seed/booklet/booklet-facts.ts";
import { parseCoordinates } from "../../seed/table/coordinates.ts";
import { dateReader, isDateFormat } from "../../seed/table/date-format.ts";
import { parseMapping } from "../../seed/table/find-mapping.ts";
import { nameId } from "../../seed/table/name-id.ts";
import { previewTable } from "../../seed/table/preview.ts";
import { facts, load, nativeTable, temporaryFile, temporaryStore } from "./temporary-folder.ts";

const docs = resolve(import.meta.dirname, "../../docs");
const mappingDoc = readFileSync(`${docs}/mapping.md`, "utf8");

test.each([
  "long.csv",
  "long.mapping.json",
  "wide.csv",
  "wide.mapping.json",
  "edges.csv",
  "scores.csv",
  "scores.mapping.json",
])("the document shows %s as it is", (name) => {
  expect(mappingDoc).toContain(`\n${readFileSync(`${docs}/examples/${name}`, "utf8").trimEnd()}\n\`\`\``);
});

test("the long example loads", async () => {
  const store = await temporaryStore();
  const files = [`${docs}/examples/long.csv`];
  const report = await load(store, { files, mapping: `${docs}/examples/long.mapping.json` });
  expect(report).toMatchObject({
    mapping: "long-example",
    rows: { read: 3, accepted: 3, refused: 0 },
    organisations: 2,
    activities: 2,
    participations: 3,
  });
  const all = await facts(store);
  expect(all[0]).toMatchObject({
    id: "100",
    kind: "company",
    place: { country: "GB", countryAsGiven: "UK", latitude: 51.5074, longitude: -0.1278 },
  });
  expect(all.find((fact) => fact.type === "activity" && fact.id === "P-2")).toEqual({
    type: "activity",
    id: "P-2",
    kind: "consortium",
    name: "Wind maps",
    from: "2020",
    provenance: [{ source: "long.csv", place: "row 4", nature: "documented" }],
  });
});

test("the wide example loads", async () => {
  const store = await temporaryStore();
  const files = [`${docs}/examples/wide.csv`];
  const report = await load(store, { files, mapping: `${docs}/examples/wide.mapping.json` });
  expect(report).toMatchObject({ rows: { read: 2, accepted: 2 }, organisations: 4, activities: 2, participations: 5 });
  const all = await facts(store);
  expect(all.filter((fact) => fact.type === "organisation").map(({ id, kind }) => [id, kind])).toEqual([
    ["(주)가온", "company"],
    ["나래금속", "company"],
    ["부품연구원", "institute"],
    ["한국대학교", "university"],
  ]);
  expect(all.find((fact) => fact.type === "activity" && fact.id === "1")).toMatchObject({
    from: "2009-03-15",
    funding: { amount: 1250000.5, currency: "KRW" },
  });
  expect(all.find((fact) => fact.type === "activity" && fact.id === "2")).toMatchObject({ from: "2010-04" });
});

test("the scores load, as what score cards read", async () => {
  const store = await temporaryStore();
  const files = [`${docs}/examples/scores.csv`];
  const report = await load(store, { files, mapping: `${docs}/examples/scores.mapping.json` });
  expect(report).toMatchObject({ rows: { read: 5, accepted: 5, refused: 0 } });
  const scores = (await facts(store)).filter((fact) => fact.type === "observation");
  const scheme = [...bookletFacts()].find((fact) => fact.type === "scheme" && fact.id === "evaluation-2010") as Scheme;
  const [card] = scoreCards(scheme, scores, 2010).cards;
  expect(card).toMatchObject({ subject: { type: "organisation", id: "kicox-honam-headquarters" }, missing: [] });
  expect(card.total).toBeCloseTo(34.4 + 8 + 17.5 + 16 + 9.1, 12);
});

test("the list of ties loads, recognised by its columns", async () => {
  const store = await temporaryStore();
  const report = await load(store, { files: [`${docs}/examples/edges.csv`] });
  expect(report).toMatchObject({
    mapping: "edges",
    rows: { accepted: 3 },
    organisations: 3,
    activities: 3,
    participations: 6,
  });
  const all = await facts(store);
  expect(all.filter((fact) => fact.type === "participation")).toMatchObject([
    { activity: "100 → 200", organisation: "100", role: "lead", value: 4 },
    { activity: "100 → 200", organisation: "200", role: "participant" },
    { activity: "200 → 300", organisation: "200", role: "lead", value: 1.5 },
    { activity: "200 → 300", organisation: "300", role: "participant" },
    { activity: "300 → 100", organisation: "100", role: "participant" },
    { activity: "300 → 100", organisation: "300", role: "lead" },
  ]);
});

test("a column that is not there stands for its default", async () => {
  const store = await temporaryStore();
  await load(store, { files: [temporaryFile("ties.csv", "source,target\na,b\n")] });
  expect((await facts(store)).filter((fact) => fact.type === "organisation")).toMatchObject([
    { id: "a", kind: "other" },
    { id: "b", kind: "other" },
  ]);
});

test("a value joined of several columns is none where one of them is empty", async () => {
  const store = await temporaryStore();
  const report = await load(store, { files: [temporaryFile("ties.csv", "source,target\na,b\nc,\n")] });
  expect(report.refusals).toMatchObject([{ code: "value_missing", count: 1 }]);
});

const organisations = (names: object) => ({
  name: "tried",
  activity: { id: "no", kind: { constant: "consortium" } },
  participants: [{ organisation: { name: names, kind: { constant: "company" } }, role: { constant: "partner" } }],
});

test("partners may stand in several columns, and several in each", async () => {
  const file = temporaryFile("wide.csv", "no,p1,p2\n1,Alpha; Beta,Gamma\n2,,\n3,,Alpha\n");
  const store = await temporaryStore();
  const mapping = parseMapping(organisations({ columns: ["p1", "p2"], separator: ";" }), "tried");
  const report = await load(store, { files: [file], mapping });
  expect(report).toMatchObject({ rows: { accepted: 3 }, organisations: 3, activities: 3, participations: 4 });
});

test("lists that belong together must be of one length", async () => {
  const file = temporaryFile(
    "wide.csv",
    "no,names,kinds\n1,A/B,company\n2,A/B,company/company\n3,A/B/,company/company/\n",
  );
  const mapping = parseMapping(
    {
      ...organisations({}),
      participants: [
        {
          organisation: {
            name: { column: "names", separator: "/" },
            kind: { column: "kinds", separator: "/" },
          },
          role: { constant: "partner" },
        },
      ],
    },
    "tried",
  );
  const report = await load(await temporaryStore(), { files: [file], mapping });
  expect(report.rows).toEqual({ read: 3, accepted: 2, refused: 1 });
  expect(report.refusals).toMatchObject([
    { code: "participants_uneven", first: "wide.csv:2:3", values: { found: 1, expected: 2 } },
  ]);
});

test.each([
  ["a,consortium,2020,2021,o1,One,firm,KR,lead", "value_unmapped", 7],
  ["a,consortium,2020,2021,o1,One,company,KR,boss", "value_unmapped", 9],
  ["a,club,2020,2021,o1,One,company,KR,lead", "value_unmapped", 2],
  ["a,consortium,2020,2021,o1,One,company,Korea,lead", "value_unmapped", 8],
  ["a,consortium,last year,2021,o1,One,company,KR,lead", "date_unparsable", 3],
  ["a,consortium,2020-02-30,2021,o1,One,company,KR,lead", "date_unparsable", 3],
  ["a,consortium,2021-06,2021-05-31,o1,One,company,KR,lead", "dates_reversed", 4],
  ["a,consortium,2020,2021,,One,company,KR,lead", "value_missing", 5],
  [",consortium,2020,2021,o1,One,company,KR,lead", "value_missing", 1],
  ["a,consortium,2020,2021,o1,One,,KR,lead", "value_missing", 7],
  ["a,consortium,2020,2021,o1,One,company,KR,", "value_missing", 9],
  [`a,consortium,2020,2021,${"o".repeat(201)},One,company,KR,lead`, "value_invalid", 5],
  ["a,consortium,2020,2021,o1,One,company,KR", "row_width", 9],
  ["a,consortium,2020,2021,o1,One,company,KR,lead,more", "row_width", 10],
])("refused with its column: %s", async (row, code, column) => {
  const good = "b,consortium,2020,2021,o2,Two,company,KR,lead";
  const file = temporaryFile("rows.csv", nativeTable(good, row));
  const report = await load(await temporaryStore(), { files: [file] });
  expect(report.rows).toEqual({ read: 2, accepted: 1, refused: 1 });
  expect(report.refusals).toMatchObject([{ code, first: `rows.csv:3:${column}`, count: 1 }]);
});

test("CRLF, a byte order mark, line breaks in cells and quotes inside cells keep every place true", async () => {
  const rows = [
    'a,consortium,2020,2021,o1,"One\r\nof two ""lines""",company,KR,lead',
    'a,consortium,2020,2021,o2,5" pipes,company,KR,partner',
    "a,consortium,2020,2021,o3,Three,company,KR,boss",
  ];
  const file = temporaryFile("rows.csv", `\ufeff${nativeTable(...rows).replaceAll(/\r?\n/g, "\r\n")}`);
  const store = await temporaryStore();
  const report = await load(store, { files: [file] });
  expect(report).toMatchObject({ rows: { read: 3, accepted: 2 }, refusals: [{ first: "rows.csv:5:9" }] });
  const names = (await facts(store)).flatMap((fact) =>
    fact.type === "organisation" ? [[fact.name, fact.provenance[0].place]] : [],
  );
  expect(names).toEqual([
    ['One\r\nof two "lines"', "row 2"],
    ['5" pipes', "row 4"],
  ]);
});

test.each([
  [";", "rows.csv"],
  ["\t", "rows.tsv"],
  ["|", "rows.txt"],
])("cells may be parted by %j", async (delimiter, name) => {
  const text = nativeTable("a,consortium,2020,2021,o1,One,company,KR,lead").replaceAll(",", delimiter);
  expect(await load(await temporaryStore(), { files: [temporaryFile(name, text)] })).toMatchObject({
    rows: { accepted: 1 },
  });
});

test("a preview shows what would become of the first rows, and loads nothing", async () => {
  const file = temporaryFile(
    "rows.csv",
    nativeTable("a,consortium,2020,,o1,One,company,KR,lead", "a,consortium,2020,,o2,Two,company,KR,boss", "b,,,,,,,,"),
  );
  const preview = await previewTable(file, undefined, 2);
  expect(preview).toMatchObject({
    encoding: "utf-8",
    delimiter: ",",
    mapping: "native",
    rows: [{ line: 2 }, { line: 3 }],
  });
  expect(preview.rows[0].facts).toEqual([
    { type: "activity", id: "a", kind: "consortium", from: "2020" },
    { type: "organisation", id: "o1", name: "One", kind: "company", place: { country: "KR" } },
    { type: "participation", organisation: "o1", activity: "a", role: "lead" },
  ]);
  expect(preview.rows[1].refusal).toMatchObject({ code: "value_unmapped", column: 9 });
  const unknown = await previewTable(temporaryFile("x.csv", "p;q\n1;2\n"), undefined, 5);
  expect(unknown).toMatchObject({
    delimiter: ";",
    mapping: undefined,
    columns: ["p", "q"],
    rows: [{ cells: ["1", "2"] }],
  });
});

test.each([
  ["51.5074,-0.1278", 51.5074, -0.1278],
  ["51.5 -0.1", 51.5, -0.1],
  ["51,5074;-0,1278", 51.5074, -0.1278],
  ["51,5074,-0,1278", 51.5074, -0.1278],
  ["51,5074, -0,1278", 51.5074, -0.1278],
  ["51,13", 51, 13],
])("coordinates %s", (text, latitude, longitude) => {
  expect(parseCoordinates(text)).toEqual({ latitude, longitude });
});

test.each(["51,5,13", "51.5", "north", "1;2;3", ""])("no coordinates: %s", (text) => {
  expect(parseCoordinates(text)).toBeUndefined();
});

test.each([
  ["D.M.YYYY", "5.3.2009", "2009-03-05"],
  ["DD/MM/YYYY", "05/03/2009", "2009-03-05"],
  ["YYYY년 M월", "2009년 3월", "2009-03"],
  ["YYYYMMDD", "20090305", "2009-03-05"],
  ["D.M.YYYY", "31.2.2009", undefined],
  ["DD/MM/YYYY", "5/3/2009", undefined],
  ["D.M.YYYY", "2009-03-05", "2009-03-05"],
])("dates written %s: %s", (format, text, date) => {
  expect(isDateFormat(format)).toBe(true);
  expect(dateReader([format]).read(text)).toBe(date);
});

test("formats without a year, or with two months, are none", () => {
  expect(["MM-DD", "YYYY-MM-MM", "YYYY-DD", "YY-MM", ""].filter(isDateFormat)).toEqual([]);
});

test("names that differ in case, width or spacing are one id, others are not", () => {
  expect(nameId(" ＡＢＣ  Ltd ")).toBe(nameId("abc ltd"));
  expect(nameId("㈜가온")).toBe(nameId("(주)가온"));
  expect(nameId("Chungju")).not.toBe(nameId("Cheongju"));
  expect(nameId("x".repeat(500)).length).toBeLessThanOrEqual(200);
  expect(nameId(`${"x".repeat(499)}a`)).not.toBe(nameId(`${"x".repeat(499)}b`));
});

test("mappings that cannot mean anything are refused", () => {
  const refused = [
    { name: "x" },
    { name: "x", participants: [] },
    { name: "x", activity: { id: "a", kind: { constant: "party" } }, participants: [] },
    { name: "x", organisation: { kind: "k" } },
    { name: "x", decimal: ",", thousands: ",", organisation: { id: "a" } },
    { name: "x", dates: ["MM"], organisation: { id: "a" } },
  ];
  for (const json of refused)
    expect(() => parseMapping(json, "x.json"), JSON.stringify(json)).toThrow("mapping_invalid");
});

test("a constant that is no word of the model is refused with the mapping, not row by row", async () => {
  const mapping = parseMapping({ name: "x", activity: { id: "no", kind: { constant: "party" } } }, "x");
  const files = [temporaryFile("rows.csv", "no\n1\n")];
  await expect(load(await temporaryStore(), { files, mapping })).rejects.toMatchObject({
    code: "mapping_invalid",
    values: { path: "activity.kind" },
  });
});

test("a table of experts fills a pool, with whether each can be asked", async () => {
  const file = temporaryFile(
    "experts.csv",
    "no,name,company,subject,asked\nx1,김하나,o1,금형;도금,예\nx2,김하나,o2,용접,아니오\nx3,이둘,,,\nx4,박셋,o1,,모름\n",
  );
  const mapping = {
    name: "experts",
    expert: {
      id: "no",
      name: "name",
      employer: "company",
      pool: { constant: "pool-1" },
      fields: { column: "subject", separator: ";" },
      available: { column: "asked", values: { 예: true, 아니오: false } },
    },
  };
  const store = await temporaryStore();
  const report = await load(store, { files: [file], mapping: parseMapping(mapping, mapping.name) });
  expect(report.refusals).toMatchObject([{ code: "value_unmapped", count: 1, first: "experts.csv:5:5" }]);
  const experts = (await facts(store)).filter(({ type }) => type === "expert");
  expect(experts.map(({ provenance: _, type: __, ...expert }) => expert)).toEqual([
    { id: "x1", name: "김하나", employer: "o1", pool: "pool-1", fields: ["금형", "도금"], available: true },
    { id: "x2", name: "김하나", employer: "o2", pool: "pool-1", fields: ["용접"], available: false },
    { id: "x3", name: "이둘", pool: "pool-1" },
  ]);
});

test("figures of one table differ by their dimensions, and need no id", async () => {
  const file = temporaryFile(
    "plan.csv",
    "cluster,year,what,value\nc1,2009,goal,120\nc1,2009,result,90\nc1,2008,goal,100\n",
  );
  const mapping = {
    name: "plan",
    observation: {
      subject: { type: { constant: "activity" }, id: "cluster" },
      indicator: { constant: "meetings" },
      date: "year",
      dimensions: { stage: "what" },
      value: "value",
      unit: { constant: "meetings" },
      basis: { constant: "published" },
    },
  };
  const store = await temporaryStore();
  await load(store, { files: [file], mapping: parseMapping(mapping, mapping.name) });
  expect((await facts(store)).map((fact) => "id" in fact && fact.id)).toEqual([
    "activity/c1/meetings/goal/2008",
    "activity/c1/meetings/goal/2009",
    "activity/c1/meetings/result/2009",
  ]);
});

test("a table of schemes says what companies can be given", async () => {
  const file = temporaryFile("schemes.csv", "id,kind,name,for\ns1,support,Prototype vouchers,r-and-d;marketing\n");
  const mapping = {
    name: "schemes",
    scheme: { id: "id", kind: "kind", names: { en: "name" }, fields: { column: "for", separator: ";" } },
  };
  const store = await temporaryStore();
  await load(store, { files: [file], mapping: parseMapping(mapping, mapping.name) });
  expect(await facts(store)).toMatchObject([
    {
      type: "scheme",
      id: "s1",
      kind: "support",
      names: { en: "Prototype vouchers" },
      fields: ["r-and-d", "marketing"],
    },
  ]);
});

test("rules of a scheme stand in one cell as an object, and what is no rule is refused with its place", async () => {
  const [, example] = mappingDoc.match(/## Rules of support schemes[\s\S]*?```json\n([\s\S]*?)```/)!;
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const rows = ["id,kind,rules", `s1,support,${quoted(JSON.stringify(JSON.parse(example)))}`, "s2,support,"];
  const bad = ["s3,support,two companies", `s4,support,${quoted('{"members":{"most":-1}}')}`];
  const mapping = parseMapping({ name: "rules", scheme: { id: "id", kind: "kind", rules: "rules" } }, "rules");
  const store = await temporaryStore();
  const file = temporaryFile("rules.csv", `${[...rows, ...bad].join("\n")}\n`);
  const report = await load(store, { files: [file], mapping });
  expect(report.rows).toMatchObject({ accepted: 2, refused: 2 });
  expect(report.refusals).toMatchObject([{ code: "value_invalid", first: "rules.csv:4:3", count: 2 }]);
  const loaded = (await facts(store)).filter((fact) => fact.type === "scheme");
  expect(loaded.map(({ id, rules }) => [id, rules])).toEqual([
    ["s1", JSON.parse(example)],
    ["s2", undefined],
  ]);
});
