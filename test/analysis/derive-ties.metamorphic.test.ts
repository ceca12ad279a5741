import fc from "fast-check";
import { expect, test } from "vitest";
import { deriveTies } from "../../analysis/ties/derive-ties.ts";
import type { Fact } from "../../model/fact.ts";
import { arbitraryFacts, arbitraryQuery } from "./arbitrary-facts.ts";
import { idsOf, networkOf, weightsOf } from "./network-as-lists.ts";
import { activity, factsOf, organisation, takesPart } from "./some-facts.ts";

const settings = { referenceDate: "2012" };
const withoutWindow = arbitraryQuery.map(({ from, to, ...query }) => query);
const runs = { numRuns: 100, seed: 3 };

async function derive(records: readonly Fact[], query: Record<string, string>) {
  const facts = await factsOf(records, settings);
  const network = deriveTies(facts, networkOf(query));
  return { facts, network, ids: idsOf(facts, network), weights: weightsOf(facts, network) };
}

test("the order in which facts arrive changes no byte", async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryFacts.chain((records) =>
        fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })),
      ),
      withoutWindow,
      async ([records, shuffled], query) => {
        const [one, other] = [await derive(records, query), await derive(shuffled, query)];
        expect(other.facts).toEqual(one.facts);
        expect(other.network).toEqual(one.network);
      },
    ),
    { ...runs, numRuns: 30 },
  );
});

test("other names, another order of them: the same ties", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryFacts, withoutWindow, async (records, query) => {
      const renamed = (id: string) => [...id].reverse().join("");
      const copy = records.map((fact): Fact => {
        if (fact.type === "organisation") return { ...fact, id: renamed(fact.id) };
        return fact.type === "participation" ? { ...fact, organisation: renamed(fact.organisation) } : fact;
      });
      const [one, other] = [await derive(records, query), await derive(copy, query)];
      const expected = Object.entries(one.weights).map(([tie, weight]) => {
        const ends = tie.split("–").map(renamed).sort();
        return [ends.join("–"), weight];
      });
      expect(other.weights).toEqual(Object.fromEntries(expected));
    }),
    runs,
  );
});

test("an organisation that is alone in its activity changes no tie", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryFacts, withoutWindow, async (records, query) => {
      const alone = [organisation("o0"), activity("a0"), takesPart("o0", "a0")];
      const { kinds, zones, complexes, countries, roles, layers, ...unfiltered } = query;
      const [one, other] = [await derive(records, unfiltered), await derive([...records, ...alone], unfiltered)];
      expect(other.weights).toEqual(one.weights);
      expect(other.ids).toEqual(["o0", ...one.ids].sort());
    }),
    runs,
  );
});

test("activities that weigh twice as much make ties that weigh twice as much", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryFacts, withoutWindow, async (records, query) => {
      const heavier = records.map(
        (fact): Fact => (fact.type === "activity" ? { ...fact, weight: 2 * (fact.weight ?? 1) } : fact),
      );
      const [one, other] = [await derive(records, query), await derive(heavier, query)];
      // Twice is exact in binary, so the comparison is too.
      expect(other.weights).toEqual(
        Object.fromEntries(Object.entries(one.weights).map(([tie, weight]) => [tie, 2 * weight])),
      );
    }),
    runs,
  );
});

test("filters only take away", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryFacts, arbitraryQuery, async (records, query) => {
      const { kinds, zones, complexes, countries, from, to, ...rest } = query;
      const all = await derive(records, rest);
      const some = await derive(records, { ...rest, ...(kinds && { kinds }), ...(countries && { countries }) });
      for (const [tie, weight] of Object.entries(some.weights)) expect(weight).toBe(all.weights[tie]);
      const kept = new Set(some.ids);
      const between = Object.keys(all.weights).filter((tie) => tie.split("–").every((id) => kept.has(id)));
      expect(Object.keys(some.weights)).toEqual(between);
    }),
    runs,
  );
});
