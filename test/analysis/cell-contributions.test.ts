import fc from "fast-check";
import { expect, test } from "vitest";
import { cellContributions } from "../../analysis/connectivity/cell-contributions.ts";
import { groupWeights } from "../../analysis/connectivity/group-weights.ts";
import { nodeGroups } from "../../analysis/ties/node-groups.ts";
import { selectActivities } from "../../analysis/ties/select-activities.ts";
import { arbitraryFacts, arbitraryQuery } from "./arbitrary-facts.ts";
import { networkOf } from "./network-as-lists.ts";
import { factsOf } from "./some-facts.ts";

test("what is behind each cell is what its pairs give, activity by activity, under any parameters", async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryFacts,
      arbitraryQuery,
      fc.constantFrom("kind", "zone", "country"),
      async (records, query, by) => {
        const facts = await factsOf(records, { referenceDate: "2012" });
        const selection = selectActivities(facts, networkOf(query));
        const groups = nodeGroups(selection.organisations, facts.organisations.groupings[by]);
        const { weight, activities } = groupWeights(selection, groups);
        const n = groups.groups.length;
        for (let c = 0; c < n; c++)
          for (let d = 0; d < n; d++) {
            const found = cellContributions(selection, groups, c, d);
            expect(found.weight).toBeCloseTo(weight[c * n + d], 10);
            expect(found.activities.length).toBe(activities[c * n + d]);
            const byPairs = pairwise(c, d);
            expect([...found.organisations].sort()).toEqual([...byPairs.keys()].sort());
            found.organisations.forEach((node, k) => {
              expect(found.held[k]).toBeCloseTo(byPairs.get(node)!.held, 10);
              expect(found.through[k]).toBe(byPairs.get(node)!.through.size);
            });
            for (const list of [found.given, found.held])
              expect([...list]).toEqual([...list].sort((one, other) => other - one));
          }

        /** Every pair of every activity, as it is. */
        function pairwise(c: number, d: number) {
          const behind = new Map<number, { held: number; through: Set<number> }>();
          selection.activities.forEach((_, a) => {
            const members = [...selection.members.subarray(selection.offsets[a], selection.offsets[a + 1])];
            members.forEach((one, p) => {
              members.slice(p + 1).forEach((other) => {
                const ends = [groups.of[one], groups.of[other]];
                const isIn = (ends[0] === c && ends[1] === d) || (ends[0] === d && ends[1] === c);
                if (!isIn || p >= selection.centres[a] || selection.pairWeights[a] === 0) return;
                for (const node of [one, other]) {
                  const { held, through } = behind.get(node) ?? { held: 0, through: new Set<number>() };
                  behind.set(node, { held: held + selection.pairWeights[a], through: through.add(a) });
                }
              });
            });
          });
          return behind;
        }
      },
    ),
  );
});
