import { expect, test } from "vitest";
import { computeFigure } from "../../analysis/compute-figure.ts";
import type { Facts } from "../../analysis/facts/facts.ts";
import { integrationIndexes, parametersOfIndexes } from "../../analysis/integration/indexes.ts";
import { curveball } from "../../analysis/null/curveball.ts";
import { drawFigures } from "../../analysis/null/draw-figures.ts";
import { nullSummary } from "../../analysis/null/null-summary.ts";
import { selectActivities } from "../../analysis/ties/select-activities.ts";
import type { Selection } from "../../analysis/ties/selection.ts";
import type { NullModel } from "../../model/null-model.ts";
import { unwatched } from "../../model/progress.ts";
import { randomState, seededRandom } from "../../model/seeded-random.ts";
import { networkOf } from "./network-as-lists.ts";
import { activitiesIn } from "./places.ts";
import { smallProgramme, withSitesDealt } from "./small-programme.ts";

/** How often each null model was asked about data drawn from itself, and with how many draws. */
const asked = 500;
const draws = 39;
/** Of 500 questions that are each below 5 % by a chance of 5 %, more than this are so once in a thousand times (binomial). */
const mostBelow = 41;
/** Kolmogorov–Smirnov, √n · D: beyond it once in a thousand times. */
const mostDistance = 1.95;

const parameters = parametersOfIndexes({ by: "complex", placing: "zones", weighted: true });
const consortia = smallProgramme({ homophily: 0.3, consortia: 120, seed: 5 });
/** The generator knows no mini clusters. */
const indexes = integrationIndexes.filter(({ needs }) => needs !== "miniClusters");

interface Data {
  readonly facts: Facts;
  readonly selection: Selection;
}

test("dealt labels, on 500 programmes whose sites were dealt: no index is called unlikely more often than it may", async () => {
  const data: Data[] = [];
  for (let k = 0; k < asked; k++) {
    const facts = await activitiesIn(withSitesDealt(consortia, k));
    data.push({ facts, selection: selectActivities(facts, networkOf()) });
  }
  expectCalibrated("labels", data);
}, 300_000);

test("curveball, on 500 of its own draws: no index is called unlikely more often than it may", async () => {
  const facts = await activitiesIn(consortia);
  const selection = selectActivities(facts, networkOf());
  const data = Array.from({ length: asked }, (_, k) => {
    const chain = curveball(facts, selection, randomState(k, 7), unwatched);
    return { facts, selection: chain.next() };
  });
  expectCalibrated("curveball", data);
}, 300_000);

test("a programme that keeps to its sites is called so by both: the test can fail", async () => {
  const facts = await activitiesIn(smallProgramme({ homophily: 0.8, consortia: 120, seed: 5 }));
  const data = { facts, selection: selectActivities(facts, networkOf()) };
  for (const model of ["labels", "curveball"] as const) {
    const [{ p }] = against(model, data, 1);
    expect(p).toBe(2 / (draws + 1));
  }
});

function expectCalibrated(model: NullModel, data: readonly Data[]): void {
  const random = seededRandom(11);
  const answers = data.map((one, k) => against(model, one, k));
  indexes.forEach(({ id }, i) => {
    const below = answers.filter((answer) => (answer[i].p ?? 1) < 0.05).length;
    expect(below, `${id}: of ${asked} questions below 5 %`).toBeLessThanOrEqual(mostBelow);
    // Among draws that are as large as the observed one its place is drawn: then the share below is uniform also where values repeat.
    const places = answers.map(({ [i]: { above, equal } }) => (above + random() * (equal + 1)) / (draws + 1));
    expect(distanceToUniform(places), `${id}: √n · D`).toBeLessThan(mostDistance);
  });
}

/** For each index p as an answer has it, and how many draws are above the observed value and equal to it. */
function against(model: NullModel, { facts, selection }: Data, seed: number) {
  const request = { facts, selection, parameters, null: { model, draws, seed } };
  const { values } = drawFigures(indexes, { first: 0, end: draws }, 0, request, unwatched);
  return indexes.map((index, i) => {
    const observed = computeFigure(index, { facts, selection, parameters, progress: unwatched });
    const same = (value: number) => Math.abs(value - observed) <= 1e-11 * Math.abs(observed);
    return {
      p: nullSummary(observed, values[i]).p,
      above: values[i].filter((value) => value > observed && !same(value)).length,
      equal: values[i].filter(same).length,
    };
  });
}

/** √n times the largest distance between the shares below and those of a uniform number. */
function distanceToUniform(values: readonly number[]): number {
  const n = values.length;
  const sorted = [...values].sort((a, b) => a - b);
  const distances = sorted.map((value, k) => Math.max((k + 1) / n - value, value - k / n));
  return Math.sqrt(n) * Math.max(...distances);
}
