import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { computeFigure } from "../../analysis/compute-figure.ts";
import type { Facts } from "../../analysis/facts/facts.ts";
import {
  type IndexNeed,
  type IntegrationIndex,
  integrationIndexes,
  parametersOfIndexes,
} from "../../analysis/integration/indexes.ts";
import { curveball } from "../../analysis/null/curveball.ts";
import { drawFigures } from "../../analysis/null/draw-figures.ts";
import { nullSummary } from "../../analysis/null/null-summary.ts";
import { selectActivities } from "../../analysis/ties/select-activities.ts";
import type { Selection } from "../../analysis/ties/selection.ts";
import type { NetworkParameters } from "../../model/network-parameters.ts";
import type { NullModel } from "../../model/null-model.ts";
import { unwatched } from "../../model/progress.ts";
import { randomState, seededRandom } from "../../model/seeded-random.ts";
import { withTables } from "../../scripts/doc-tables.ts";
import { markdownTable } from "../../scripts/markdown-table.ts";
import { networkOf } from "./network-as-lists.ts";
import { activitiesIn } from "./places.ts";
import { smallMiniClusters, smallProgramme, withSitesDealt } from "./small-programme.ts";
import { factsOf } from "./some-facts.ts";

/** How often each null model was asked about data drawn from itself, and with how many draws. */
const asked = 500;
const draws = 39;
/** Of 500 questions that are each at 5 % or below by a chance of 5 %, more than this are so once in a thousand times (binomial). */
const mostBelow = 41;
/** Kolmogorov–Smirnov, √n · D: beyond it once in a thousand times. */
const mostDistance = 1.95;

const parameters = parametersOfIndexes({ by: "complex", placing: "zones", weighted: true });
const consortia = smallProgramme({ homophily: 0.3, consortia: 120, seed: 5 });
/** So few that not every connected complex is tied to whatever there is. */
const fewConsortia = smallProgramme({ homophily: 0.3, consortia: 24, seed: 5 });
const needing = (...needs: readonly IndexNeed[]) => integrationIndexes.filter((one) => needs.includes(one.needs));
const ofConsortia = needing("groups", "places", "complexes");
const ofSpokes = needing("spokes");
const ofMiniClusters = needing("miniClusters");

interface Data {
  readonly facts: Facts;
  readonly selection: Selection;
}

/** What 500 questions about one index gave. */
interface Calibration {
  readonly id: string;
  /** How many different values were observed: of one alone nothing can be said. */
  readonly different: number;
  readonly below: number;
  /** √n times the largest distance between the shares below and those of a uniform number (Kolmogorov–Smirnov). */
  readonly distance: number;
}

/** Each takes many seconds and is asked for twice. */
const calibrations = {
  labels: once(async () => {
    const dealt = async (activities: string[][]) => {
      const data: Data[] = [];
      for (let k = 0; k < asked; k++) {
        const facts = await activitiesIn(withSitesDealt(activities, k));
        data.push({ facts, selection: selectActivities(facts, networkOf()) });
      }
      return data;
    };
    return inOrder(
      calibrated("labels", ofConsortia, await dealt(consortia)),
      calibrated("labels", ofSpokes, await dealt(fewConsortia)),
    );
  }),
  curveball: once(async () => {
    const drawn = async (activities: string[][]) => drawnFrom(await activitiesIn(activities), networkOf());
    const clusters = await factsOf(smallMiniClusters({ clusters: 16, seed: 3 }));
    return inOrder(
      calibrated("curveball", ofConsortia, await drawn(consortia)),
      calibrated("curveball", ofSpokes, await drawn(fewConsortia)),
      calibrated("curveball", ofMiniClusters, drawnFrom(clusters, networkOf({ layers: "mini-cluster" }))),
    );
  }),
} satisfies Partial<Record<NullModel, () => Promise<Calibration[]>>>;

test("dealt labels, on 500 programmes whose sites were dealt: no index is called unlikely more often than it may", async () => {
  expectCalibrated(await calibrations.labels());
}, 300_000);

test("curveball, on 500 of its own draws: no index is called unlikely more often than it may", async () => {
  const found = await calibrations.curveball();
  expectCalibrated(found);
  expect(found.map(({ id }) => id)).toEqual(integrationIndexes.map(({ id }) => id));
}, 300_000);

test("docs/calibration.md gives these numbers (rewritten with -u)", async () => {
  const path = join(import.meta.dirname, "../../docs/calibration.md");
  const tables = { labels: calibrations.labels, curveball: calibrations.curveball };
  const made = Object.entries(tables).map(([name, found]) => [name, async () => tableOf(await found())] as const);
  await expect(await withTables(await readFile(path, "utf8"), Object.fromEntries(made))).toMatchFileSnapshot(path);
}, 300_000);

test("a programme that keeps to its sites is called so by both: the test can fail", async () => {
  const facts = await activitiesIn(smallProgramme({ homophily: 0.8, consortia: 120, seed: 5 }));
  const data = { facts, selection: selectActivities(facts, networkOf()) };
  for (const model of ["labels", "curveball"] as const) {
    const [{ p }] = against(model, ofConsortia, data, 1);
    expect(p).toBe(2 / (draws + 1));
  }
});

/** Draws that a null model is then asked about as if each were what was observed. */
function drawnFrom(facts: Facts, network: NetworkParameters): Data[] {
  const selection = selectActivities(facts, network);
  return Array.from({ length: asked }, (_, k) => {
    const chain = curveball(facts, selection, randomState(k, 7), unwatched);
    return { facts, selection: chain.next() };
  });
}

function inOrder(...found: readonly Calibration[][]): Calibration[] {
  const order = integrationIndexes.map(({ id }) => id);
  return found.flat().sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}

function calibrated(model: NullModel, indexes: readonly IntegrationIndex[], data: readonly Data[]): Calibration[] {
  const random = seededRandom(11);
  const answers = data.map((one, k) => against(model, indexes, one, k));
  return indexes.map(({ id }, i) => {
    // Among draws that are as large as the observed one its place is drawn: then the share below is uniform also where values repeat.
    const places = answers.map(({ [i]: { above, equal } }) => (above + random() * (equal + 1)) / (draws + 1));
    return {
      id,
      different: new Set(answers.map(({ [i]: { observed } }) => observed.toPrecision(10))).size,
      // With 39 draws nothing is below 5 %: a value beyond all of them is at it.
      below: answers.filter((answer) => (answer[i].p ?? 1) <= 0.05).length,
      distance: distanceToUniform(places),
    };
  });
}

function expectCalibrated(found: readonly Calibration[]): void {
  for (const { id, different, below, distance } of found) {
    expect(different, id).toBeGreaterThan(1);
    expect(below, `${id}: of ${asked} questions at 5 % or below`).toBeLessThanOrEqual(mostBelow);
    expect(distance, `${id}: √n · D`).toBeLessThan(mostDistance);
  }
}

function tableOf(found: readonly Calibration[]): string {
  return markdownTable(
    ["Index", "Different values", "At 5 %", "Share", "D", "√n · D", "p of the test"],
    found.map(({ id, different, below, distance }) => [
      `\`${id}\``,
      String(different),
      String(below),
      `${((100 * below) / asked).toFixed(1)} %`,
      (distance / Math.sqrt(asked)).toFixed(4),
      distance.toFixed(3),
      kolmogorovTail(distance).toFixed(3),
    ]),
  );
}

/** Chance of a distance at least as large between a uniform sample and its law, as n grows (Kolmogorov 1933). */
function kolmogorovTail(distance: number): number {
  let sum = 0;
  for (let k = 1; k <= 100; k++) sum += (k % 2 === 1 ? 2 : -2) * Math.exp(-2 * (k * distance) ** 2);
  return Math.min(1, Math.max(0, sum));
}

/** For each index p as an answer has it, and how many draws are above the observed value and equal to it. */
function against(model: NullModel, indexes: readonly IntegrationIndex[], { facts, selection }: Data, seed: number) {
  const request = { facts, selection, parameters, null: { model, draws, seed } };
  const { values } = drawFigures(indexes, { first: 0, end: draws }, 0, request, unwatched);
  return indexes.map((index, i) => {
    const observed = computeFigure(index, { facts, selection, parameters, progress: unwatched });
    const same = (value: number) => Math.abs(value - observed) <= 1e-11 * Math.abs(observed);
    return {
      observed,
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

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
