import { expect, test } from "vitest";
import { groupModularity } from "../../analysis/community/group-modularity.ts";
import { computeFigure } from "../../analysis/compute-figure.ts";
import { assortativity } from "../../analysis/connectivity/assortativity.ts";
import { eiIndex } from "../../analysis/connectivity/ei-index.ts";
import type { Figure } from "../../analysis/figure.ts";
import { dealLabels } from "../../analysis/null/deal-labels.ts";
import { type DrawRequest, drawFigures } from "../../analysis/null/draw-figures.ts";
import { drawParts } from "../../analysis/null/draw-parts.ts";
import { density } from "../../analysis/structure/density.ts";
import { transitivity } from "../../analysis/structure/transitivity.ts";
import { selectActivities } from "../../analysis/ties/select-activities.ts";
import { unwatched } from "../../model/progress.ts";
import { seededRandom } from "../../model/seeded-random.ts";
import { networkOf } from "./network-as-lists.ts";
import { consortium, factsOf } from "./some-facts.ts";

const kinds = ["company", "university", "institute"] as const;
const facts = await factsOf(
  ["abc", "cde", "ef", "afb", "bd", "dfe"]
    .flatMap((members, k) => consortium(`a${k}`, [...members]))
    .map((fact) => (fact.type === "organisation" ? { ...fact, kind: kinds[(fact.id.charCodeAt(0) - 97) % 3] } : fact)),
);
const selection = selectActivities(facts, networkOf());

const request = (more: Partial<DrawRequest["null"]>): DrawRequest => ({
  facts,
  selection,
  null: { model: "curveball", draws: 40, seed: 3, ...more },
  parameters: { by: "kind", resolution: 1, weighted: true },
});

/** All draws, with the parts done in the order given. */
function drawn(figures: readonly Figure[], asked: DrawRequest, order = (parts: number[]) => parts): number[][] {
  const parts = drawParts(asked.null.draws);
  const found = new Map(
    order([...parts.keys()]).map((p) => [p, drawFigures(figures, parts[p], p, asked, unwatched).values]),
  );
  return figures.map((_, f) => parts.flatMap((_, p) => [...found.get(p)![f]]));
}

test("parts hold every draw once, and their number depends on that of the draws only", () => {
  for (const draws of [10, 16, 17, 100, 1000, 1024, 10_000]) {
    const parts = drawParts(draws);
    expect(parts[0].first).toBe(0);
    expect(parts.at(-1)!.end).toBe(draws);
    expect(parts.slice(1).map(({ first }) => first)).toEqual(parts.slice(0, -1).map(({ end }) => end));
    expect(parts.every(({ first, end }) => end > first)).toBe(true);
    expect(parts.length).toBe(Math.min(64, Math.ceil(draws / 16)));
  }
});

test.each(["curveball", "labels"] as const)(
  "%s: the same seed gives the same, whoever does which part first",
  (model) => {
    const figures = [assortativity, eiIndex];
    const once = drawn(figures, request({ model }));
    expect(drawn(figures, request({ model }), (parts) => parts.reverse())).toEqual(once);
    expect(drawn(figures, request({ model, seed: 4 }))).not.toEqual(once);
    expect(new Set(once[0]).size).toBeGreaterThan(5);
  },
);

test("several figures at once are those asked for one by one", () => {
  const figures = [density, transitivity, assortativity, groupModularity];
  expect(drawn(figures, request({}))).toEqual(figures.map((figure) => drawn([figure], request({}))[0]));
});

test("labels: the mean over many dealings is that over all of them", () => {
  const { groups, of } = eiIndex.groups!(facts, selection.organisations, { by: "kind" });
  const all = dealings([...of].sort());
  expect(all).toHaveLength(90);
  const parameters = { by: "kind", weighted: true };
  const at = (labels: ArrayLike<number>) =>
    computeFigure(eiIndex, {
      facts,
      selection,
      groups: { groups, of: Uint32Array.from(labels) },
      parameters,
      progress: unwatched,
    });
  const exact = all.map(at);
  const mean = exact.reduce((sum, value) => sum + value, 0) / exact.length;
  const sd = Math.sqrt(exact.reduce((sum, value) => sum + (value - mean) ** 2, 0) / exact.length);
  const [found] = drawn([eiIndex], request({ model: "labels", draws: 4000 }));
  const error = Math.abs(found.reduce((sum, value) => sum + value, 0) / 4000 - mean);
  expect(error / (sd / Math.sqrt(4000))).toBeLessThan(3);
  const counts = new Map(all.map((labels) => [labels.join(), 0]));
  for (let draw = 0; draw < 9000; draw++) {
    const dealt = dealLabels({ groups, of }, seededRandom(5, draw)).of.join();
    counts.set(dealt, counts.get(dealt)! + 1);
  }
  const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - 100) ** 2 / 100, 0);
  expect(Math.abs(chiSquare - 89) / Math.sqrt(2 * 89)).toBeLessThan(3);
});

/** Every order of labels, of which several may be alike, once. */
function dealings(labels: readonly number[]): number[][] {
  if (labels.length === 0) return [[]];
  return [...new Set(labels)].flatMap((first) =>
    dealings(labels.toSpliced(labels.indexOf(first), 1)).map((rest) => [first, ...rest]),
  );
}

test("nobody there: the figures are undefined on every draw", () => {
  const nobody = selectActivities(facts, networkOf({ zones: "nowhere" }));
  for (const model of ["curveball", "labels"] as const)
    expect(drawn([assortativity], { ...request({ model, draws: 10 }), selection: nobody })[0]).toEqual(
      new Array(10).fill(Number.NaN),
    );
});
