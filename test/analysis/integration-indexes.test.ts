import { expect, test } from "vitest";
import { computeFigure } from "../../analysis/compute-figure.ts";
import { eiIndex } from "../../analysis/connectivity/ei-index.ts";
import { figures } from "../../analysis/figures.ts";
import { eiAcross } from "../../analysis/integration/ei-across.ts";
import { indexNamed, integrationIndexes, parametersOfIndexes } from "../../analysis/integration/indexes.ts";
import { ownParameters } from "../../analysis/measure.ts";
import { drawFigures } from "../../analysis/null/draw-figures.ts";
import { selectActivities } from "../../analysis/ties/select-activities.ts";
import { unwatched } from "../../model/progress.ts";
import { networkOf } from "./network-as-lists.ts";
import { activitiesIn, figureAt } from "./places.ts";

const activities = [
  ["s1.a", "h1.a"],
  ["s1.b", "s3.a", "s1.a"],
  ["t1.a", "h2.a"],
  ["@east.a", "h1.a"],
  ["s2.a", "s2.b"],
  ["?.a", "s2.a"],
];

test("each index is its figure with what is fixed, under every question", async () => {
  const facts = await activitiesIn(activities);
  const selection = selectActivities(facts, networkOf());
  for (const placing of ["zones", "complexes"] as const)
    for (const weighted of [true, false])
      for (const by of ["complex", "zone", "kind"])
        for (const index of integrationIndexes) {
          const parameters = parametersOfIndexes({ by, placing, weighted });
          const figure = figures.find(({ id }) => id === index.of)!;
          const own = {
            ...Object.fromEntries(Object.entries(parameters).filter(([name]) => name in ownParameters(figure))),
          };
          const value = computeFigure(index, { facts, selection, parameters, progress: unwatched });
          expect(value, index.id).toBe(figureAt(figure, facts, { ...own, ...index.fixed }));
        }
});

test("the tiers are shares of one whole, and ids are not given twice", async () => {
  const facts = await activitiesIn(activities);
  const selection = selectActivities(facts, networkOf());
  const parameters = parametersOfIndexes({ by: "complex", placing: "zones", weighted: true });
  const shares = integrationIndexes
    .filter(({ of }) => of === "tierShare")
    .map((index) => computeFigure(index, { facts, selection, parameters, progress: unwatched }));
  expect(shares).toHaveLength(5);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  expect(new Set(integrationIndexes.map(({ id }) => id)).size).toBe(integrationIndexes.length);
  expect(() => indexNamed("tier-5")).toThrow(expect.objectContaining({ code: "figure_unknown" }));
});

test("null models draw all indexes on the same networks", async () => {
  const facts = await activitiesIn(activities);
  const request = {
    facts,
    selection: selectActivities(facts, networkOf()),
    null: { model: "labels", draws: 10, seed: 1 },
    parameters: parametersOfIndexes({ by: "complex", placing: "zones", weighted: true }),
  } as const;
  const grouped = integrationIndexes.filter(({ groups }) => groups);
  const { values } = drawFigures(grouped, { first: 0, end: 10 }, 0, request, unwatched);
  const tiers = values.filter((_, k) => grouped[k].of === "tierShare");
  for (let draw = 0; draw < 10; draw++) expect(tiers.reduce((sum, one) => sum + one[draw], 0)).toBeCloseTo(1, 12);
});

test("E–I across boundaries: by hand, at its ends, and as eiIndex where both part alike", async () => {
  const inside = await activitiesIn([["s1.a", "s1.b"]]);
  const across = await activitiesIn([["s1.a", "s2.a"]]);
  expect([figureAt(eiAcross, inside), figureAt(eiAcross, across)]).toEqual([-1, 1]);
  const facts = await activitiesIn(activities);
  // Inside are one half of three pairs at weight 1/2, and s2.a with s2.b: 1.5 of 6.5.
  expect(figureAt(eiAcross, facts)).toBeCloseTo((5 - 1.5) / 6.5, 12);
  expect(figureAt(eiAcross, facts, { across: "kind" })).toBe(figureAt(eiIndex, facts, { by: "kind" }));
  expect(figureAt(eiAcross, await activitiesIn([["?.a", "?.b"]]))).toBeNaN();
});
