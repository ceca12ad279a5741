import { expect, test } from "vitest";
import { listCandidates } from "../../analysis/partners/candidates.ts";
import { fitPartners } from "../../analysis/partners/fit-partners.ts";
import { featurePlace } from "../../analysis/partners/pair-features.ts";
import { generationParametersSchema } from "../../model/generation.ts";
import { unwatched } from "../../model/progress.ts";
import { programmeFacts, programmeSettings } from "../../seed/programme/programme-facts.ts";
import { networkOf } from "./network-as-lists.ts";
import { factsOfProgramme } from "./planted-programme.ts";

test("on what `npm run generate` makes, newcomers' lists are better than popularity, words and all", async () => {
  const parameters = generationParametersSchema.parse({});
  const facts = await factsOfProgramme({
    facts: [...programmeFacts(parameters)],
    settings: programmeSettings(parameters),
  });
  const network = networkOf({ layers: "collaboration" });
  const fit = fitPartners({ facts, network, days: 731, sources: 150, seed: 1, resamples: 100 }, unwatched);
  const own = fit.backTest.cases.find((one) => one.case === "newcomers")!;
  const [model, popularity] = ["model", "popularity"].map((name) => own.rankers.find(({ ranker }) => ranker === name)!);
  expect(own.comparisons.map(({ verdict, used }) => [verdict, used])).toEqual([
    ["better", "model"],
    ["better", "amongEquals"],
  ]);
  expect(own.comparisons[0].gain.precisionAny!.lower).toBeGreaterThan(0);
  for (const quality of ["areaMatched", "precisionMatched", "hits"] as const)
    expect(model[quality].lower).toBeGreaterThan(popularity[quality].upper);
  // Partners are chosen by line of business: what they do alike tells, and a newcomer is ranked by it.
  const { slopes } = fit.models.newcomers.model!;
  expect(slopes[featurePlace.sameWork]).toBeGreaterThan(0);
  const off = { partners: false, competitors: true, outside: false, newcomers: false, meeting: false };
  const source = { kind: "company", complex: "changwon", makes: "gear grinding" } as const;
  const listed = listCandidates({ facts, fit, source, ...off, amongEquals: false, explore: 0, top: 20 });
  expect(
    listed.candidates.every(({ confidence, untold }) => (confidence === undefined) === (untold !== undefined)),
  ).toBe(true);
  expect(listed.candidates.flatMap(({ reasons }) => reasons.map(({ code }) => code))).toContain("sameWork");
  expect(listed.candidates[0].confidence!.candidates).toBeGreaterThan(0);
}, 300_000);
