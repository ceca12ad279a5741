import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DegreeDistribution, degreeDistribution } from "../../analysis/structure/degree-distribution.ts";
import { StructureCounts } from "../../analysis/structure/structure-counts.ts";
import { discreteExponential } from "../../analysis/tails/discrete-exponential.ts";
import { discreteLognormal } from "../../analysis/tails/discrete-lognormal.ts";
import { type FittedTail, fittedTail } from "../../analysis/tails/fitted-tail.ts";
import { logZeta } from "../../analysis/tails/hurwitz-zeta.ts";
import { likelihoodRatio } from "../../analysis/tails/likelihood-ratio.ts";
import { logErfc } from "../../analysis/tails/log-erfc.ts";
import { exponentError, powerLaw } from "../../analysis/tails/power-law.ts";
import { powerLawDraws } from "../../analysis/tails/power-law-draws.ts";
import { type Tail, tailFrom, tailOf } from "../../analysis/tails/tail.ts";
import { deriveTies } from "../../analysis/ties/derive-ties.ts";
import { unwatched } from "../../model/progress.ts";
import { seededRandom } from "../../model/seeded-random.ts";
import { networkOf } from "./network-as-lists.ts";
import oracle from "./oracles/tails.json" with { type: "json" };
import { consortium, factsOf } from "./some-facts.ts";

const occurrences = (values: readonly number[]) => {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};
const degreesOf = (values: readonly number[]) => {
  const counts = occurrences(values);
  return Array.from({ length: Math.max(0, ...values) + 1 }, (_, k) => counts.get(k) ?? 0);
};
const fromOn = (values: readonly number[], from: number) => {
  const all = tailOf(occurrences(values));
  return tailFrom(all, all.values.indexOf(from));
};
const logLikelihood = ({ values, counts }: Tail, log: (x: number) => number) =>
  values.reduce((sum, x, k) => sum + counts[k] * log(x), 0);
const none = { draws: 0, seed: 1 };
const expectNear = (value: number, expected: number, what: string, within = 1e-9) =>
  expect(Math.abs(value - expected), `${what}: ${value}, not ${expected}`).toBeLessThanOrEqual(
    within * Math.max(1e-3, Math.abs(expected)),
  );

describe("what the fits are made of", () => {
  test("ζ(2, 1) = π²/6, ζ(4, 1) = π⁴/90, ζ(s, q) = ζ(s, q + 1) + q^−s", () => {
    expect(Math.exp(logZeta(2, 1).value)).toBeCloseTo(Math.PI ** 2 / 6, 14);
    expect(Math.exp(logZeta(4, 1).value)).toBeCloseTo(Math.PI ** 4 / 90, 14);
    for (const [s, q] of [
      [1.2, 3],
      [3.7, 11],
      [25, 14],
    ])
      expect(Math.exp(logZeta(s, q + 1).value) + q ** -s).toBeCloseTo(Math.exp(logZeta(s, q).value), 12);
  });

  test("ζ and its derivative, and erfc, against mpmath", () => {
    for (const [s, q, value, derivative] of oracle.functions.logZeta) {
      expectNear(logZeta(s, q).value, value, `log ζ(${s}, ${q})`, 1e-12);
      expectNear(logZeta(s, q).derivative, derivative, `derivative of log ζ(${s}, ${q})`, 1e-12);
    }
    for (const [x, value] of oracle.functions.logErfc) expectNear(logErfc(x), value, `log erfc(${x})`, 1e-12);
  });
});

describe.each(Object.entries(oracle.cases))("%s, against powerlaw and mpmath", (_, { values, fits }) => {
  test.each(fits.map((one) => [one.from, one] as const))("from %i on", (from, expected) => {
    const tail = fromOn(values, from);
    expect(tail.n).toBe(expected.n);
    const law = powerLaw(tail);
    expectNear(law.alpha, expected.alpha, "α");
    expectNear(logLikelihood(tail, law.logProbability), expected.logLikelihood, "log-likelihood");
    for (const [id, other] of [
      ["lognormal", discreteLognormal(tail)],
      ["exponential", discreteExponential(tail)],
    ] as const) {
      const { logLikelihood: height, ratio, z, p, ...parameters } = expected[id];
      expectNear(logLikelihood(tail, other.logProbability), height, id);
      const found = likelihoodRatio(tail, law, other);
      // A ratio is a small difference of two sums of a thousand logarithms.
      expect(found.ratio).toBeCloseTo(ratio, 7);
      expectNear(found.z, z, `${id}: z`, 1e-8);
      expectNear(found.p, p, `${id}: p`, 1e-7);
      // By the slope of a flat hill, taken from differences.
      for (const [name, value] of Object.entries(parameters))
        expectNear(other.parameters[name], value, `${id}: ${name}`, id === "lognormal" ? 1e-6 : 1e-9);
    }
  });

  test("the distance of the best beginning is no larger than that of any other", () => {
    const best = fittedTail(tailOf(occurrences(values)), unwatched)!;
    for (const { from, n, ks } of fits) {
      if (from === best.tail.from) expectNear(best.ks, ks, "KS");
      else if (n >= 10) expect(best.ks).toBeLessThanOrEqual(ks);
    }
  });
});

describe("in closed form", () => {
  test("numbers that are a power law give its exponent back", () => {
    for (const [alpha, from] of [
      [2.1, 1],
      [2.5, 1],
      [3.5, 4],
    ]) {
      const scale = 1e9 / Math.exp(logZeta(alpha, from).value);
      const counts = Array.from({ length: 2000 }, (_, k) => [from + k, scale * (from + k) ** -alpha] as const);
      // What lies beyond the last one: its weight is small, its logarithms are not, the smaller the exponent.
      expect(powerLaw(tailOf(counts)).alpha).toBeCloseTo(alpha, alpha < 2.2 ? 2 : 3);
    }
  });

  test("two numbers, 1 and 2: the law's mean logarithm is that of the numbers", () => {
    const tail = tailOf([
      [1, 60],
      [2, 40],
    ]);
    const { alpha } = powerLaw(tail);
    expect(-logZeta(alpha, 1).derivative).toBeCloseTo(0.4 * Math.log(2), 12);
    expect(discreteExponential(tail).parameters.lambda).toBeCloseTo(Math.log(1 + 1 / 0.4), 12);
  });

  test("probabilities sum to one, and what is x or more is what is left", () => {
    const tail = fromOn(oracle.cases.karate.values, 2);
    for (const fitted of [powerLaw(tail), discreteLognormal(tail), discreteExponential(tail)]) {
      let left = 1;
      for (let x = 2; x < 400; x++) {
        expect(Math.exp(fitted.logSurvival(x))).toBeCloseTo(left, 10);
        left -= Math.exp(fitted.logProbability(x));
      }
    }
  });
});

describe("where there is little", () => {
  const fitOf = (values: readonly number[]) => degreeDistribution(degreesOf(values), none, unwatched);

  test("without an organisation, with one, without a tie, and where all have as many, there is no fit", () => {
    for (const values of [[], [0], [0, 0, 0], new Array(50).fill(4), [1, 2, 3]])
      expect(fitOf(values)).toEqual({ degrees: degreesOf(values) });
  });

  test("a star: one number of partners but for one organisation", () => {
    const { fit } = fitOf([...new Array(30).fill(1), 30]);
    expect([fit?.from, fit?.n]).toEqual([1, 31]);
    expect(Object.values(fit!).every((value) => value !== Number.POSITIVE_INFINITY)).toBe(true);
  });

  test("a network of a star, an isolated organisation and a complete part", async () => {
    const facts = await factsOf([
      ...Array.from({ length: 12 }, (_, k) => consortium(`s${k}`, ["hub", `spoke ${k}`])).flat(),
      ...consortium("alone", ["isolated"]),
      ...consortium("complete", ["a", "b", "c", "d"]),
    ]);
    const { degrees } = new StructureCounts(deriveTies(facts, networkOf()), unwatched);
    const { fit } = degreeDistribution(degrees, none, unwatched);
    expect([degrees[0], degrees[1], degrees[3], degrees[12]]).toEqual([1, 12, 4, 1]);
    expect([fit?.from, fit?.n]).toEqual([1, 17]);
  });

  test("isolated organisations change nothing but their own count", () => {
    const values = oracle.cases["les miserables"].values;
    const { fit } = fitOf(values);
    expect(fitOf([...values, 0, 0, 0])).toEqual({ degrees: [3, ...degreesOf(values).slice(1)], fit });
  });
});

describe("against the definition", () => {
  const numbers = fc.array(fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 60 })), {
    minLength: 12,
    maxLength: 80,
  });

  test("no exponent, no λ and no μ and σ nearby are likelier", () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const tail = tailOf(occurrences(values));
        if (tail.values.length < 2) return;
        const { alpha, logProbability } = powerLaw(tail);
        const height = logLikelihood(tail, logProbability);
        for (const other of [alpha * 0.99, alpha * 1.01, 1 + (alpha - 1) * 0.5, alpha + 1]) {
          const total = naiveZeta(other, tail.from);
          expect(logLikelihood(tail, (x) => -other * Math.log(x) - Math.log(total))).toBeLessThan(height + 1e-6);
        }
        const lognormal = discreteLognormal(tail);
        const top = logLikelihood(tail, lognormal.logProbability);
        const { mu, sigma } = lognormal.parameters;
        for (const [m, d] of [
          [0.01, 1],
          [-0.01, 1],
          [0, 1.01],
          [0, 0.99],
        ] as const) {
          if (sigma * d > 50) continue;
          const z = (y: number) => (Math.log(y) - mu - m * Math.max(1, Math.abs(mu))) / (sigma * d * Math.SQRT2);
          const q = (y: number) => Math.exp(logErfc(z(y)) - logErfc(z(tail.from - 0.5)));
          expect(logLikelihood(tail, (x) => Math.log(q(x - 0.5) - q(x + 0.5)))).toBeLessThan(top + 1e-6);
        }
        const { lambda } = discreteExponential(tail).parameters;
        const geometric = (rate: number) =>
          logLikelihood(tail, (x) => Math.log(1 - Math.exp(-rate)) - rate * (x - tail.from));
        expect(geometric(lambda)).toBeGreaterThanOrEqual(Math.max(geometric(lambda * 0.99), geometric(lambda * 1.01)));
      }),
    );
  });

  test("the beginning is the one with the smallest distance of all", () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const best = fittedTail(tailOf(occurrences(values)), unwatched);
        const all = [...new Set(values)]
          .sort((a, b) => a - b)
          .map((from) => fromOn(values, from))
          .filter((tail) => tail.n >= 10 && tail.values.length > 1)
          .map((tail) => ({ from: tail.from, ks: naiveDistance(tail, powerLaw(tail).alpha) }));
        if (all.length === 0) return expect(best).toBeUndefined();
        const smallest = Math.min(...all.map(({ ks }) => ks));
        expect(best!.ks).toBeCloseTo(smallest, 6);
        expect(naiveDistance(best!.tail, best!.alpha)).toBeCloseTo(smallest, 6);
      }),
      { numRuns: 40 },
    );
  });
});

/** Term by term, and what is left by the integral. */
function naiveZeta(s: number, from: number): number {
  let sum = 0;
  const last = from + 20_000;
  for (let k = from; k < last; k++) sum += k ** -s;
  return sum + (last - 0.5) ** (1 - s) / (s - 1);
}

function naiveDistance({ from, values, counts, n }: Tail, alpha: number): number {
  const total = naiveZeta(alpha, from);
  let [cumulative, seen, largest] = [0, 0, 0];
  for (let x = from; x <= values.at(-1)!; x++) {
    cumulative += x ** -alpha / total;
    seen += counts[values.indexOf(x)] ?? 0;
    largest = Math.max(largest, Math.abs(cumulative - seen / n));
  }
  return largest;
}

describe("what is said of a power law", () => {
  const draws = { draws: 60, seed: 5 };
  const said = (values: readonly number[]) => degreeDistribution(degreesOf(values), draws, unwatched).fit!;

  test("the exponent of numbers drawn from one is within three errors of the true one", () => {
    const { alpha, alphaError, from } = said(oracle.cases.zipf.values);
    expect(Math.abs(alpha - 2.5)).toBeLessThan(3 * alphaError);
    expect(alphaError).toBe(exponentError(fromOn(oracle.cases.zipf.values, from), alpha));
  });

  test.each(Object.entries(oracle.cases))("%s: the verdict follows from both tests", (_, { values }) => {
    const { p, verdict, alternatives } = said(values);
    const better = alternatives.filter((one) => one.ratio < 0 && one.p <= 0.1);
    const worse = alternatives.filter((one) => one.ratio > 0 && one.p <= 0.1);
    const expected =
      p <= 0.1 ? "ruled-out" : better.length > 0 ? "worse" : worse.length === 2 ? "supported" : "possible";
    expect(verdict).toBe(expected);
  });

  test("those of a whole geometric distribution are: the exponential is better", () => {
    const tail = tailOf(occurrences(oracle.cases.geometric.values));
    const whole: FittedTail = { tail, alpha: powerLaw(tail).alpha, ks: naiveDistance(tail, powerLaw(tail).alpha) };
    expect(powerLawDraws(tail, whole, draws, unwatched)).toBe(0);
    const { ratio, p } = likelihoodRatio(tail, powerLaw(tail), discreteExponential(tail));
    expect(ratio).toBeLessThan(0);
    expect(p).toBeLessThan(1e-6);
  });

  test("without draws it is not tested, and the same seed gives the same share", () => {
    const values = oracle.cases["les miserables"].values;
    const untested = degreeDistribution(degreesOf(values), none, unwatched).fit!;
    expect(untested.p).toBeNaN();
    expect(["untested", "worse"]).toContain(untested.verdict);
    expect(said(values)).toEqual(said([...values].reverse()));
  });

  test("the share of draws is right for the law itself: about evenly spread over 0 to 1", () => {
    const shares: number[] = [];
    for (let sample = 0; sample < 30; sample++) {
      const random = seededRandom(11, sample);
      const total = naiveZeta(2.6, 1);
      const values = Array.from({ length: 120 }, () => {
        let left = random() * total;
        let x = 1;
        for (; x < 5000 && left > x ** -2.6; x++) left -= x ** -2.6;
        return x;
      });
      const all = tailOf(occurrences(values));
      shares.push(powerLawDraws(all, fittedTail(all, unwatched)!, { draws: 40, seed: sample }, unwatched));
    }
    // By chance alone more than 9 of 30 are at 0.1 or below once in a thousand times.
    expect(shares.filter((share) => share <= 0.1).length).toBeLessThan(9);
    expect(shares.filter((share) => share > 0.5).length).toBeGreaterThan(5);
  });
});

test("the curve begins with the tail's share and falls to the largest number", () => {
  const values = oracle.cases.lognormal.values;
  const { fit } = degreeDistribution(degreesOf(values), none, unwatched) as Required<DegreeDistribution>;
  const share = values.filter((value) => value >= fit.from).length / values.length;
  expect(fit.curve[0].x).toBe(fit.from);
  expect(fit.curve.at(-1)!.x).toBe(Math.max(...values));
  for (const name of ["powerLaw", "lognormal", "exponential"] as const) {
    expect(fit.curve[0][name]).toBeCloseTo(share, 12);
    for (let k = 1; k < fit.curve.length; k++) expect(fit.curve[k][name]).toBeLessThanOrEqual(fit.curve[k - 1][name]);
  }
});
