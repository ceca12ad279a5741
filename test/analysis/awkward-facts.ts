import type { Fact } from "../../model/fact.ts";
import { complex, consortium, organisation } from "./some-facts.ts";

/** Organisations whose ids, names and attributes are hard to write into a file. */
export const awkwardFacts: readonly Fact[] = [
  complex("반월·시화", { role: "hub", zone: "수도권" }),
  ...consortium("a", ["999984059", "한국산업단지공단", 'a<b>&"c"', "lone"]),
  ...consortium("b", ["999984059", "한국산업단지공단"]),
  ...consortium("c", ["=1+1", "lone"], { unnamed: [{ count: 5 }] }),
  ...consortium("d", ["nobody's"]),
  organisation("999984059", { place: { country: "DE", latitude: 48.1371, longitude: -11.5754 } }),
  organisation("한국산업단지공단", {
    name: "한국산업단지공단 “본사”",
    kind: "agency",
    size: "large",
    complex: "반월·시화",
    attributes: { 업종: "전기·전자", label: "상표", name: 7, active: true },
  }),
  organisation('a<b>&"c"', { name: 'Smith & Sons <Ltd>, “quoted” "too"', attributes: { 업종: "a,b" } }),
  organisation("lone", { name: "tab\there, line\nthere, bell\u0007, half \ud800." }),
];

/** What the names above are after a file that cannot hold everything. */
export const writtenNames: Readonly<Record<string, string | undefined>> = {
  "999984059": undefined,
  한국산업단지공단: "한국산업단지공단 “본사”",
  'a<b>&"c"': 'Smith & Sons <Ltd>, “quoted” "too"',
  lone: "tab\there, line\nthere, bell\ufffd, half \ufffd.",
  "=1+1": undefined,
  "nobody's": undefined,
};
