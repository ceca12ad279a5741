import iconv from "iconv-lite";
import { expect, test } from "vitest";
import { recogniseEncoding } from "../../seed/table/recognise-encoding.ts";
import { facts, load, nativeTable, temporaryFile, temporaryStore } from "./temporary-folder.ts";

const korean = nativeTable(
  "a1,consortium,2009,2010,o1,한국산업기술대학교,university,KR,lead",
  "a1,consortium,2009,2010,o2,㈜신평 송풍기,company,KR,partner",
  "a1,consortium,2009,2010,o3,똠방각하 연구소,institute,KR,partner",
);
const western = nativeTable(
  "a1,consortium,2019,2020,o1,Université de Liège,university,BE,lead",
  "a1,consortium,2019,2020,o2,Fränkische Söhne “GmbH” – Köln,company,DE,partner",
);

async function names(content: Uint8Array | string, more: object = {}): Promise<unknown> {
  const store = await temporaryStore();
  const report = await load(store, { files: [temporaryFile("names.csv", content)], ...more });
  const organisations = (await facts(store)).filter((fact) => fact.type === "organisation");
  return { encoding: report.encodings?.["names.csv"], names: organisations.map(({ name }) => name) };
}

const koreanNames = ["한국산업기술대학교", "㈜신평 송풍기", "똠방각하 연구소"];
const westernNames = ["Université de Liège", "Fränkische Söhne “GmbH” – Köln"];

test.each([
  ["utf-8", korean, koreanNames],
  ["utf-8", `\ufeff${korean}`, koreanNames],
  ["utf-16le", iconv.encode(korean, "utf-16le", { addBOM: true }), koreanNames],
  ["utf-16be", iconv.encode(korean, "utf-16be", { addBOM: true }), koreanNames],
  ["cp949", iconv.encode(korean, "cp949"), koreanNames],
  ["windows-1252", iconv.encode(western, "windows-1252"), westernNames],
] as const)("%s is recognised, and said in the report", async (encoding, content, expected) => {
  expect(await names(content)).toEqual({ encoding, names: expected });
});

test("an encoding is recognised where it first matters, however late", async () => {
  const ascii = Array.from(
    { length: 20_000 },
    (_, k) => `b${k},consortium,2009,2010,p${k},Plain ${k},company,KR,lead\n`,
  );
  const content = Buffer.concat([
    Buffer.from(nativeTable()),
    Buffer.from(ascii.join("")),
    iconv.encode("z,consortium,2009,2010,z,한국산업기술대학교,university,KR,lead\n", "cp949"),
  ]);
  expect(content.length).toBeGreaterThan(512 * 1024);
  const { encoding, names: found } = (await names(content)) as { encoding: string; names: string[] };
  expect(encoding).toBe("cp949");
  expect(found.at(-1)).toBe("한국산업기술대학교");
});

test("bytes that may be either are refused until the mapping says which", async () => {
  const content = iconv.encode(nativeTable("a1,consortium,2009,2010,o1,x한y,company,KR,lead"), "cp949");
  await expect(names(content)).rejects.toMatchObject({
    code: "file_encoding_ambiguous",
    values: { file: "names.csv", line: 2, candidates: "cp949, windows-1252" },
  });
  const { default: native } = await import("../../seed/table/mappings/native.json", { with: { type: "json" } });
  expect(await names(content, { mapping: { ...native, encoding: "euc-kr" } })).toMatchObject({ names: ["x한y"] });
  expect(await names(content, { mapping: { ...native, encoding: "windows-1252" } })).toMatchObject({ names: ["xÇÑy"] });
  await expect(names(content, { mapping: { ...native, encoding: "klingon" } })).rejects.toMatchObject({
    code: "encoding_unknown",
  });
});

test("bytes that are neither are refused with the line of the first", async () => {
  const russian = iconv.encode(
    nativeTable(
      "a,consortium,2009,2010,o,Plain,company,RU,lead",
      "b,consortium,2009,2010,p,Московский университет,university,RU,lead",
    ),
    "koi8-r",
  );
  await expect(names(russian)).rejects.toMatchObject({
    code: "file_encoding_unknown",
    values: { file: "names.csv", line: 3 },
  });
  for (const encoding of ["shift_jis", "gbk", "big5"])
    expect(recogniseEncoding(iconv.encode("株式会社東京製作所、大学、研究所", encoding)), encoding).toEqual([]);
});

test("UTF-8 that breaks off later is refused with its line", async () => {
  const content = Buffer.concat([
    Buffer.from(korean),
    Buffer.from("a9,consortium,2009,2010,o9,Universit\xe9,university,BE,lead\n", "latin1"),
  ]);
  // All of it lies in the first sample, which is then no UTF-8 as a whole, and nothing else either.
  await expect(names(content)).rejects.toMatchObject({ code: "file_encoding_unknown" });
  const far = Buffer.concat([
    Buffer.from(korean + "a,consortium,2009,2010,o1,한국산업기술대학교,university,KR,lead\n".repeat(10_000)),
    Buffer.from("a9,consortium,2009,2010,o9,Universit\xe9,university,BE,lead\n", "latin1"),
  ]);
  await expect(names(far)).rejects.toMatchObject({ code: "file_encoding_unknown", values: { line: 10_005 } });
});
