import { describe, expect, test } from "vitest";
import { groupGraph } from "../../analysis/connectivity/group-graph.ts";
import { type Gravity, gravity } from "../../analysis/gravity/gravity.ts";
import { type Forecast, gravityForecast } from "../../analysis/gravity/gravity-forecast.ts";
import { gravityMatrices } from "../../analysis/gravity/gravity-matrices.ts";
import { groupTiesMatrix } from "../../analysis/gravity/group-ties-matrix.ts";
import { recordTraits } from "../../analysis/gravity/record-traits.ts";
import { unexpectedPairs } from "../../analysis/gravity/unexpected-pairs.ts";
import { type FullMatrix, fullMatrix } from "../../analysis/relations/pair-matrix.ts";
import { selectActivities } from "../../analysis/ties/select-activities.ts";
import type { Complex } from "../../model/complex.ts";
import { kilometres } from "../../model/kilometres.ts";
import { seededRandom } from "../../model/seeded-random.ts";
import { expectClose } from "./expect-close.ts";
import { networkOf } from "./network-as-lists.ts";
import oracle from "./oracles/gravity.json" with { type: "json" };
import { poissonDraw } from "./poisson-draw.ts";
import { consortium, factsOf, organisation } from "./some-facts.ts";

/** The lower triangle, row by row. */
const of = (n: number, values: readonly number[]): FullMatrix => fullMatrix(n, (i, j) => values[(i * (i - 1)) / 2 + j]);
function fitted(ties: FullMatrix, covariates: readonly FullMatrix[]): Gravity {
  const found = gravity(ties, covariates);
  if (typeof found === "string") throw new Error(found);
  return found;
}

describe("in closed form: three pairs of one kind, three of the other", () => {
  // Means 2 and 6. Σ (y − μ)²/μ = 2/2 + 8/6.
  const ties = of(4, [1, 2, 3, 4, 6, 8]);
  const found = fitted(ties, [of(4, [0, 0, 0, 1, 1, 1])]);
  test("coefficients, deviances and dispersion", () => {
    expectClose([found.intercept.value, found.coefficients[0].value], [Math.log(2), Math.log(3)]);
    expect([found.pairs, found.groups, found.separated]).toEqual([6, 4, 0]);
    const deviance = (y: number[], mean: number) => y.reduce((sum, one) => sum + 2 * one * Math.log(one / mean), 0);
    expectClose([found.deviance], [deviance([1, 2, 3], 2) + deviance([4, 6, 8], 6)]);
    expectClose([found.nullDeviance], [deviance([1, 2, 3, 4, 6, 8], 4)]);
    expectClose([found.dispersion!], [(2 / 2 + 8 / 6) / 4]);
    // Between 3 · 2² · 2 of all Σ (y − 4)².
    expectClose([found.rSquared!], [24 / (9 + 4 + 1 + 0 + 4 + 16)]);
  });
  test("residuals, and the pairs furthest off", () => {
    const raw = (y: number, mean: number) => (1.5 * (y ** (2 / 3) - mean ** (2 / 3))) / mean ** (1 / 6);
    const squares = [1, 2, 3, 4, 6, 8].reduce((sum, y, k) => sum + raw(y, k < 3 ? 2 : 6) ** 2, 0);
    const residual = (y: number, mean: number) => raw(y, mean) / Math.sqrt(squares / 4);
    expectClose(
      [...found.residuals],
      [1, 2, 3, 4, 6, 8].map((y, k) => residual(y, k < 3 ? 2 : 6)),
    );
    const { less, more } = unexpectedPairs(ties, found, 2);
    expect(less.map(({ source, target, observed }) => [source, target, observed])).toEqual([
      [0, 3, 4],
      [0, 1, 1],
    ]);
    expect(more.map(({ source, target, observed }) => [source, target, observed])).toEqual([
      [2, 3, 8],
      [1, 2, 3],
    ]);
    expectClose([more[0].fitted, more[0].residual], [6, residual(8, 6)]);
  });
});

describe.each(oracle.cases)(
  "$n groups: against statsmodels",
  ({ n, ties, columns, anscombe, pearson, ...expected }) => {
    const found = fitted(
      of(n, ties),
      columns.map((column) => of(n, column)),
    );
    test("dispersion and Anscombe's residuals", () => {
      expectClose([found.dispersion!], [pearson / (ties.length - 4)]);
      const scale = Math.sqrt(anscombe.reduce((sum, one) => sum + one ** 2, 0) / (ties.length - 4));
      found.residuals.forEach((residual, row) => {
        expect(Math.abs(residual * scale - anscombe[row])).toBeLessThan(1e-8);
      });
    });
    test("errors, z over the larger and p of both tails under their coefficients", () => {
      expect(found.nullDeviance).toBeCloseTo(expected.nullDeviance, 8);
      found.coefficients.forEach(({ value, robustError, dyadicError, z, p }, k) => {
        expect(value).toBeCloseTo(expected.coefficients[k + 1], 9);
        expect(robustError).toBeCloseTo(expected.pyfixest.robust[k + 1], 9);
        expect(dyadicError).toBeCloseTo(expected.dyadic[k + 1], 9);
        expect(z).toBeCloseTo(expected.z[k + 1], 8);
        expect(p).toBeCloseTo(expected.p[k + 1], 9);
      });
    });
    test("another unit of weight: the intercept alone; another numbering of the groups: nothing", () => {
      const more = fitted(
        of(
          n,
          ties.map((tie) => 3 * tie),
        ),
        columns.map((column) => of(n, column)),
      );
      expect(more.intercept.value).toBeCloseTo(found.intercept.value + Math.log(3), 9);
      const turned = (values: readonly number[]) => {
        const own = of(n, values);
        return fullMatrix(n, (i, j) => {
          const [a, b] = [n - 1 - j, n - 1 - i];
          return own.values[(a * (a - 1)) / 2 + b];
        });
      };
      const renamed = fitted(turned(ties), columns.map(turned));
      for (const other of [more, renamed]) {
        found.coefficients.forEach(({ value, robustError, dyadicError, z, p }, k) => {
          const its = other.coefficients[k];
          expectClose(
            [its.value, its.robustError!, its.dyadicError!, its.z!, its.p!],
            [value, robustError!, dyadicError!, z!, p!],
          );
        });
        expectClose([other.rSquared!], [found.rSquared!]);
      }
      expectClose([...more.residuals], [...found.residuals]);
      expectClose([...renamed.residuals], [...turned([...found.residuals]).values]);
    });
  },
);

describe("what is not defined", () => {
  test("no pair, no tie: nothing fitted", () => {
    expect(gravity(of(0, []), [])).toBe("nothing");
    expect(gravity(of(3, [0, 0, 0]), [of(3, [1, 2, 4])])).toBe("nothing");
  });
  test("a single pair: its logarithm, no error, no residual", () => {
    const found = fitted(of(2, [5]), [of(2, [3])]);
    expect(found.intercept).toEqual({ value: expect.closeTo(Math.log(5), 12) });
    expect(found.dropped).toEqual([{ matrix: 0, why: "constant" }]);
    expect(found).not.toHaveProperty("dispersion");
    expect(found).not.toHaveProperty("rSquared");
    expect(found.residuals[0]).toBeNaN();
    expect(unexpectedPairs(of(2, [5]), found, 3)).toEqual({ less: [], more: [] });
  });
  test("a perfect fit: no residuals", () => {
    const x = [0, 1, 2, 0, 1, 2];
    const found = fitted(
      of(
        4,
        x.map((one) => 3 * 2 ** one),
      ),
      [of(4, x)],
    );
    expectClose([found.coefficients[0].value], [Math.log(2)]);
    expect(found.deviance).toBeLessThan(1e-12);
    expect(found.residuals.every(Number.isNaN)).toBe(true);
  });
  test("nobody is tied across: those pairs are in no list", () => {
    const ties = of(4, [2, 0, 0, 0, 0, 7]);
    const found = fitted(ties, [of(4, [1, 0, 0, 0, 0, 1]), of(4, [1, 5, 2, 3, 4, 2])]);
    expect(found.dropped).toEqual([{ matrix: 0, why: "separated" }]);
    expect([found.pairs, found.separated]).toEqual([2, 4]);
    const { less, more } = unexpectedPairs(ties, found, 10);
    expect([...less, ...more]).toEqual([]);
  });
});

const n = 60;
/** Sizes, places on a line and a planted model, drawn. */
function planted(seed: number) {
  const random = seededRandom(seed);
  const size = Float64Array.from({ length: n }, () => 1 + Math.floor(60 * random() ** 2));
  const latitude = Float64Array.from({ length: n }, () => 35 + 3 * random());
  const longitude = Float64Array.from({ length: n }, () => 127 + 2 * random());
  const zone = Int32Array.from({ length: n }, () => Math.floor(5 * random()));
  const specialities = Array.from({ length: n }, () => new Set([String(Math.floor(4 * random()))]));
  const { covariates } = gravityMatrices({ size, latitude, longitude, zone, specialities }, [
    "size",
    "distance",
    "zone",
    "speciality",
  ]);
  const values = [-1.5, 0.6, -0.9, 0.7, 0.4];
  const drawn = () =>
    fullMatrix(n, (i, j) => {
      const place = (i * (i - 1)) / 2 + j;
      const linear = covariates.reduce((sum, matrix, k) => sum + values[k + 1] * matrix.values[place], values[0]);
      return poissonDraw(Math.exp(linear), random);
    });
  return { covariates, values, drawn };
}

test("what was planted comes back, dispersion 1 among it", () => {
  const { covariates, values, drawn } = planted(5);
  const found = fitted(drawn(), covariates);
  found.coefficients.forEach(({ value, robustError = 0 }, k) => {
    expect(Math.abs(value - values[k + 1])).toBeLessThan(4 * robustError);
    expect(robustError).toBeLessThan(0.2);
  });
  // Over 1,765 degrees of freedom; of small means a little wider than χ².
  expect(Math.abs(found.dispersion! - 1)).toBeLessThan(0.25);
});

describe("forecasts", () => {
  const deviances = (forecasts: ReturnType<typeof gravityForecast>) =>
    (["whole", "size", "mean"] as const).map((by) => forecasts[by] as Forecast);

  test("in closed form: two kinds of pairs, twice as long later", () => {
    const covariates = [of(3, [0, 0, 1])];
    const [whole, size, mean] = deviances(
      gravityForecast({
        earlier: of(3, [1, 3, 6]),
        later: of(3, [4, 4, 6]),
        covariates,
        sizes: [],
        exposure: 2,
      }),
    );
    // Predicted 4, 4, 12, and 20/3 each.
    expectClose([whole.deviance!], [(2 * (6 * Math.log(6 / 12) + 6)) / 3]);
    expectClose([whole.correlation.pearson!, whole.ruledOut], [1, 0]);
    const even = (level: number) =>
      [4, 4, 6].reduce((sum, y) => sum + 2 * (y * Math.log(y / level) - y + level), 0) / 3;
    for (const one of [size, mean]) {
      expectClose([one.deviance!, one.levelDeviance!], [even(20 / 3), even(14 / 3)]);
      expect(one.correlation).toEqual({ n: 3 });
    }
    const levelled = [2.8, 2.8, 8.4];
    expectClose(
      [whole.levelDeviance!],
      [[4, 4, 6].reduce((sum, y, k) => sum + 2 * y * Math.log(y / levelled[k]), 0) / 3],
    );
  });
  test("what was planted is told better by all than by size, by size than by the mean", () => {
    const { covariates, drawn } = planted(8);
    const [whole, size, mean] = deviances(
      gravityForecast({ earlier: drawn(), later: drawn(), covariates, sizes: [0], exposure: 1 }),
    );
    expect(whole.deviance!).toBeLessThan(size.deviance!);
    expect(size.deviance!).toBeLessThan(mean.deviance!);
    expect(whole.correlation.pearson!).toBeGreaterThan(size.correlation.pearson!);
    // A Poisson count has a deviance near 1 from its own mean, less where that is small.
    expect(whole.deviance!).toBeLessThan(1.2);
  });
  test("ruled out, and tied later: no deviance", () => {
    const { whole, mean } = gravityForecast({
      earlier: of(3, [0, 2, 3]),
      later: of(3, [1, 1, 1]),
      covariates: [of(3, [0, 1, 1])],
      sizes: [0],
      exposure: 1,
    });
    expect(whole).toMatchObject({ ruledOut: 1 });
    expect(whole).not.toHaveProperty("deviance");
    expect(mean).toHaveProperty("deviance");
    expect(
      gravityForecast({ earlier: of(2, [0]), later: of(2, [1]), covariates: [], sizes: [], exposure: 1 }).whole,
    ).toBe("nothing");
  });
});

test("complexes of a dataset: traits, who is left out, ties by weight and by activities", async () => {
  const provenance = [{ source: "test", place: "here", nature: "documented" as const }];
  const complex = (id: string, more: Partial<Complex>): Complex => ({ type: "complex", id, provenance, ...more });
  const at = (latitude: number, longitude: number) => ({ place: { latitude, longitude } });
  const facts = await factsOf([
    ...consortium("one", ["a", "b", "x"]),
    ...consortium("two", ["a", "x"]),
    ...consortium("three", ["x", "y"]),
    organisation("a", { complex: "A" }),
    organisation("b", { complex: "A" }),
    organisation("x", { complex: "X" }),
    organisation("y", { complex: "Y" }),
    complex("A", {
      ...at(35, 128),
      specialities: ["photonics", "ships"],
      standings: [{ role: "hub", zone: "south" }],
    }),
    complex("N", at(36, 128)),
    complex("X", { ...at(37, 127), specialities: ["ships"], standings: [{ role: "hub", zone: "north" }] }),
    complex("Y", { specialities: ["steel"], standings: [{ role: "hub", zone: "north" }] }),
  ]);
  const grouping = facts.organisations.groupings.complex;
  const graph = groupGraph(selectActivities(facts, networkOf()), grouping);
  const traits = recordTraits(facts, "complex", graph);
  expect(traits.ids).toEqual(["A", "N", "X", "Y"]);
  expect([...traits.size]).toEqual([2, 0, 1, 1]);

  const all = gravityMatrices(traits, ["size", "distance", "zone", "speciality"]);
  expect(Array.from(all.groups, (group) => traits.ids[group])).toEqual(["A", "X"]);
  expect(all.without).toEqual({ size: 1, distance: 1, zone: 1, speciality: 1 });
  const km = kilometres({ latitude: 35, longitude: 128 }, { latitude: 37, longitude: 127 });
  expectClose(
    all.covariates.flatMap(({ values }) => [...values]),
    [Math.log(2), Math.log(1 + km / 10), 0, 1],
  );

  const placeless = gravityMatrices(traits, ["size", "zone"]);
  const ids = Array.from(placeless.groups, (group) => traits.ids[group]);
  expect(ids).toEqual(["A", "X", "Y"]);
  // (X, A), (Y, A), (Y, X).
  expect([...placeless.covariates[1].values]).toEqual([0, 0, 1]);
  // newman: "one" gives 1/2 to each of a–x and b–x, the others 1.
  expect([...groupTiesMatrix(graph, grouping, ids, "weight").values]).toEqual([2, 0, 1]);
  expect([...groupTiesMatrix(graph, grouping, ids, "activities").values]).toEqual([2, 0, 1]);
  expect([...groupTiesMatrix(graph, grouping, ["N", "X", "A"], "weight").values]).toEqual([0, 0, 2]);
});
