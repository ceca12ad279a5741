import { type Progress, unwatched } from "../../model/progress.ts";
import {
  type DifferencesMatrix,
  distanceEntry,
  type FullMatrix,
  type GroupsMatrix,
  type PairMatrix,
  type PlacesMatrix,
  pairPlace,
  type TiesMatrix,
} from "./pair-matrix.ts";

/** Where each organisation goes, and who comes in its place. */
export interface Order {
  readonly to: Uint32Array;
  readonly from: Uint32Array;
}

export function orderOf(to: Uint32Array): Order {
  const from = new Uint32Array(to.length);
  for (let k = 0; k < to.length; k++) from[to[k]] = k;
  return { to, from };
}

/**
 * Σ over pairs of a(i, j) · b(π(i), π(j)): how far a matrix goes together with another whose organisations have changed
 * places. Walks no more than what the two are held by: of ties m, of groups n, of two differences n log n, of places and groups the pairs within a group; only between full
 * matrices, places, groups and differences all pairs else.
 *
 * Checked by brute force against the sum over all pairs, for every two kinds of matrix.
 */
export function permutedProduct(a: PairMatrix, b: PairMatrix, order: Order, progress: Progress = unwatched): number {
  const back: Order = { to: order.from, from: order.to };
  if (a.is === "ties") return b.is === "ties" ? ofTies(a, b, order.to) : overTies(a, b, order.to);
  if (b.is === "ties") return overTies(b, a, back.to);
  if (a.is === "places") return overPlaces(a, b, order.to, progress);
  if (b.is === "places") return overPlaces(b, a, back.to, progress);
  if (a.is === "full") return overAll(a, b, order.to);
  if (b.is === "full") return overAll(b, a, back.to);
  if (a.is === "groups") return b.is === "groups" ? ofGroups(a, b, order) : ofGroupsAndDifferences(a, b, back.to);
  return b.is === "groups" ? ofGroupsAndDifferences(b, a, order.to) : ofDifferences(a, b, order.to);
}

/** The rows of one are laid out in turn, and the others of a row of the other looked up there: no pair is searched. O(n + m). */
function ofTies(a: TiesMatrix, b: TiesMatrix, to: Uint32Array): number {
  const row = new Float64Array(a.n);
  let sum = 0;
  for (let i = 0; i < a.n; i++) {
    const [first, last] = [a.offsets[i], a.offsets[i + 1]];
    // Each pair once: those in the row ascend.
    if (first === last || a.others[first] >= i) continue;
    const [from, end] = [b.offsets[to[i]], b.offsets[to[i] + 1]];
    if (from === end) continue;
    for (let k = from; k < end; k++) row[b.others[k]] = b.weights[k];
    // Row by row, so that long sums keep their digits.
    let own = 0;
    for (let k = first; k < last && a.others[k] < i; k++) own += a.weights[k] * row[to[a.others[k]]];
    sum += own;
    for (let k = from; k < end; k++) row[b.others[k]] = 0;
  }
  return sum;
}

function overTies(ties: TiesMatrix, b: Exclude<PairMatrix, TiesMatrix>, to: Uint32Array): number {
  if (b.is === "full") return overRows(ties, (i, j) => b.values[pairPlace(to[i], to[j])]);
  // What comes in an organisation's place is put there first: then ties are read in a row.
  if (b.is === "places") {
    const places = permutedPlaces(b, to);
    return overRows(ties, (i, j) => distanceEntry(places, i, j));
  }
  if (b.is === "groups") {
    const codes = b.codes.map((_, k) => b.codes[to[k]]);
    return overRows(ties, (i, j) => (codes[i] === codes[j] ? 1 : 0));
  }
  const values = b.values.map((_, k) => b.values[to[k]]);
  return overRows(ties, (i, j) => Math.abs(values[i] - values[j]));
}

function overRows({ n, offsets, others, weights }: TiesMatrix, entry: (i: number, j: number) => number): number {
  let sum = 0;
  for (let i = 0; i < n; i++) {
    let own = 0;
    for (let k = offsets[i], last = offsets[i + 1]; k < last && others[k] < i; k++)
      own += weights[k] * entry(i, others[k]);
    sum += own;
  }
  return sum;
}

function overAll({ n, values }: FullMatrix, b: GroupsMatrix | DifferencesMatrix | FullMatrix, to: Uint32Array): number {
  let sum = 0;
  for (let i = 1, place = 0; i < n; i++) {
    const p = to[i];
    for (let j = 0; j < i; j++, place++) {
      const q = to[j];
      if (b.is === "full") sum += values[place] * b.values[pairPlace(p, q)];
      else if (b.is === "differences") sum += values[place] * Math.abs(b.values[p] - b.values[q]);
      else if (b.codes[p] === b.codes[q]) sum += values[place];
    }
  }
  return sum;
}

function permutedPlaces({ n, x, y, z }: PlacesMatrix, to: Uint32Array): PlacesMatrix {
  const [own, other, third] = [x, y, z].map((axis) => axis.map((_, k) => axis[to[k]]));
  return { is: "places", n, x: own, y: other, z: third };
}

/** A distance is computed where it is read, and so only where it counts. */
function overPlaces(a: PlacesMatrix, b: Exclude<PairMatrix, TiesMatrix>, to: Uint32Array, progress: Progress): number {
  if (b.is === "groups") return withinGroups(a, { ...b, codes: b.codes.map((_, k) => b.codes[to[k]]) }, progress);
  if (b.is === "full") return overPairs(a, (i, j) => b.values[pairPlace(to[i], to[j])], progress);
  if (b.is === "places") {
    const places = permutedPlaces(b, to);
    return overPairs(a, (i, j) => distanceEntry(places, i, j), progress);
  }
  const values = b.values.map((_, k) => b.values[to[k]]);
  return overPairs(a, (i, j) => Math.abs(values[i] - values[j]), progress);
}

function overPairs(places: PlacesMatrix, entry: (i: number, j: number) => number, progress: Progress): number {
  let sum = 0;
  for (let i = 1; i < places.n; i++) {
    progress.checkCancelled();
    let own = 0;
    for (let j = 0; j < i; j++) own += distanceEntry(places, i, j) * entry(i, j);
    sum += own;
  }
  return sum;
}

function withinGroups(places: PlacesMatrix, groups: GroupsMatrix, progress: Progress): number {
  const members = byGroup(groups);
  let sum = 0;
  for (let first = 0, place = 0; place < members.length; place++) {
    const organisation = members[place];
    if (groups.codes[organisation] !== groups.codes[members[first]]) first = place;
    if (place % 64 === 0) progress.checkCancelled();
    let own = 0;
    for (let k = first; k < place; k++) own += distanceEntry(places, organisation, members[k]);
    sum += own;
  }
  return sum;
}

/** Pairs in the same group of both: group by group of the one, how many are in each group of the other. O(n). */
function ofGroups(a: GroupsMatrix, b: GroupsMatrix, { to }: Order): number {
  const members = byGroup(a);
  const met = new Uint32Array(b.groups);
  let pairs = 0;
  for (let from = 0; from < a.n; ) {
    const group = a.codes[members[from]];
    let end = from;
    for (; end < a.n && a.codes[members[end]] === group; end++) pairs += met[b.codes[to[members[end]]]]++;
    for (; from < end; from++) met[b.codes[to[members[from]]]] = 0;
  }
  return pairs;
}

/** Organisations, those of a group after each other. */
function byGroup({ n, codes, groups }: GroupsMatrix): Uint32Array {
  const next = new Uint32Array(groups + 1);
  for (const code of codes) next[code + 1]++;
  for (let k = 0; k < groups; k++) next[k + 1] += next[k];
  const members = new Uint32Array(n);
  for (let k = 0; k < n; k++) members[next[codes[k]]++] = k;
  return members;
}

/** Values in ascending order, each less those of its group before it. `to` leads from the values to the groups. O(n). */
function ofGroupsAndDifferences(a: GroupsMatrix, b: DifferencesMatrix, to: Uint32Array): number {
  const counts = new Float64Array(a.groups);
  const sums = new Float64Array(a.groups);
  let sum = 0;
  for (const organisation of b.ascending) {
    const value = b.values[organisation];
    const code = a.codes[to[organisation]];
    sum += counts[code] * value - sums[code];
    counts[code]++;
    sums[code] += value;
  }
  return sum;
}

/**
 * Σ |x_i − x_j| · |y_i − y_j|: in ascending order of x its first factor needs no sign; the second has that of the ranks, so that it
 * is twice the sum over pairs that ascend in y less the sum over all. Those that ascend are summed in a tree over the ranks (Huo & Székely 2016,
 * doi:10.1080/00401706.2015.1054435; the tree is Fenwick's, doi:10.1002/spe.4380240306). O(n log n).
 */
function ofDifferences(a: DifferencesMatrix, b: DifferencesMatrix, to: Uint32Array): number {
  const { n } = a;
  // Four sums side by side for each place of the tree: how many, Σ x, Σ y, Σ xy.
  const tree = new Float64Array(4 * (n + 1));
  let [sumX, sumY, sumXy] = [0, 0, 0];
  let ascending = 0;
  for (const organisation of a.ascending) {
    const x = a.values[organisation];
    const y = b.values[to[organisation]];
    const place = b.places[to[organisation]] + 1;
    let [count, xs, ys, xys] = [0, 0, 0, 0];
    for (let k = place; k > 0; k -= k & -k) {
      count += tree[4 * k];
      xs += tree[4 * k + 1];
      ys += tree[4 * k + 2];
      xys += tree[4 * k + 3];
    }
    ascending += count * x * y - x * ys - y * xs + xys;
    for (let k = place; k <= n; k += k & -k) {
      tree[4 * k]++;
      tree[4 * k + 1] += x;
      tree[4 * k + 2] += y;
      tree[4 * k + 3] += x * y;
    }
    sumX += x;
    sumY += y;
    sumXy += x * y;
  }
  return 2 * ascending - (n * sumXy - sumX * sumY);
}
