import { expect, test } from "vitest";
import { forecast } from "../../analysis/statistics/straight-line.ts";
import { twoSidedStudent } from "../../analysis/statistics/student.ts";

test("Student's t is scipy's", () => {
  // scipy.stats.t.ppf((1 + confidence) / 2, freedom)
  const known: [number, number, number][] = [
    [1, 0.95, 12.706204736174694],
    [2, 0.95, 4.302652729749462],
    [3, 0.95, 3.1824463052837078],
    [4, 0.95, 2.7764451051977934],
    [5, 0.9, 2.0150483733330233],
    [8, 0.8, 1.3968153097438654],
    [30, 0.95, 2.0422724563012378],
  ];
  for (const [freedom, confidence, t] of known) expect(twoSidedStudent(freedom, confidence)).toBeCloseTo(t, 10);
  expect(() => twoSidedStudent(0, 0.95)).toThrow(RangeError);
});

test("the forecast of a line is that of statsmodels", () => {
  // sm.OLS(y, sm.add_constant(x - 2006)).fit().get_prediction([[1, 4]]).summary_frame(alpha=0.05)
  const x = [2004, 2005, 2006, 2007, 2009];
  const y = [0.31, 0.3, 0.36, 0.41, 0.44];
  const found = forecast(
    x.map((year, k) => ({ x: year, y: y[k] })),
    2010,
    0.95,
  );
  expect(found.slope).toBeCloseTo(0.03013514, 8);
  expect(found.expected).toBeCloseTo(0.4785135135135137, 12);
  expect(found.low).toBeCloseTo(0.3742604716798722, 10);
  expect(found.high).toBeCloseTo(0.5827665553471552, 10);
});

test("points of a line leave no doubt; too few points tell nothing", () => {
  const line = [0, 1, 2, 5].map((x) => ({ x, y: 3 - 0.5 * x }));
  expect(forecast(line, 4, 0.95)).toEqual({ expected: 1, low: 1, high: 1, slope: -0.5 });
  expect(forecast(line.slice(0, 2), 4, 0.95).low).toBeNaN();
  expect(forecast([line[1], line[1], line[1]], 4, 0.95).expected).toBeNaN();
});
