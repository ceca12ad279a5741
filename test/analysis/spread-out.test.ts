import fc from "fast-check";
import { expect, test } from "vitest";
import { pageHalfHeight, pageHalfWidth, spreadOut } from "../../analysis/layout/spread-out.ts";

interface Place {
  readonly x: number;
  readonly y: number;
}

const pointsOf = (places: readonly Place[]) => ({
  x: Float32Array.from(places, ({ x }) => x),
  y: Float32Array.from(places, ({ y }) => y),
});
const everyone = (count: number) => Uint32Array.from({ length: count }, (_, i) => i);
const coordinate = fc.float({ min: -100, max: 100, noNaN: true });
const somePlaces = fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength: 1, maxLength: 200 });

/** Distance from the middle of the page, 1 at the rim of the ellipse. */
const out = (x: number, y: number) => Math.hypot(x / pageHalfWidth, y / pageHalfHeight);
const onRay = (distance: number, angle: number) => ({ x: distance * Math.cos(angle), y: distance * Math.sin(angle) });

test("a dense core with far rays fills the page", () => {
  const core = Array.from({ length: 400 }, (_, k) => onRay(k / 400, k));
  const rays = Array.from({ length: 8 }, (_, k) => onRay(50, k));
  const { x, y } = spreadOut(pointsOf([...core, ...rays]), everyone(408));
  const halfway = x.filter((value, i) => out(value, y[i]) < 0.5).length / x.length;
  // An even ellipse holds a quarter of its points within half its radius; before, 400 of 408 stood within a fiftieth.
  expect(halfway).toBeGreaterThan(0.2);
  expect(halfway).toBeLessThan(0.3);
});

test("nobody stands in another's place, and all stay near the page", () => {
  fc.assert(
    fc.property(somePlaces, (places) => {
      const { x, y } = spreadOut(pointsOf(places), everyone(places.length));
      expect(new Set(Array.from(x, (value, i) => `${value} ${y[i]}`)).size).toBe(places.length);
      for (let i = 0; i < x.length; i++) expect(out(x[i], y[i])).toBeLessThan(3);
    }),
  );
});

test("who is not drawn first stands between the others as before, and moves none of them", () => {
  const first = [0, 1, 2, 3, 4, 5].map((k) => onRay(5, k));
  const more = [onRay(2, 0.5), onRay(5, 0.5), onRay(5.5, 0.5), onRay(500, 0.5)];
  const alone = spreadOut(pointsOf(first), everyone(6));
  const { x, y } = spreadOut(pointsOf([...first, ...more]), everyone(6));
  expect([...x.subarray(0, 6)]).toEqual([...alone.x]);
  const distances = Array.from(x.subarray(6), (value, k) => out(value, y[6 + k]));
  expect(distances.toSorted((a, b) => a - b)).toEqual(distances);
  expect(distances[3]).toBeLessThan(1.2);
});

test("who has no place gets none, and nothing gives nothing", () => {
  const { x } = spreadOut(pointsOf([onRay(1, 0), { x: Number.NaN, y: Number.NaN }]), everyone(1));
  expect(x[0]).not.toBeNaN();
  expect(x[1]).toBeNaN();
  expect(spreadOut(pointsOf([]), everyone(0)).x).toHaveLength(0);
});
