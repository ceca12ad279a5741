import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { buildFacts } from "../../analysis/facts/build-facts.ts";
import { stringAt } from "../../analysis/facts/string-column.ts";
import { deriveTies } from "../../analysis/ties/derive-ties.ts";
import { type Edge, tiesFromEdgeList } from "../../analysis/ties/ties-from-edge-list.ts";
import { networkParametersSchema, weightings } from "../../model/network-parameters.ts";
import { load, temporaryFile, temporaryStore } from "./temporary-folder.ts";

const karate = JSON.parse(readFileSync(join(import.meta.dirname, "../analysis/oracles/karate.json"), "utf8")) as {
  ties: [string, string, number][];
};

/** The network of a table with one row a tie, loaded as a user would and derived from the facts. */
async function loaded(edges: readonly Edge[], query: Record<string, string> = {}) {
  const rows = edges.map(({ source, target, weight }) => `${source},${target},${weight ?? ""}`);
  const store = await temporaryStore();
  const file = temporaryFile("edges.csv", ["source,target,weight", ...rows, ""].join("\n"));
  const { dataset } = await load(store, { files: [file], strict: true });
  const [version] = await store.versions();
  const facts = await buildFacts(version, store.read(dataset, version.version));
  const network = deriveTies(facts, networkParametersSchema.parse(query));
  return { network, ids: Array.from(network.organisations, (index) => stringAt(facts.organisations.ids, index)) };
}

async function expectSame(edges: readonly Edge[], query?: Record<string, string>) {
  const { leftOut: _, ...wanted } = tiesFromEdgeList(edges).network;
  const { network, ids } = await loaded(edges, query);
  const { leftOut: __, ...found } = network;
  expect(ids).toEqual(tiesFromEdgeList(edges).ids);
  expect(found).toEqual(wanted);
}

test.each(weightings)("karate's ties, loaded as a table, are the same network under %s weights", async (weighting) => {
  const edges = karate.ties.map(([source, target, weight]) => ({ source, target, weight }));
  await expectSame(edges, { weighting });
  expect((await loaded(edges)).network).toMatchObject({ order: 34, size: 78 });
});

test("so is any list that gives each tie once in each direction, loops included", async () => {
  const end = fc.constantFrom("a", "b", "c", "d", "기관");
  const edges = fc.uniqueArray(
    fc.record(
      { source: end, target: end, weight: fc.constantFrom(0.1, 0.5, 1, 3, 7.25) },
      { requiredKeys: ["source", "target"] },
    ),
    { minLength: 1, maxLength: 12, selector: ({ source, target }) => `${source} ${target}` },
  );
  await fc.assert(
    fc.asyncProperty(edges, (given) => expectSame(given)),
    { numRuns: 25 },
  );
});
