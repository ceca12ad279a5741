import { expect, test } from "vitest";
import { partnerVerdict } from "../../server/results/partner-verdict.ts";

const comparison = {
  ranker: "model",
  used: "model",
  verdict: "undecided",
  decidedBy: "precisionAny",
  gain: { precisionAny: { value: 0.123, lower: -0.013, upper: 0.425 } },
} as const;
const newcomers = { untied: 118, came: 16 };

test("a list is said to be ranked by what ranks it, also where the model that did better could not be fitted anew", () => {
  const said = (ranks?: "popularity") => partnerVerdict({ case: "amongNewcomers", newcomers }, comparison, "en", ranks);
  expect(said()).toContain(
    "(95% interval −0.013 to 0.425). Lists are ranked by what did better: Model. Only newcomers",
  );
  expect(said("popularity")).toContain(
    "Too little was there to fit it to the latest years: lists are ranked by Popularity.",
  );
  expect(said("popularity")).not.toContain("Model. ");
  const untested = { ...comparison, verdict: "untested", gain: {} } as const;
  const nothing = partnerVerdict({ case: "amongNewcomers", newcomers }, untested, "en", "popularity");
  expect(nothing.match(/ranked by/g)).toHaveLength(1);
  expect(nothing).toContain("Popularity");
});
