import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { concor } from "../../analysis/blocks/concor.ts";
import { strength } from "../../analysis/centrality/strength.ts";
import { largestCliques } from "../../analysis/cohesion/largest-cliques.ts";
import { findGroups } from "../../analysis/community/find-groups.ts";
import { resolutionProfile } from "../../analysis/community/resolution-profile.ts";
import { computeFigure } from "../../analysis/compute-figure.ts";
import { computeMeasure } from "../../analysis/compute-measure.ts";
import type { Facts } from "../../analysis/facts/facts.ts";
import { knowsTies as figureKnowsTies } from "../../analysis/figure.ts";
import { figures } from "../../analysis/figures.ts";
import { knowsTies, ownParameters } from "../../analysis/measure.ts";
import { measures } from "../../analysis/measures.ts";
import { networkStructure } from "../../analysis/structure/network-structure.ts";
import { type StructureFigureId, structureFigures } from "../../analysis/structure/structure-figures.ts";
import { deriveTies } from "../../analysis/ties/derive-ties.ts";
import { selectActivities } from "../../analysis/ties/select-activities.ts";
import { tiesFromEdgeList } from "../../analysis/ties/ties-from-edge-list.ts";
import { valuesOnTies } from "../../analysis/values-on-ties.ts";
import { unwatched } from "../../model/progress.ts";
import { blocksResult } from "../../server/contract/blocks.ts";
import { cliquesResult } from "../../server/contract/cliques.ts";
import { communitiesResult } from "../../server/contract/communities.ts";
import { communitiesOverTimeResult } from "../../server/contract/communities-over-time.ts";
import { communitiesProfileResult } from "../../server/contract/communities-profile.ts";
import { correlationResult } from "../../server/contract/correlation.ts";
import { degreeDistributionResult } from "../../server/contract/degree-distribution.ts";
import { figureResult, figuresResult } from "../../server/contract/figure.ts";
import { groupComparisonResult } from "../../server/contract/group-comparison.ts";
import { measureResult } from "../../server/contract/measure.ts";
import { measureByGroupResult } from "../../server/contract/measure-by-group.ts";
import { measureByYearResult } from "../../server/contract/measure-by-year.ts";
import { measureChangeResult } from "../../server/contract/measure-change.ts";
import { pictureSchema } from "../../server/contract/picture.ts";
import { runRecordSchema } from "../../server/contract/run-record.ts";
import { writtenScores } from "../../server/contract/scores.ts";
import { sensitivityResult } from "../../server/contract/sensitivity.ts";
import { structureResult } from "../../server/contract/structure.ts";
import { tiesSchema } from "../../server/contract/ties.ts";
import { openStore } from "../../store/open-store.ts";
import { networkOf } from "../analysis/network-as-lists.ts";
import southernWomen from "../analysis/oracles/southern-women.json" with { type: "json" };
import { activity, complex, organisation, takesPart } from "../analysis/some-facts.ts";
import { type TestServer, testServer } from "./running-server.ts";

// The women of Davis and the fourteen events they went to, in two years; two kinds of them, so that there is something to group by.
const women = [...new Set(southernWomen.participations.map(([woman]) => woman))];
const events = [...new Set(southernWomen.participations.map(([, event]) => event))];
const yearOf = (event: string) => (Number(event.slice(1)) <= 7 ? "2019" : "2020");
const facts = [
  complex("hub", { role: "hub", zone: "east" }),
  complex("spoke", { role: "connected", hub: "hub", zone: "east" }),
  complex("other", { role: "connected", zone: "west" }),
  ...women.map((woman, k) =>
    organisation(woman, {
      kind: k % 2 === 0 ? "company" : "institute",
      ...(k < 12 ? { complex: ["hub", "spoke", "other"][k % 3] } : { place: { zone: "west" } }),
    }),
  ),
  ...events.map((event) => activity(event, { from: yearOf(event), to: yearOf(event) })),
  ...southernWomen.participations.map(([woman, event]) => takesPart(woman, event)),
];

let server: TestServer;
let known: Facts;
beforeAll(async () => {
  server = await testServer({ facts: { dataset: "women", facts, settings: {} } });
  known = await server.services.facts.get(server.services.catalogue.version("women", undefined));
});
afterAll(() => server.close());

/** Each keeps some of the 139 ties and leaves others out. */
const backbones = [
  { method: "disparity", alpha: 0.2, correction: "none" },
  { method: "noise-corrected", alpha: 0.2, correction: "none" },
  { method: "validated", alpha: 0.2, correction: "none" },
] as const;
type Backbone = (typeof backbones)[number];

const onBackbone = ({ method, alpha, correction }: Backbone) =>
  `weighting=count&backbone=${method}&backbone.alpha=${alpha}&backbone.correction=${correction}`;

const disparity = onBackbone(backbones[0]);

/** The ties that `ties?backbone=` gives, read as a list of ties. */
async function listed({ method, alpha, correction }: Backbone, query = "weighting=count") {
  const asked = `/datasets/women/ties?${query}&backbone=${method}&alpha=${alpha}&correction=${correction}`;
  const { organisations, ties, network, backbone } = await server.json(tiesSchema, asked);
  const { ids, network: list } = tiesFromEdgeList(
    ties,
    organisations.map(({ id }) => id),
  );
  return { ids, list, ties, whole: network, said: backbone! };
}

describe.each(backbones)("on the ties of the $method backbone", (backbone) => {
  test("every measure that reads ties is what it is on a list of those ties", async () => {
    const { ids, list, ties, whole, said } = await listed(backbone);
    expect(ties.length).toBeGreaterThan(0);
    expect(ties.length).toBeLessThan(whole.ties);
    for (const measure of measures.filter(knowsTies)) {
      const found = await server.json(measureResult, `/datasets/women/measures/${measure.id}?${onBackbone(backbone)}`);
      const expected = valuesOnTies(measure, { facts: known, network: list, progress: unwatched });
      const defined = ids.map((id, k) => [id, expected[k]] as const).filter(([, value]) => !Number.isNaN(value));
      expect(found.ids, measure.id).toEqual(defined.map(([id]) => id));
      for (const [k, [id, value]] of defined.entries())
        expect(Math.abs(found.values[k] - value), `${measure.id} of ${id}`).toBeLessThan(1e-9);
      expect([found.network, found.backbone]).toEqual([whole, said]);
      expect(found.parameters).toMatchObject({ backbone: backbone.method, "backbone.alpha": 0.2, journal: false });
    }
  });

  test("every figure that reads ties is what it is on a list of those ties", async () => {
    const { list, whole, said } = await listed(backbone);
    const selection = selectActivities(known, networkOf({ weighting: "count" }));
    for (const figure of figures.filter(figureKnowsTies)) {
      const across: Record<string, string> = "across" in figure.parameters ? { across: "kind" } : {};
      const query = `${new URLSearchParams(across)}&${onBackbone(backbone)}`;
      const found = await server.json(figureResult, `/datasets/women/figures/${figure.id}?${query}`);
      const parameters = z.object(ownParameters(figure)).parse(across);
      const at = { facts: known, selection, network: list, onTies: true, parameters, progress: unwatched };
      const expected = computeFigure(figure, at);
      if (Number.isNaN(expected)) expect(found.value, figure.id).toBeUndefined();
      else expect(found.value, figure.id).toBeCloseTo(expected, 9);
      expect([found.network, found.backbone]).toEqual([whole, said]);
    }
  });
});

test("strength on a backbone is the weight of its ties, one by one", async () => {
  const { ids, ties } = await listed(backbones[0]);
  const { values } = await server.json(measureResult, `/datasets/women/measures/strength?${onBackbone(backbones[0])}`);
  const expected = ids.map((id) =>
    ties.filter(({ source, target }) => [source, target].includes(id)).reduce((sum, { weight }) => sum + weight, 0),
  );
  expect(values).toEqual(expected);
});

test("what is a sum over activities is the same from all ties", () => {
  const parameters = networkOf();
  const selection = selectActivities(known, parameters);
  const network = deriveTies(known, parameters);
  const ofActivities = computeMeasure(strength, { facts: known, parameters, progress: unwatched }).values;
  for (const [node, value] of strength.onTies!(network).entries()) expect(value).toBeCloseTo(ofActivities[node], 9);
  for (const figure of figures.filter((one) => one.reads === "facts" && figureKnowsTies(one))) {
    const own = z.object(ownParameters(figure)).parse("across" in figure.parameters ? { across: "kind" } : {});
    const at = { facts: known, selection, network, parameters: own, progress: unwatched };
    expect(computeFigure(figure, { ...at, onTies: true }), figure.id).toBeCloseTo(computeFigure(figure, at), 9);
  }
});

test("the network as a whole and its degrees are those of the ties kept", async () => {
  const { list, whole, said } = await listed(backbones[0]);
  const { figures: all, ...found } = await server.json(structureResult, `/datasets/women/structure?${disparity}`);
  const expected = networkStructure(list, unwatched);
  for (const id of Object.keys(structureFigures) as StructureFigureId[]) expect(all[id], id).toBe(expected[id]);
  expect([found.degrees, found.triangles]).toEqual([expected.degrees, expected.triangles]);
  const tail = await server.json(degreeDistributionResult, `/datasets/women/degree-distribution?${disparity}`);
  expect(tail.degrees).toEqual(expected.degrees);
  for (const { network, backbone } of [found, tail]) expect([network, backbone]).toEqual([whole, said]);
});

describe("the picture", () => {
  const picture = (query: string) => server.json(pictureSchema, `/datasets/women/picture?${query}`);

  test.each(backbones)(
    "of the $method backbone has its ties, who has one, and everybody's usual place",
    async (backbone) => {
      const { ties, whole, said } = await listed(backbone);
      const all = await picture("weighting=count");
      const placeOf = new Map(all.nodes.id.map((id, k) => [id, [all.nodes.x[k], all.nodes.y[k]]]));
      const found = await picture(onBackbone(backbone));
      const { nodes, shown } = found;
      const drawn = found.ties.source.map((source, k) => [nodes.id[source], nodes.id[found.ties.target[k]]]);
      expect(drawn).toEqual(ties.map(({ source, target }) => [source, target]));
      const tied = [...new Set(drawn.flat())].sort();
      expect([...nodes.id].sort()).toEqual(tied);
      expect(nodes.id.map((_, k) => [nodes.x[k], nodes.y[k]])).toEqual(nodes.id.map((id) => placeOf.get(id)));
      expect(nodes.degree).toEqual(nodes.id.map((id) => drawn.filter((ends) => ends.includes(id)).length));
      expect([found.network, found.backbone]).toEqual([whole, said]);
      expect(shown).toMatchObject({ what: "all", organisations: tied.length, ties: said.kept });
      expect(shown.of).toMatchObject({ organisations: 18, ties: said.kept, isolated: 18 - tied.length });
    },
  );

  test("above the limit is the part of the backbone that the disparity filter keeps; around one it is of the backbone too", async () => {
    const loose = "weighting=count&backbone=noise-corrected&backbone.alpha=0.9999";
    const { backbone, shown, ties } = await picture(`${loose}&limit=100`);
    expect(backbone!.kept).toBeGreaterThan(100);
    expect(shown).toMatchObject({ what: "backbone", of: { ties: backbone!.kept } });
    expect(ties.source.length).toBeLessThanOrEqual(100);
    const strict = onBackbone(backbones[0]);
    const { ties: all } = await listed(backbones[0]);
    const focus = all[0].source;
    const around = await picture(`${strict}&focus=${encodeURIComponent(focus)}`);
    const partners = all.flatMap(({ source, target }) => (source === focus ? target : target === focus ? source : []));
    expect([...around.nodes.id].sort()).toEqual([focus, ...partners].sort());
  });

  test("says which backbone in its files, and a strict one draws nobody", async () => {
    const path = `/datasets/women/picture?${disparity}&format=graphml`;
    const file = await (await fetch(`${server.url}/api/v1${path}`)).text();
    expect(file).toMatch(/backbone.*disparity/);
    const none = await picture("backbone=validated&backbone.alpha=1e-12");
    expect([none.backbone!.kept, none.nodes.id, none.shown.of.isolated]).toEqual([0, [], 18]);
  });
});

test("a query without a level has the defaults of ties, and says them", async () => {
  const { parameters, backbone } = await server.json(
    measureResult,
    "/datasets/women/measures/degree?backbone=validated",
  );
  expect(parameters).toMatchObject({ backbone: "validated", "backbone.alpha": 0.05, "backbone.correction": "fdr" });
  expect(backbone).toMatchObject({ alpha: 0.05, correction: "fdr", tested: (18 * 17) / 2 });
  expect(await server.json(measureResult, "/datasets/women/measures/degree")).not.toHaveProperty("backbone");
});

test("PageRank has its own alpha beside that of the backbone", async () => {
  const found = await server.json(
    measureResult,
    "/datasets/women/measures/pagerank?backbone=disparity&backbone.alpha=0.3&alpha=0.5",
  );
  expect(found.parameters).toMatchObject({ alpha: 0.5, "backbone.alpha": 0.3 });
});

test("by group, compared and against another measure: the same values", async () => {
  const path = "/datasets/women/measures/strength";
  const { ids, values, backbone } = await server.json(measureResult, `${path}?${disparity}`);
  const sum = values.reduce((all, value) => all + value, 0);
  const grouped = await server.json(measureByGroupResult, `${path}/groups?by=kind&${disparity}`);
  const compared = await server.json(groupComparisonResult, `${path}/groups/comparison?by=kind&${disparity}`);
  for (const { groups, ...result } of [grouped, compared]) {
    expect(groups.reduce((all, group) => all + group.sum!, 0)).toBeCloseTo(sum, 9);
    expect(result.backbone).toEqual(backbone);
  }
  const against = await server.json(correlationResult, `${path}/against/degree?${disparity}`);
  const degree = await server.json(measureResult, `/datasets/women/measures/degree?${disparity}`);
  expect([against.ids, against.values, against.otherValues]).toEqual([ids, values, degree.values]);
  expect(against.backbone).toEqual(backbone);
});

test("by year and from one period to another each network has a backbone of its own", async () => {
  const path = "/datasets/women/measures/strength";
  const { years } = await server.json(measureByYearResult, `${path}/by-year?${disparity}`);
  expect(years.map(({ year }) => year)).toEqual([2019, 2020]);
  for (const { year, values, backbone } of years) {
    const alone = await server.json(measureResult, `${path}?timing=start&from=${year}&to=${year}&${disparity}`);
    expect(values).toEqual(alone.values);
    const { definition, ...counted } = alone.backbone!;
    expect(backbone).toEqual(counted);
  }
  const periods = "earlierFrom=2019&earlierTo=2019&from=2020&to=2020";
  const change = await server.json(measureChangeResult, `${path}/change?${periods}&${disparity}`);
  const { kept, added, lost } = change.ties;
  expect([change.earlier.backbone, change.later.backbone]).toEqual(years.map(({ backbone }) => backbone));
  expect([kept + lost, kept + added]).toEqual(years.map(({ backbone }) => backbone!.kept));
});

test("a year with nobody in it has no backbone, and the others have theirs", async () => {
  const path = "/datasets/women/measures/strength";
  const { years } = await server.json(measureByYearResult, `${path}/by-year?from=2018&to=2020&${disparity}`);
  expect(years.map(({ year, backbone }) => [year, backbone!.kept > 0])).toEqual([
    [2018, false],
    [2019, true],
    [2020, true],
  ]);
  expect(years[0]).toMatchObject({ values: [], backbone: { tested: 0, ties: 0, kept: 0, threshold: 0 } });
  const nobody = await server.json(measureResult, `${path}?to=1801&${disparity}`);
  expect(nobody).toMatchObject({ values: [], network: { organisations: 0 }, backbone: { ties: 0, kept: 0 } });
});

describe.each(backbones)("groups in the ties of the $method backbone", (backbone) => {
  const query = onBackbone(backbone);

  test("communities, at one resolution and at several, are those of a list of these ties", async () => {
    const { ids, list, whole, said } = await listed(backbone);
    const finding = { algorithm: "louvain", resolution: 1, runs: 10, iterations: 2, seed: 1, weighted: true } as const;
    const expected = findGroups(list, finding, unwatched);
    const found = await server.json(communitiesResult, `/datasets/women/communities?${query}`);
    const tied = ids.flatMap((id, k) => (expected.of[k] < 0 ? [] : [[id, expected.of[k]] as const]));
    expect(found.ids.map((id, k) => [id, found.values[k]])).toEqual(tied);
    expect(found.modularity).toBeCloseTo(expected.modularity, 9);
    const profile = await server.json(communitiesProfileResult, `/datasets/women/communities/profile?${query}&steps=3`);
    const { resolution, ...anywhere } = finding;
    const points = resolutionProfile(list, { ...anywhere, runs: 3, lowest: 0.25, highest: 4, steps: 3 }, unwatched);
    expect(profile.points.map(({ groups }) => groups)).toEqual(points.map(({ groups }) => groups));
    for (const [k, { modularity }] of points.entries()) expect(profile.points[k].modularity).toBeCloseTo(modularity, 9);
    for (const result of [found, profile]) expect([result.network, result.backbone]).toEqual([whole, said]);
  });

  test("blocks and cliques are those of a list of these ties", async () => {
    const { ids, list, whole, said } = await listed(backbone);
    const blocks = await server.json(blocksResult, `/datasets/women/blocks?${query}`);
    const { of, sizes, undecided } = concor(list, { splits: 2, weighted: false }, unwatched);
    expect(blocks.ids.map((id, k) => [id, blocks.values[k]])).toEqual(
      ids.flatMap((id, k) => (of[k] < 0 ? [] : [[id, of[k]]])),
    );
    expect([blocks.groups.map(({ organisations }) => organisations), blocks.undecided]).toEqual([
      Array.from(sizes),
      undecided,
    ]);
    const cliques = await server.json(cliquesResult, `/datasets/women/cliques?min=2&${query}`);
    const { listed: expected } = largestCliques(list, { min: 2, start: 0, limit: 100 }, unwatched);
    expect(cliques.cliques.map(({ organisations }) => organisations.map(({ id }) => id))).toEqual(
      expected.map(({ members }) => members.map((node) => ids[node])),
    );
    expect(cliques.cliques.map(({ weight }) => weight)).toEqual(expected.map(({ weight }) => weight));
    for (const result of [blocks, cliques]) expect([result.network, result.backbone]).toEqual([whole, said]);
  });

  test("communities followed over the years are found in the backbone of each period", async () => {
    const path = "/datasets/women/communities";
    const followed = await server.json(communitiesOverTimeResult, `${path}/over-time?window=1&minSize=2&${query}`);
    expect(followed.periods.map(({ first }) => first)).toEqual([2019, 2020]);
    expect(followed.backboneDefinition?.title).toBeTruthy();
    for (const { first, groups, small, modularity, backbone: own, ties } of followed.periods) {
      const alone = await server.json(communitiesResult, `${path}?from=${first}&to=${first}&runs=5&${query}`);
      const { definition, ...counted } = alone.backbone!;
      expect([own, ties]).toEqual([counted, alone.network.ties]);
      expect(modularity).toEqual(alone.modularity);
      expect(groups.length + small.groups).toBe(alone.groups.length);
      expect(groups.map(({ organisations }) => organisations)).toEqual(
        alone.groups.map(({ organisations }) => organisations).filter((size) => size >= 2),
      );
    }
  });

  test("each variant of a ranking has the backbone that a request of its own would give", async () => {
    const path = "/datasets/women/measures/strength";
    const found = await server.json(sensitivityResult, `${path}/sensitivity?caps=8&halfLives=1&${query}`);
    const base = await server.json(measureResult, `${path}?${query}`);
    expect(found.backbone).toEqual(base.backbone);
    expect(found.leaders.ids.map((id) => base.rank[base.ids.indexOf(id)])).toEqual(found.leaders.ranks);
    for (const { by, value, ranks, ties, backbone: own } of found.variants) {
      const asked = new URLSearchParams(query);
      if (value !== null) asked.set(by, String(value));
      const alone = await server.json(measureResult, `${path}?${asked}`);
      expect(ranks).toEqual(found.leaders.ids.map((id) => alone.rank[alone.ids.indexOf(id)] ?? null));
      const { definition, ...counted } = alone.backbone!;
      expect([own, ties]).toEqual([counted, alone.network.ties]);
    }
    const table = await (await fetch(`${server.url}/api/v1${path}/sensitivity?format=csv&${query}`)).text();
    expect(table).toContain("\nvariant,by,value,same_as,organisations,ties,kept,n,");
  });
});

test("scores written on a backbone are a run of their own", async () => {
  const write = (query: string) =>
    server.json(writtenScores, `/datasets/women/scores/strength?${query}`, { method: "POST" });
  const whole = await write("weighting=count");
  const { run } = await write(disparity);
  expect(run.id).not.toBe(whole.run.id);
  expect(run.parameters).toMatchObject({ backbone: "disparity", "backbone.alpha": 0.2 });
  const { ids, values } = await server.json(measureResult, `/datasets/women/measures/strength?${disparity}`);
  const store = await openStore({ dataFolder: server.folder, neo4j: undefined });
  const kept = (await store.scores("women", 1)).find(({ id }) => id === run.id)!;
  await store.close();
  expect(kept.scores).toEqual(ids.map((id, k) => ({ organisation: id, value: values[k] })));
});

test("labels are dealt on the backbone", async () => {
  const path = "/datasets/women/figures/assortativity?by=kind";
  const found = await server.json(figureResult, `${path}&null=labels&draws=50&${disparity}`);
  const { value } = await server.json(figureResult, `${path}&${disparity}`);
  const whole = await server.json(figureResult, `${path}&null=labels&draws=50&weighting=count`);
  expect(found.value).toBe(value);
  expect(found.null!.mean).not.toBe(whole.null!.mean);
});

test("several figures together, as a table too, and what is cited", async () => {
  const asked = `figures=density,meanDegree&${disparity}`;
  const { figures: all, backbone } = await server.json(figuresResult, `/datasets/women/figures-together?${asked}`);
  expect(all.map(({ value }) => value)).toEqual([backbone!.kept / 153, (2 * backbone!.kept) / 18]);
  for (const path of [`figures-together?${asked}`, `measures/degree?${disparity}`]) {
    const answer = await fetch(`${server.url}/api/v1/datasets/women/${path}&format=csv`);
    expect(await answer.text()).toMatch(/^# backbone: \{"method":"disparity".*"kept":\d+/m);
  }
  const record = await server.json(runRecordSchema, `/datasets/women/measures/degree?record=true&${disparity}`);
  expect(record.request.query).toMatchObject({ backbone: "disparity", "backbone.alpha": "0.2" });
  expect(record.citation.methods).toContain("doi:10.1073/pnas.0808904106");
});

test.each([
  ["measures/two-mode-degree?backbone=validated", "backbone", "two-mode-degree"],
  ["measures/degree/against/two-mode-degree?backbone=validated", "backbone", "two-mode-degree"],
  ["figures/tripleHelix?backbone=validated", "backbone", "tripleHelix"],
  ["figures-together?figures=density,tripleHelix&backbone=validated", "backbone", "tripleHelix"],
  ["figures/density?backbone=validated&null=curveball", "backbone", "curveball"],
  ["picture?backbone=validated&nodes=two-mode", "backbone", "two-mode"],
  ["picture?backbone=validated&nodes=groups", "backbone", "nodes=groups"],
  ["picture?backbone=validated&nodes=activities", "backbone", "nodes=activities"],
  ["picture?backbone.alpha=0.1", "backbone.alpha", "backbone="],
  ["structure?backbone.alpha=0.1", "backbone.alpha", "backbone="],
  ["degree-distribution?backbone.correction=fdr", "backbone.correction", "backbone="],
  ["measures/two-mode-degree/sensitivity?backbone=validated", "backbone", "two-mode-degree"],
  ["measures/degree/sensitivity?backbone.alpha=0.1", "backbone.alpha", "backbone="],
  ["communities?backbone.alpha=0.1", "backbone.alpha", "backbone="],
  ["communities/profile?backbone.correction=fdr", "backbone.correction", "backbone="],
  ["communities/over-time?backbone.alpha=0.1", "backbone.alpha", "backbone="],
  ["blocks?backbone.alpha=0.1", "backbone.alpha", "backbone="],
  ["cliques?backbone.alpha=0.1", "backbone.alpha", "backbone="],
  ["measures/degree?backbone=core", "backbone", "disparity"],
  ["measures/degree?backbone.alpha=0.1", "backbone.alpha", "backbone="],
  ["figures/density?backbone.correction=fdr", "backbone.correction", "backbone="],
])("%s is refused with the reason", async (query, path, says) => {
  const { status, code, errors } = await server.problem(`/datasets/women/${query}`);
  expect([status, code, errors?.[0].path]).toEqual([400, "parameter_invalid", path]);
  expect(errors?.[0].message).toContain(says);
});
