import { describe, expect, test } from "vitest";
import { z } from "zod";
import { computeMeasure, measureInput } from "../../analysis/compute-measure.ts";
import { ownParameters, readsWeights } from "../../analysis/measure.ts";
import { measures } from "../../analysis/measures.ts";
import { deriveTies } from "../../analysis/ties/derive-ties.ts";
import { message } from "../../model/message.ts";
import { languages } from "../../model/name.ts";
import { unwatched } from "../../model/progress.ts";
import { idsOf, networkOf } from "./network-as-lists.ts";
import { consortium, factsOf } from "./some-facts.ts";

const records = [...consortium("a", ["p", "q", "r"]), ...consortium("b", ["r", "s"]), ...consortium("c", ["t"])];

test("each has its own id", () => {
  expect(new Set(measures.map(({ id }) => id)).size).toBe(measures.length);
});

const sameValues = (a: Float64Array, b: Float64Array) => a.every((value, k) => Object.is(value, b[k]));

describe.each(measures.map((measure) => [measure.id, measure] as const))("%s", (id, measure) => {
  const own = z.strictObject(ownParameters(measure)).parse({});
  const compute = async (query: Record<string, string> = {}) => {
    const facts = await factsOf(records);
    const result = computeMeasure(measure, { facts, parameters: { ...networkOf(query), ...own }, progress: unwatched });
    return { facts, ...result };
  };

  test.each(languages)("says in %s what it is, in which unit and range", (language) => {
    for (const part of ["title", "text", "unit", "range"])
      expect(message(language, "definitions", `measures.${id}.${part}`)).not.toBe("");
  });

  test("names its source", () => {
    expect(measure.source).toMatch(/^doi:10\.\d{4,9}\/\S+$/);
  });

  test("has weighted among its parameters exactly if it has a weighted form", () => {
    expect("weighted" in own).toBe(measure.weightedDefault !== undefined);
    expect((own as { weighted?: boolean }).weighted).toBe(measure.weightedDefault);
  });

  test("has a value, or none because it is undefined, for every organisation of the network", async () => {
    const { facts, organisations, values } = await compute();
    expect(idsOf(facts, { organisations })).toEqual(["p", "q", "r", "s", "t"]);
    expect(values.length).toBe(5);
    expect(values.every((value) => Number.isFinite(value) || Number.isNaN(value))).toBe(true);
    expect(values.some(Number.isFinite)).toBe(true);
  });

  test("has none where there is nobody", async () => {
    expect((await compute({ zones: "nowhere" })).values).toHaveLength(0);
  });

  test("is the same on a network that is at hand and one that is made for it", async () => {
    const facts = await factsOf(records);
    const parameters = { ...networkOf(), ...own };
    const network = deriveTies(facts, parameters);
    const at = (known?: typeof network) =>
      computeMeasure(measure, { facts, parameters, network: known, progress: unwatched });
    expect(at(network)).toEqual(at());
  });

  test("has the same values whatever ties weigh, unless it says that it reads weights", async () => {
    const facts = await factsOf([
      ...consortium("a", ["p", "q", "r"], { weight: 3 }),
      ...consortium("b", ["r", "s"], { from: "2001", to: "2002" }),
      ...consortium("c", ["q", "s", "u"], { from: "2011", to: "2012" }),
      ...consortium("d", ["t"]),
    ]);
    const valuesOf = (query: Record<string, string>, unweighted: Record<string, unknown> = {}) =>
      computeMeasure(measure, {
        facts,
        parameters: { ...networkOf(query), ...own, ...unweighted },
        progress: unwatched,
      }).values;
    const others: readonly Record<string, string>[] = [
      { weighting: "fractional" },
      { weighting: "count" },
      { to: "2013", halfLifeYears: "2" },
    ];
    const without = measure.weightedDefault === undefined ? {} : { weighted: false };
    if (readsWeights(measure, without))
      expect(others.some((query) => !sameValues(valuesOf(query), valuesOf({})))).toBe(true);
    else
      for (const { to, ...query } of others)
        expect(valuesOf({ ...query, ...(to && { to }) }, without)).toEqual(valuesOf(to ? { to } : {}, without));
  });

  test("gets the form of the network that it reads, and no other", async () => {
    const facts = await factsOf(records);
    const input = measureInput(measure, { facts, parameters: { ...networkOf(), ...own }, progress: unwatched });
    expect(input[measure.reads === "ties" ? "network" : "selection"]).toBeDefined();
    expect(input[measure.reads === "ties" ? "selection" : "network"]).toBeUndefined();
  });
});
