import type { Progress } from "../../model/progress.ts";
import type { Random } from "../../model/seeded-random.ts";
import { sharedUint32 } from "../facts/shared-arrays.ts";
import type { TwinQuotient } from "./twin-quotient.ts";

/** Pairs of organisations that are joined by a path that somebody may be on, to be drawn from. */
export interface JoinedPairs {
  /** Class of each organisation in a component of three or more, class by class. */
  readonly members: Uint32Array;
  /** Where each such component begins among them, and at last where the last one ends. */
  readonly starts: Uint32Array;
  /** Unordered pairs of two in the same component. */
  readonly pairs: number;
}

export function joinedPairs({ classes, multiplicity, componentStart, componentEnd }: TwinQuotient): JoinedPairs {
  const members: number[] = [];
  const starts = [0];
  let pairs = 0;
  for (let c = 0; c < classes; c = componentEnd[c]) {
    // One class alone is a clique, in which nobody is between.
    if (componentEnd[c] - componentStart[c] < 3) continue;
    for (let d = c; d < componentEnd[c]; d++) for (let k = 0; k < multiplicity[d]; k++) members.push(d);
    const size = members.length - starts[starts.length - 1];
    starts.push(members.length);
    pairs += (size * (size - 1)) / 2;
  }
  return { members: shared(members), starts: shared(starts), pairs };
}

/**
 * Draws pairs (s, t) and adds up, for each class, X = σ(s, t | v) / σ(s, t), the share of the shortest paths in hops between them that
 * a member v is on, and its square: `sums[2c]` and `sums[2c + 1]`. The mean of X times the number of pairs is betweenness (Riondato
 * & Upfal 2018 draw so; all shortest paths of a pair tell more than one of them).
 *
 * A search goes out from either end, always the one with fewer ties to look at next, until they meet: what lies between is a
 * small part of the network (as Borassi & Natale 2019 do). Path counts and who is an end only are as in `hop-dependencies.ts`.
 */
export function samplePairs(
  quotient: TwinQuotient,
  { members, starts, pairs }: JoinedPairs,
  samples: number,
  random: Random,
  progress: Progress,
): Float64Array {
  const sums = new Float64Array(2 * quotient.classes);
  if (pairs === 0) return sums;
  const there = searchFrom(quotient);
  const back = searchFrom(quotient);
  /** Ties over which the two searches met: from a class of one to one of the other. */
  const meeting: number[] = [];
  for (let sample = 1; sample <= samples; sample++) {
    if (sample % 64 === 0) {
      progress.checkCancelled();
      progress.report(sample / samples);
    }
    const [s, t] = drawPair(members, starts, pairs, random);
    if (s === t) continue;
    there.begin(s, sample);
    back.begin(t, sample);
    meeting.length = 0;
    let isThere = true;
    while (meeting.length === 0) {
      isThere = there.tiesAhead() <= back.tiesAhead();
      if (isThere) there.advance(back, meeting);
      else back.advance(there, meeting);
    }
    const [near, far] = isThere ? [there, back] : [back, there];
    let paths = 0;
    for (let k = 0; k < meeting.length; k += 2) paths += near.onward[meeting[k]] * far.onward[meeting[k + 1]];
    for (let k = 0; k < meeting.length; k += 2) {
      near.lead(meeting[k], far.onward[meeting[k + 1]]);
      far.lead(meeting[k + 1], near.onward[meeting[k]]);
    }
    near.share(paths, sums);
    far.share(paths, sums);
  }
  return sums;
}

function drawPair(members: Uint32Array, starts: Uint32Array, pairs: number, random: Random): [number, number] {
  // A component by its share of the pairs: nearly always the first, which is the one that is looked at first.
  let left = random() * pairs;
  let component = 0;
  for (; component < starts.length - 2; component++) {
    const size = starts[component + 1] - starts[component];
    if (left < (size * (size - 1)) / 2) break;
    left -= (size * (size - 1)) / 2;
  }
  const from = starts[component];
  const size = starts[component + 1] - from;
  const one = Math.floor(random() * size);
  const other = Math.floor(random() * (size - 1));
  return [members[from + one], members[from + (other < one ? other : other + 1)]];
}

/** A search by breadth from one end, kept level by level, and the way back along the shortest paths. */
function searchFrom({ classes, multiplicity, offsets, neighbours, isMiddle }: TwinQuotient) {
  const seenIn = new Uint32Array(classes);
  const level = new Uint32Array(classes);
  /** Shortest paths from the end to one member of a class, times the members that they may go on through. */
  const onward = new Float64Array(classes);
  const paths = new Float64Array(classes);
  /** Shortest paths from a member of a class to the other end. */
  const leading = new Float64Array(classes);
  const reached = new Uint32Array(classes);
  const ledTo = new Uint32Array(classes);
  let sample = 0;
  let depth = 0;
  let levelStart = 0;
  let count = 0;
  let ahead = 0;
  let led = 0;

  return {
    seenIn,
    onward,
    begin(end: number, number: number) {
      sample = number;
      depth = 0;
      levelStart = 0;
      count = 1;
      led = 0;
      reached[0] = end;
      seenIn[end] = sample;
      level[end] = 0;
      paths[end] = 1;
      onward[end] = 1;
      leading[end] = 0;
      ahead = offsets[end + 1] - offsets[end];
    },
    tiesAhead: () => ahead,
    /** One level on; ties to what the other has reached are written down instead of followed. */
    advance(other: { readonly seenIn: Uint32Array; readonly onward: Float64Array }, meeting: number[]) {
      const { seenIn: seenByOther, onward: onwardOfOther } = other;
      const levelEnd = count;
      for (let position = levelStart; position < levelEnd; position++) {
        const v = reached[position];
        const through = onward[v];
        if (through === 0) continue;
        for (let tie = offsets[v]; tie < offsets[v + 1]; tie++) {
          const w = neighbours[tie];
          if (seenByOther[w] === sample) {
            if (onwardOfOther[w] > 0) meeting.push(v, w);
            continue;
          }
          if (seenIn[w] !== sample) {
            seenIn[w] = sample;
            level[w] = depth + 1;
            paths[w] = 0;
            leading[w] = 0;
            reached[count++] = w;
          }
          if (level[w] === depth + 1) paths[w] += through;
        }
      }
      if (meeting.length > 0) return;
      ahead = 0;
      for (let position = levelEnd; position < count; position++) {
        const w = reached[position];
        onward[w] = isMiddle[w] ? paths[w] * multiplicity[w] : 0;
        if (isMiddle[w]) ahead += offsets[w + 1] - offsets[w];
      }
      levelStart = levelEnd;
      depth++;
    },
    /** `ways` shortest paths lead on from a member of c, where the searches met. */
    lead(c: number, ways: number) {
      if (leading[c] === 0) ledTo[led++] = c;
      leading[c] += ways;
    },
    /** Gives each class between this end and where the searches met its share of all shortest paths of the pair. */
    share(all: number, sums: Float64Array) {
      // Those that are led to stand level by level, the farthest first.
      for (let position = 0; position < led; position++) {
        const v = ledTo[position];
        if (level[v] === 0) continue;
        const x = (paths[v] * leading[v]) / all;
        sums[2 * v] += x;
        sums[2 * v + 1] += x * x;
        if (level[v] === 1) continue;
        const ways = multiplicity[v] * leading[v];
        for (let tie = offsets[v]; tie < offsets[v + 1]; tie++) {
          const u = neighbours[tie];
          if (seenIn[u] !== sample || level[u] !== level[v] - 1 || onward[u] === 0) continue;
          if (leading[u] === 0) ledTo[led++] = u;
          leading[u] += ways;
        }
      }
    },
  };
}

function shared(values: readonly number[]): Uint32Array {
  const array = sharedUint32(values.length);
  array.set(values);
  return array;
}
