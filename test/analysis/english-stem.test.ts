import { expect, test } from "vitest";
import { englishStem } from "../../analysis/text/english-stem.ts";

/** The examples of the paper for steps 1 and 5, each followed through the others of these steps. */
const paper = {
  caresses: "caress",
  ponies: "poni",
  ties: "ti",
  caress: "caress",
  cats: "cat",
  feed: "feed",
  agreed: "agre",
  plastered: "plaster",
  bled: "bled",
  motoring: "motor",
  sing: "sing",
  conflated: "conflat",
  troubled: "troubl",
  sized: "size",
  hopping: "hop",
  tanned: "tan",
  falling: "fall",
  hissing: "hiss",
  fizzed: "fizz",
  failing: "fail",
  filing: "file",
  happy: "happi",
  sky: "sky",
  probate: "probat",
  rate: "rate",
  cease: "ceas",
  controll: "control",
  roll: "roll",
};

test("the paper's examples", () => {
  expect(Object.fromEntries(Object.keys(paper).map((word) => [word, englishStem(word)]))).toEqual(paper);
});

test("what is bent is the same as what is not", () => {
  for (const [plain, ...bent] of [
    ["mould", "moulds", "moulding", "moulded"],
    ["machine", "machines", "machining", "machined"],
    ["battery", "batteries"],
    ["weld", "welding", "welded", "welds"],
    ["process", "processes", "processing"],
  ])
    for (const word of bent) expect(englishStem(word)).toBe(englishStem(plain));
});

test("other words stay other words", () => {
  expect(new Set(["organisation", "organ", "universe", "university"].map(englishStem)).size).toBe(4);
  expect(englishStem("ic")).toBe("ic");
});
