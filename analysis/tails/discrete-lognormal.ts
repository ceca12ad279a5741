import type { Fitted } from "./fitted.ts";
import { logErfc } from "./log-erfc.ts";
import { meanOf, type Tail } from "./tail.ts";

/** Wider, it is the power law within what can be told apart: σ is held there. */
const widest = 50;
/** Steps of Newton: a dozen are enough. */
const mostSteps = 100;

/**
 * The lognormal rounded to whole numbers, from − ½ on: P(x) = (Q(x − ½) − Q(x + ½)) / Q(from − ½) with Q(y) = ½ erfc((log y − μ) / (σ √2)), by
 * maximum likelihood (Clauset, Shalizi & Newman 2009, table 2.1). As μ falls without end and σ grows it becomes a power law: where
 * the data are nearest to that, σ stops at 50. Newton's steps, halved until they climb, over μ/σ² and 1/σ², by which the unrounded
 * likelihood has one hill only. O(different values) a step.
 */
export function discreteLognormal(tail: Tail): Fitted {
  const mean = meanOf(tail, Math.log);
  const variance = Math.max(
    meanOf(tail, (x) => (Math.log(x) - mean) ** 2),
    0.01,
  );
  return lognormal(climb(tail, [mean / variance, 1 / variance]), tail.from);
}

/** μ/σ² and 1/σ². */
type Place = readonly [number, number];

function lognormal(place: Place, from: number): Fitted {
  const { mu, sigma } = readable(place);
  const z = (y: number) => (Math.log(y) - mu) / (sigma * Math.SQRT2);
  const logOfAll = logErfc(z(from - 0.5));
  return {
    parameters: { mu, sigma },
    logProbability: (x) => logBetween(z(x - 0.5), z(x + 0.5)) - logOfAll,
    logSurvival: (x) => logErfc(z(x - 0.5)) - logOfAll,
  };
}

/** log(erfc(a) − erfc(b)) for a < b, on the side on which erfc is small. */
function logBetween(a: number, b: number): number {
  if (b <= 0) return logBetween(-b, -a);
  if (a < 0) return Math.log(2 - Math.exp(logErfc(-a)) - Math.exp(logErfc(b)));
  const [first, second] = [logErfc(a), logErfc(b)];
  return first + Math.log(-Math.expm1(second - first));
}

function readable([a, b]: Place): { readonly mu: number; readonly sigma: number } {
  return { mu: a / b, sigma: 1 / Math.sqrt(b) };
}

function climb(tail: Tail, start: Place): Place {
  let place = start;
  let { height, slope } = likelihood(tail, place);
  for (let turn = 0; turn < mostSteps; turn++) {
    const step = newtonStep(tail, place, slope);
    let next: Place | undefined;
    for (let share = 1; share > 1e-12; share /= 4) {
      const tried = within([place[0] + share * step[0], place[1] + share * step[1]]);
      const found = likelihood(tail, tried);
      if (!(found.height > height)) continue;
      next = tried;
      ({ height, slope } = found);
      break;
    }
    if (!next) break;
    place = next;
  }
  return polished(tail, place, slope);
}

/** At the top heights are alike within rounding: what the slope says is finer. */
function polished(tail: Tail, top: Place, slopeThere: Place): Place {
  let place = top;
  let slope = slopeThere;
  for (let turn = 0; turn < 3; turn++) {
    const [a, b] = newtonStep(tail, place, slope);
    if (Math.abs(a) > 1e-4 * Math.abs(place[0]) || Math.abs(b) > 1e-4 * place[1]) return place;
    place = within([place[0] + a, place[1] + b]);
    ({ slope } = likelihood(tail, place));
  }
  return place;
}

function within([a, b]: Place): Place {
  return [a, Math.max(b, 1 / widest ** 2)];
}

/** Where the likelihood is no hill, and where σ is held, up the slope as far as its curvature says. */
function newtonStep(tail: Tail, [a, b]: Place, [up, across]: Place): Place {
  const [h, k] = [1e-5 * Math.max(Math.abs(a), b), 1e-5 * b];
  const at = (more: number, wider: number) => likelihood(tail, [a + more, b + wider]).slope;
  const [[a1, b1], [a0, b0]] = [at(h, 0), at(-h, 0)];
  const [[c1, d1], [c0, d0]] = [at(0, k), at(0, -k)];
  const aa = (a1 - a0) / (2 * h);
  const ab = ((b1 - b0) / (2 * h) + (c1 - c0) / (2 * k)) / 2;
  const bb = (d1 - d0) / (2 * k);
  const determinant = aa * bb - ab * ab;
  const isHeld = b <= 1 / widest ** 2 && across < 0;
  if (!isHeld && aa < 0 && determinant > 0)
    return [(ab * across - bb * up) / determinant, (ab * up - aa * across) / determinant];
  return [up / Math.abs(aa), isHeld ? 0 : across / Math.abs(bb)];
}

/** Mean log-likelihood and its slope by μ/σ² and 1/σ². */
function likelihood({ values, counts, from, n }: Tail, place: Place): { height: number; slope: Place } {
  const { mu, sigma } = readable(place);
  const z = (y: number) => (Math.log(y) - mu) / (sigma * Math.SQRT2);
  const first = z(from - 0.5);
  const logOfAll = logErfc(first);
  const steep = Math.exp(-first * first - logOfAll);
  let height = 0;
  let byZ = 0;
  let byZz = 0;
  for (let k = 0; k < values.length; k++) {
    const [a, b] = [z(values[k] - 0.5), z(values[k] + 0.5)];
    const log = logBetween(a, b);
    const [atA, atB] = [Math.exp(-a * a - log), Math.exp(-b * b - log)];
    height += counts[k] * (log - logOfAll);
    byZ += counts[k] * (atB - atA + steep);
    byZz += counts[k] * (b * atB - a * atA + first * steep);
  }
  // d erfc / dz = −2/√π e^(−z²), dz/dμ = −1/(σ √2) and dz/d log σ = −z.
  const scale = 2 / Math.sqrt(Math.PI) / n;
  const byMu = (-scale * byZ) / (sigma * Math.SQRT2);
  const byLogSigma = -scale * byZz;
  return { height: height / n, slope: [byMu / place[1], -(mu * byMu + byLogSigma / 2) / place[1]] };
}
