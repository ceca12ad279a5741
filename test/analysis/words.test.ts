import { describe, expect, test } from "vitest";
import { wordsOf } from "../../analysis/text/words.ts";

const terms = (text: string) => wordsOf(text).flatMap((word) => word.terms);
const shared = (a: string, b: string) => terms(a).filter((term) => terms(b).includes(term));

describe("English", () => {
  test("by the stem, whatever the case, width and accents", () => {
    expect(terms("Moulding MOULDS")).toEqual(["mould", "mould"]);
    expect(terms("Ｍｏｕｌｄ")).toEqual(["mould"]);
    expect(terms("matériaux")).toEqual(terms("materiaux"));
  });

  test("without the words of asking, of which some are left", () => {
    expect(wordsOf("We need someone who can do five-axis machining").map(({ text }) => text)).toEqual([
      "five",
      "axis",
      "machining",
    ]);
    expect(wordsOf("we need a")).toEqual([]);
  });

  test("IT is what is asked for, it is not", () => {
    expect(terms("IT support")).toEqual(["it", "support"]);
    expect(terms("support for it")).toEqual(["support"]);
  });

  test("R&D is one word", () => {
    expect(terms("R&D support")).toEqual(["r&d", "support"]);
    expect(terms("R & D")).toEqual(["r", "d"]);
  });
});

describe("Korean", () => {
  test("by pairs of syllables, a single one by itself", () => {
    expect(terms("5축 가공")).toEqual(["5", "축", "가공"]);
    expect(terms("사출금형")).toEqual(["사출", "출금", "금형"]);
  });

  test("neither spaces in a compound nor particles keep it from being found", () => {
    for (const asked of ["사출금형", "사출 금형", "사출금형을", "사출 금형에서의", "사출금형용"])
      expect(shared("사출 금형", asked)).toEqual(["사출", "금형"]);
  });

  test("without predicates in a polite form", () => {
    expect(wordsOf("금형을 찾습니다").map(({ text }) => text)).toEqual(["금형을"]);
    expect(wordsOf("도와주세요")).toEqual([]);
  });

  test("decomposed syllables are the same", () => {
    expect(wordsOf("금형".normalize("NFD"))).toEqual(wordsOf("금형"));
  });
});

test("scripts that touch are two words", () => {
  expect(wordsOf("LED용 드라이버").map(({ text }) => text)).toEqual(["led", "용", "드라이버"]);
});

test("nothing to look for in punctuation", () => {
  for (const text of ["", "  ", "…?!", "·"]) expect(wordsOf(text)).toEqual([]);
});
