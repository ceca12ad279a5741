import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreement } from "../../analysis/community/agreement.ts";
import { louvain } from "../../analysis/community/louvain.ts";
import { stability } from "../../analysis/community/stability.ts";
import { unwatched } from "../../model/progress.ts";
import { collaborations, named } from "./named-graphs.ts";

const of = (...groups: number[]) => Int32Array.from(groups);
const someRuns = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 2, max: 5 }))
  .chain(([n, runs]) =>
    fc.array(fc.array(fc.integer({ min: -1, max: 3 }), { minLength: n, maxLength: n }), {
      minLength: runs,
      maxLength: runs,
    }),
  )
  // Who has no tie is in no community of any run.
  .map((runs) => runs.map((run) => Int32Array.from(run, (group, k) => (runs[0][k] < 0 ? -1 : Math.max(group, 0)))));

describe("stability of communities", () => {
  it("is the mean agreement of all pairs of runs", () => {
    const halves = of(0, 0, 1, 1);
    const crossed = of(0, 1, 0, 1);
    // Two of the three pairs are halves against crossed halves: −1/2 each.
    expect(stability([halves, halves, crossed], 0, unwatched).stability).toBeCloseTo(0, 12);
    expect(stability([halves, of(4, 4, 2, 2)], 0, unwatched).stability).toBe(1);
  });

  it("is undefined for one run, and for none", () => {
    const alone = stability([of(0, 0, 1)], 0, unwatched);
    expect(alone.stability).toBeNaN();
    expect([...alone.coAssignment]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
    expect(stability([], 0, unwatched).stability).toBeNaN();
  });

  it("says of each organisation how much of its company it keeps", () => {
    const taken = of(0, 0, 0, 1, 1, 2, -1);
    const other = of(0, 0, 5, 5, 5, 0, -1);
    expect([...stability([other, taken], 1, unwatched).coAssignment]).toEqual([
      1 / 2,
      1 / 2,
      0,
      1,
      1,
      Number.NaN,
      Number.NaN,
    ]);
  });

  it("agrees with its definition over pairs of organisations", () => {
    fc.assert(
      fc.property(someRuns, fc.nat(), (runs, at) => {
        const taken = at % runs.length;
        const found = stability(runs, taken, unwatched);
        const others = runs.filter((_, run) => run !== taken);
        runs[taken].forEach((community, i) => {
          const company = [...runs[taken].keys()].filter((j) => j !== i && runs[taken][j] === community);
          const kept = others.map((run) => company.filter((j) => run[j] === run[i]).length / company.length);
          const wanted = community < 0 ? Number.NaN : kept.reduce((sum, share) => sum + share, 0) / others.length;
          if (Number.isNaN(wanted)) expect(found.coAssignment[i]).toBeNaN();
          else expect(found.coAssignment[i]).toBeCloseTo(wanted, 12);
        });
        const pairs = runs.flatMap((one, k) => runs.slice(k + 1).map((two) => agreement(one, two).ami));
        const mean = pairs.reduce((sum, ami) => sum + ami, 0) / pairs.length;
        if (Number.isNaN(mean)) expect(found.stability).toBeNaN();
        else expect(found.stability).toBeCloseTo(mean, 12);
      }),
    );
  });

  it("is 1 where communities cannot be mistaken", () => {
    const { runs, taken } = louvain(
      named.barbell(6).network,
      { resolution: 1, runs: 6, seed: 1, weighted: true },
      unwatched,
    );
    const { stability: mean, coAssignment } = stability(runs, taken, unwatched);
    expect(mean).toBe(1);
    expect(coAssignment.every((share) => share === 1)).toBe(true);
  });

  it("is over the runs that Louvain made, of which the one taken is the partition given", () => {
    fc.assert(
      fc.property(collaborations, ({ network }) => {
        const found = louvain(network, { resolution: 1, runs: 4, seed: 2, weighted: true }, unwatched);
        expect(found.runs).toHaveLength(4);
        expect(found.runs[found.taken]).toEqual(found.of);
        expect(found.modularityOfRuns[found.taken]).toBe(found.modularity);
      }),
      { numRuns: 20 },
    );
  });
});
