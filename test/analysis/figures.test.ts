import { describe, expect, test } from "vitest";
import { z } from "zod";
import { computeFigure } from "../../analysis/compute-figure.ts";
import { figures } from "../../analysis/figures.ts";
import { ownParameters } from "../../analysis/measure.ts";
import { measures } from "../../analysis/measures.ts";
import { selectedTies } from "../../analysis/ties/derive-ties.ts";
import { selectActivities } from "../../analysis/ties/select-activities.ts";
import { message } from "../../model/message.ts";
import { languages } from "../../model/name.ts";
import { unwatched } from "../../model/progress.ts";
import { networkOf } from "./network-as-lists.ts";
import { complex, consortium, factsOf, organisation } from "./some-facts.ts";

const universities = new Set(["q", "s"]);
const sites: Readonly<Record<string, string>> = { p: "hub", r: "spoke", t: "spoke", u: "far" };
const records = [
  ...consortium("a", ["p", "q", "r"]),
  ...consortium("b", ["r", "s"]),
  ...consortium("c", ["t"]),
  ...consortium("d", ["u", "v"]),
  ...consortium("mini", ["p", "q"], { kind: "mini-cluster", topics: ["optics"] }),
  ...consortium("other", ["q", "r"], { kind: "mini-cluster", topics: ["moulds"] }),
  complex("hub", { role: "hub", zone: "east" }),
  complex("spoke", { role: "connected", hub: "hub", zone: "east" }),
  complex("far", { role: "hub", zone: "west" }),
].map((fact) => (fact.type === "organisation" ? described(fact.id) : fact));

function described(id: string) {
  return organisation(id, {
    attributes: { employees: id.charCodeAt(0) },
    ...(universities.has(id) && { kind: "university" }),
    ...(sites[id] && { complex: sites[id] }),
  });
}

/** Defined only where everybody is joined. */
const ofJoined = ["freemanClosenessCentralisation"];
const joined = [
  ...records,
  ...consortium("e", ["s", "t", "u"]).map((fact) => (fact.type === "organisation" ? described(fact.id) : fact)),
];

test("each has its own id, which no measure has either", () => {
  const ids = [...figures, ...measures].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(figures.map((figure) => [figure.id, figure] as const))("%s", (id, figure) => {
  // What has no default of its own is one of these facts.
  const asked = "attribute" in figure.parameters ? { attribute: "employees" } : {};
  const own = z.strictObject(ownParameters(figure)).parse(asked);
  // Mini clusters are of the layers that are not selected by default.
  const layers = { layers: "collaboration,mini-cluster" };
  const compute = async (query: Record<string, string> = {}, given = records) => {
    const facts = await factsOf(given);
    const selection = selectActivities(facts, networkOf({ ...layers, ...query }));
    return computeFigure(figure, { facts, selection, parameters: own, progress: unwatched });
  };

  test.each(languages)("says in %s what it is, in which unit and range", (language) => {
    for (const part of ["title", "text", "unit", "range"])
      expect(message(language, "definitions", `structure.${id}.${part}`)).not.toBe("");
  });

  test("names its source, what computes it and why", () => {
    expect(figure.source).toMatch(/^doi:10\.\d{4,9}\/\S+$/);
    expect(figure.computedBy).not.toBe("");
    expect(figure.why).toMatch(/\.$/);
  });

  test("has weighted among its parameters exactly if it has a weighted form", () => {
    expect((own as { weighted?: boolean }).weighted).toBe(figure.weightedDefault);
  });

  test("is a number where there are ties, and a number or undefined where there is nobody", async () => {
    expect(Number.isFinite(await compute({}, joined))).toBe(true);
    expect(Number.isFinite(await compute())).toBe(!ofJoined.includes(id));
    const nobody = await compute({ zones: "nowhere" });
    expect(Number.isFinite(nobody) || Number.isNaN(nobody)).toBe(true);
  });

  test("does not depend on the order in which facts arrive, nor on whether the network is at hand", async () => {
    expect(await compute({}, [...records].reverse())).toBe(await compute());
    const facts = await factsOf(records);
    const selection = selectActivities(facts, networkOf(layers));
    const network = selectedTies(selection);
    const request = { facts, selection, parameters: own, progress: unwatched };
    expect(computeFigure(figure, { ...request, network })).toBe(computeFigure(figure, request));
  });

  if (figure.groups)
    test("knows the group of every node", async () => {
      const facts = await factsOf(records);
      const { organisations } = selectActivities(facts, networkOf(layers));
      const { groups, of } = figure.groups!(facts, organisations, own);
      expect(of).toHaveLength(organisations.length);
      expect(groups.reduce((sum, group) => sum + group.organisations, 0)).toBe(organisations.length);
    });
});
