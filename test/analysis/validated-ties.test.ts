import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deriveTies } from "../../analysis/ties/derive-ties.ts";
import { selectActivities } from "../../analysis/ties/select-activities.ts";
import { significantTies } from "../../analysis/ties/tie-significance.ts";
import { validatedTies } from "../../analysis/ties/validated-ties.ts";
import type { Fact } from "../../model/fact.ts";
import { unwatched } from "../../model/progress.ts";
import { arbitraryFacts } from "./arbitrary-facts.ts";
import { expectClose } from "./expect-close.ts";
import { networkOf } from "./network-as-lists.ts";
import backbones from "./oracles/backbones.json" with { type: "json" };
import southernWomen from "./oracles/southern-women.json" with { type: "json" };
import { activity, consortium, factsOf, organisation, takesPart } from "./some-facts.ts";

async function validated(records: readonly Fact[], query: Record<string, string> = {}) {
  const facts = await factsOf(records);
  const parameters = networkOf(query);
  const network = deriveTies(facts, parameters);
  const selection = selectActivities(facts, parameters);
  return { network, selection, ...validatedTies(network, selection, parameters, unwatched) };
}
const p = ({ logP }: { readonly logP: Float64Array }) => Array.from(logP, Math.exp);

const women = southernWomen.participations.flatMap(([woman, event]) => [
  organisation(woman),
  activity(event),
  takesPart(woman, event),
]);

describe("in closed form", () => {
  test("all alike: each activity is shared with (1/2)² chance", async () => {
    // Four organisations, two in each of two activities: p_ia = 1/2; both in one of two: 1 − (1 − 1/4)².
    const found = await validated([...consortium("a", ["p", "q"]), ...consortium("b", ["r", "s"])]);
    expectClose(p(found), [1 - 0.75 ** 2, 1 - 0.75 ** 2]);
    expect(found.tested).toBe(6);
  });

  test("everybody in everything: no choice, and so nothing told", async () => {
    const found = await validated([...consortium("a", ["p", "q", "r"]), ...consortium("b", ["p", "q", "r"])]);
    expectClose(p(found), [1, 1, 1]);
  });

  test("nobody, and nobody tied", async () => {
    expect(await validated([])).toMatchObject({ logP: new Float64Array(), tested: 0 });
    expect(await validated(consortium("a", ["p"]))).toMatchObject({ logP: new Float64Array(), tested: 0 });
  });

  test("two who are always together among many who never are stand out", async () => {
    const pair = Array.from({ length: 12 }, (_, k) => consortium(`a${k}`, ["p", "q"])).flat();
    const others = Array.from({ length: 60 }, (_, k) => consortium(`b${k}`, [`r${k % 30}`, `s${(7 * k) % 31}`])).flat();
    const found = await validated([...pair, ...others]);
    const kept = significantTies(found.network, found, { alpha: 0.05, correction: "bonferroni" });
    expect([...kept.source, ...kept.target]).toEqual([0, 1]);
    expect(kept.p[0]).toBeLessThan(1e-5);
  });
});

test("as bicm has it, on the women who met at events: every p, and who is validated", async () => {
  const oracle = backbones.validated.southernWomen;
  const found = await validated(women);
  expect(found.network.order).toBe(oracle.organisations);
  // bicm's own solution is this far from the degrees.
  const tolerance = 10 * oracle.solverError;
  const values = p(found).sort((a, b) => a - b);
  expect(values).toHaveLength(oracle.p.length);
  values.forEach((one, k) => {
    expect(Math.abs(one - oracle.p[k])).toBeLessThan(tolerance);
  });
  for (const correction of ["none", "bonferroni", "fdr"] as const)
    expect(significantTies(found.network, found, { alpha: 0.05, correction }).p).toHaveLength(oracle[correction].ties);
});

test("no weight is read: the same under every weighting and decay; under star only what is tied is left", async () => {
  const base = await validated(women);
  const others: Record<string, string>[] = [
    { weighting: "count" },
    { weighting: "fractional" },
    { halfLifeYears: "1" },
  ];
  for (const query of others) expect((await validated(women, query)).logP).toEqual(base.logP);
  const led = [...consortium("a", ["p", "q", "r"]), ...consortium("b", ["p", "q"]), ...consortium("c", ["r", "s"])];
  const [all, star] = [await validated(led), await validated(led, { weighting: "star" })];
  // q and r share only what p leads.
  expect(all.network.size).toBe(4);
  expectClose(p(star), [p(all)[0], p(all)[1], p(all)[3]]);
  expect(star.tested).toBe(all.tested);
});

test("whatever is selected: a p for each tie, degrees within the tolerance, larger where less is shared", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryFacts, fc.constantFrom("newman", "star"), async (records, weighting) => {
      for (const maxActivitySize of ["3", "9"]) {
        const found = await validated(records, { weighting, maxActivitySize });
        expect(found.logP).toHaveLength(found.network.size);
        expect(found.logP.every((one) => one <= 1e-12)).toBe(true);
        expect(found.error).toBeLessThan(1e-8);
        expect(found.tested).toBe((found.network.order * Math.max(0, found.network.order - 1)) / 2);
      }
    }),
    { numRuns: 40 },
  );
});
