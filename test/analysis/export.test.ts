import { parse } from "csv-parse/sync";
import Graph, { UndirectedGraph } from "graphology";
import gexf from "graphology-gexf";
import graphml from "graphology-graphml";
import { beforeAll, describe, expect, test } from "vitest";
import { writeGexf } from "../../analysis/export/write-gexf.ts";
import { writeGraphml } from "../../analysis/export/write-graphml.ts";
import { writeTiesCsv } from "../../analysis/export/write-ties-csv.ts";
import { writtenNetwork } from "../../analysis/export/written-graph.ts";
import { xmlText } from "../../analysis/export/xml-text.ts";
import type { Facts } from "../../analysis/facts/facts.ts";
import { deriveTies } from "../../analysis/ties/derive-ties.ts";
import type { TieNetwork } from "../../analysis/ties/tie-network.ts";
import { awkwardFacts, writtenNames } from "./awkward-facts.ts";
import { idsOf, networkOf, weightsOf } from "./network-as-lists.ts";
import { factsOf } from "./some-facts.ts";

let facts: Facts;
let network: TieNetwork;
beforeAll(async () => {
  facts = await factsOf(awkwardFacts);
  network = deriveTies(facts, networkOf());
});

const formats = [
  [
    "GraphML",
    () => graphml.parse(UndirectedGraph, [...writeGraphml(writtenNetwork(facts, network), "what it is")].join("")),
  ],
  ["GEXF", () => gexf.parse(UndirectedGraph, [...writeGexf(writtenNetwork(facts, network), "what it is")].join(""))],
] as const;

describe.each(formats)("%s, read back", (format, read) => {
  test("has every organisation, tied or not, and every tie with weight and activities", () => {
    const graph = read();
    expect(graph.nodes()).toEqual(idsOf(facts, network));
    const weights = graph.mapEdges((_, { weight }, source, target) => [`${source}–${target}`, weight]);
    expect(Object.fromEntries(weights)).toEqual(weightsOf(facts, network));
    expect(graph.getEdgeAttribute("999984059", "한국산업단지공단", "activities")).toBe(2);
  });

  test("has names as they are, and none where none is known", () => {
    const graph = read();
    for (const [id, name] of Object.entries(writtenNames)) expect(graph.getNodeAttribute(id, "name"), id).toBe(name);
  });

  test("says what is known of an organisation and nothing of what is not", () => {
    const graph = read();
    const known = graph.getNodeAttributes("한국산업단지공단");
    expect(known).toMatchObject({
      kind: "agency",
      size: "large",
      complex: "반월·시화",
      zone: "수도권",
      hub: "반월·시화",
      업종: "전기·전자",
      active: "true",
      "attribute label": "상표",
      "attribute name": "7",
    });
    expect(known).not.toHaveProperty("country");
    expect(graph.getNodeAttributes("999984059")).toMatchObject({
      country: "DE",
      latitude: 48.1371,
      longitude: -11.5754,
      synthetic: false,
    });
    if (format === "GEXF") expect(graph.getNodeAttribute("999984059", "label")).toBe("999984059");
  });
});

test("text for XML: what is special is escaped, what is impossible replaced, all else as it is", () => {
  expect(xmlText(`<a href="x">'&'</a>`)).toBe("&lt;a href=&quot;x&quot;&gt;'&amp;'&lt;/a&gt;");
  expect(xmlText("a\tb\nc\rd")).toBe("a&#9;b&#10;c&#13;d");
  expect(xmlText("\u0000\u0008\u000b\u001f\ufffe\uffff\ud800")).toBe("\ufffd".repeat(7));
  expect(xmlText("금속·소재 é 🏭 \u007f\u0085\ufffd")).toBe("금속·소재 é 🏭 \u007f\u0085\ufffd");
});

test("CSV has each tie once, with names, and survives commas, quotes and line ends", () => {
  const rows: Record<string, string>[] = parse([...writeTiesCsv(writtenNetwork(facts, network))].join(""), {
    columns: true,
  });
  // An id that a spreadsheet would compute has an apostrophe before it.
  expect(rows.some(({ source }) => source === "'=1+1")).toBe(true);
  const idOf = (cell: string) => cell.replace(/^'=/, "=");
  const weights = rows.map(({ source, target, weight }) => [`${idOf(source)}–${idOf(target)}`, Number(weight)]);
  expect(Object.fromEntries(weights)).toEqual(weightsOf(facts, network));
  const row = rows.find(({ source, target }) => source === 'a<b>&"c"' && target === "lone");
  expect(row).toMatchObject({ source_name: writtenNames['a<b>&"c"'], activities: "1" });
  expect(row?.target_name).toContain("line\nthere");
});

test("an empty network is a file too", async () => {
  const nobody = await factsOf([]);
  const empty = deriveTies(nobody, networkOf());
  expect(graphml.parse(UndirectedGraph, [...writeGraphml(writtenNetwork(nobody, empty), "")].join("")).order).toBe(0);
  // This reader calls a graph without edges mixed.
  expect(gexf.parse(Graph, [...writeGexf(writtenNetwork(nobody, empty), "")].join("")).order).toBe(0);
  expect([...writeTiesCsv(writtenNetwork(nobody, empty))].join("")).toBe(
    "source,target,weight,activities,source_name,target_name\n",
  );
});
