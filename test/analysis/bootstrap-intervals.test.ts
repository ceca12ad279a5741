import { expect, test } from "vitest";
import { bootstrapIntervals } from "../../analysis/statistics/bootstrap-intervals.ts";
import { quantile, summary } from "../../analysis/statistics/summary.ts";
import { unwatched } from "../../model/progress.ts";
import { seededRandom } from "../../model/seeded-random.ts";

const ask = (values: readonly number[], resamples = 1000, level = 0.95, seed = 1) =>
  bootstrapIntervals(Float64Array.from(values), { resamples, level }, seededRandom(seed), unwatched);

test("below two values there is none; of equal ones both ends are that value", () => {
  expect(ask([])).toBeUndefined();
  expect(ask([3])).toBeUndefined();
  expect(ask([7, 7, 7])).toEqual({ mean: { lower: 7, upper: 7 }, median: { lower: 7, upper: 7 } });
});

test("as all samples of a small set, written out, say", () => {
  const values = [1, 2, 4, 9, 20];
  const n = values.length;
  const all = Array.from({ length: n ** n }, (_, code) =>
    Float64Array.from({ length: n }, (_, k) => values[Math.floor(code / n ** k) % n]),
  );
  const found = ask(values, 40_000, 0.9)!;
  for (const of of ["mean", "median"] as const) {
    const exact = Float64Array.from(all, (sample) => summary(sample)[of]!).sort();
    // Between the exact quantiles a little below and above: what chance leaves of 40,000 draws.
    for (const [end, share] of [["lower", 0.05] as const, ["upper", 0.95] as const]) {
      expect(found[of][end]).toBeGreaterThanOrEqual(quantile(exact, share - 0.005) - 1e-9);
      expect(found[of][end]).toBeLessThanOrEqual(quantile(exact, share + 0.005) + 1e-9);
    }
  }
});

test("covers the mean and the median of known distributions about as often as it says", () => {
  const random = seededRandom(11);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const uniform = () => random();
  for (const [draw, mean] of [[normal, 0] as const, [uniform, 0.5] as const]) {
    let [ofMean, ofMedian] = [0, 0];
    const trials = 400;
    for (let trial = 0; trial < trials; trial++) {
      const found = ask(Array.from({ length: 50 }, draw), 400, 0.95, trial)!;
      ofMean += Number(found.mean.lower <= mean && mean <= found.mean.upper);
      ofMedian += Number(found.median.lower <= mean && mean <= found.median.upper);
    }
    for (const covered of [ofMean, ofMedian]) {
      expect(covered / trials).toBeGreaterThan(0.91);
      expect(covered / trials).toBeLessThan(0.98);
    }
  }
});

test("a shift and a scale of the values do the same to the interval; the order of the values does nothing", () => {
  const values = [0.5, 3, 3, 8, 13.25, 40];
  const plain = ask(values)!;
  const moved = ask(values.map((value) => 2 * value + 16))!;
  for (const of of ["mean", "median"] as const)
    for (const end of ["lower", "upper"] as const) expect(moved[of][end]).toBeCloseTo(2 * plain[of][end] + 16, 9);
  expect(ask([...values].reverse())).toEqual(plain);
});
