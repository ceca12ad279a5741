import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { nodeLabels } from "../../analysis/export/node-labels.ts";
import { writeDl } from "../../analysis/export/write-dl.ts";
import { writePajek } from "../../analysis/export/write-pajek.ts";
import { type WrittenGraph, writtenNetwork } from "../../analysis/export/written-graph.ts";
import { writtenTwoMode } from "../../analysis/export/written-two-mode.ts";
import type { Facts } from "../../analysis/facts/facts.ts";
import { deriveTies } from "../../analysis/ties/derive-ties.ts";
import { selectActivities } from "../../analysis/ties/select-activities.ts";
import { awkwardFacts } from "./awkward-facts.ts";
import { idsOf, networkOf, weightsOf } from "./network-as-lists.ts";
import { factsOf } from "./some-facts.ts";

let facts: Facts;
let whole: WrittenGraph;
let twoMode: WrittenGraph;
beforeAll(async () => {
  facts = await factsOf(awkwardFacts);
  whole = writtenNetwork(facts, deriveTies(facts, networkOf()));
  twoMode = writtenTwoMode(facts, selectActivities(facts, networkOf()), networkOf());
});

/** What a program that reads Pajek's lines finds. */
function readPajek(text: string) {
  const lines = text
    .replace(/^\ufeff/, "")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("%"));
  const vertices = lines.findIndex((line) => line.startsWith("*Vertices"));
  const edges = lines.indexOf("*Edges");
  const labels = lines.slice(vertices + 1, edges).map((line, k) => {
    const [, number, label] = /^(\d+) "([^"]*)"$/.exec(line)!;
    expect(Number(number)).toBe(k + 1);
    return label;
  });
  return { head: lines[vertices], labels, ties: lines.slice(edges + 1).map((line) => line.split(" ").map(Number)) };
}

function readDl(text: string) {
  const lines = text.trimEnd().split("\n");
  const data = lines.indexOf("data:");
  const labels = lines
    .slice(2, data)
    .filter((line) => !/^(row |column )?labels:$/.test(line))
    .map((line) => line.replace(/^"(.*)"$/, "$1"));
  return { head: lines.slice(0, 2), labels, ties: lines.slice(data + 1).map((line) => line.split(" ").map(Number)) };
}

test("Pajek has every vertex by its id and every tie with its weight, and says what it is", () => {
  const text = [...writePajek(whole, ["weighting: newman"], "id")].join("");
  expect(text).toMatch(/^\ufeff% Tieline\n% weighting: newman\n\*Network /);
  const { head, labels, ties } = readPajek(text);
  const ids = idsOf(facts, deriveTies(facts, networkOf()));
  expect(head).toBe(`*Vertices ${ids.length}`);
  expect(labels).toHaveLength(ids.length);
  expect(labels).toContain("한국산업단지공단");
  const weights = ties.map(([source, target, weight]) => [`${ids[source - 1]}–${ids[target - 1]}`, weight]);
  expect(Object.fromEntries(weights)).toEqual(weightsOf(facts, deriveTies(facts, networkOf())));
});

test("UCINET has each tie in both directions, and of two modes once, as rows and columns", () => {
  const one = readDl([...writeDl(whole, "id")].join(""));
  expect(one.head).toEqual([`DL n=${whole.ids.length}`, "format = edgelist1"]);
  const listed = [...whole.ties];
  expect(one.ties).toHaveLength(2 * listed.length);
  for (const { source, target, weight } of listed) {
    expect(one.ties).toContainEqual([source + 1, target + 1, weight]);
    expect(one.ties).toContainEqual([target + 1, source + 1, weight]);
  }
  const two = readDl([...writeDl(twoMode, "name")].join(""));
  const rows = twoMode.firstOfSecondMode!;
  expect(two.head).toEqual([`DL nr=${rows}, nc=${twoMode.ids.length - rows}`, "format = edgelist2"]);
  expect(two.labels).toHaveLength(twoMode.ids.length);
  expect(two.ties).toEqual([...twoMode.ties].map(({ source, target }) => [source + 1, target + 1 - rows, 1]));
});

test("Pajek's first mode is as long as its second number says, and no tie stays within a mode", () => {
  const { head, ties } = readPajek([...writePajek(twoMode, [], "id")].join(""));
  const rows = twoMode.firstOfSecondMode!;
  expect(head).toBe(`*Vertices ${twoMode.ids.length} ${rows}`);
  for (const [source, target] of ties) expect([source <= rows, target > rows]).toEqual([true, true]);
});

const graphOf = (ids: readonly string[], names: readonly string[]): WrittenGraph => ({
  id: "g",
  ids,
  names,
  columns: [],
  ties: [],
});

test("a node is called by its name; by name and id where two share it; by the id where it has none", () => {
  const graph = graphOf(["a", "b", "c", "d", "e"], ["한국금형", "같은 이름", "같은 이름", "", "a"]);
  expect(nodeLabels(graph, "name")).toEqual(["한국금형", "같은 이름 (b)", "같은 이름 (c)", "d", "a (e)"]);
  expect(nodeLabels(graph, "id")).toEqual(["a", "b", "c", "d", "e"]);
});

test("labels are distinct and fit between straight quotes, whatever ids and names hold", () => {
  const text = fc.string({ unit: fc.constantFrom('"', "\\", "\n", " ", "”", "a", "가", "#", "2", "(", ")", "\u0007") });
  fc.assert(
    fc.property(
      fc.uniqueArray(
        text.filter((id) => id !== ""),
        { minLength: 1, maxLength: 8 },
      ),
      fc.array(text),
      (ids, names) => {
        const graph = graphOf(
          ids,
          ids.map((_, k) => names[k] ?? ""),
        );
        for (const by of ["name", "id"] as const) {
          const labels = nodeLabels(graph, by);
          expect(new Set(labels).size).toBe(ids.length);
          for (const label of labels) expect(label).not.toMatch(/["\\\p{Cc}]/u);
        }
      },
    ),
  );
});
