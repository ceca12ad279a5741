import { expect, test } from "vitest";
import type { Facts } from "../../analysis/facts/facts.ts";
import { stringAt } from "../../analysis/facts/string-column.ts";
import { indexNamed, integrationIndexes, parametersOfIndexes } from "../../analysis/integration/indexes.ts";
import { type AdditionsRequest, bestAdditions } from "../../analysis/scenario/best-additions.ts";
import { choose, poolInTurns } from "../../analysis/scenario/candidates.ts";
import { changeOutcomes } from "../../analysis/scenario/change-outcomes.ts";
import { type GreedyProblem, lazyGreedy } from "../../analysis/scenario/lazy-greedy.ts";
import { resolveChanges } from "../../analysis/scenario/resolve-changes.ts";
import { tryScenario } from "../../analysis/scenario/try-scenario.ts";
import { selectedTies } from "../../analysis/ties/derive-ties.ts";
import { selectActivities } from "../../analysis/ties/select-activities.ts";
import type { Selection } from "../../analysis/ties/selection.ts";
import type { Fact } from "../../model/fact.ts";
import { unwatched } from "../../model/progress.ts";
import { changesSchema, type ScenarioChange, writeChanges } from "../../model/scenario.ts";
import { networkOf } from "./network-as-lists.ts";
import { programme } from "./places.ts";
import { activity, consortium, factsOf, organisation, takesPart } from "./some-facts.ts";

const places = ["h1.a", "h2.a", "h3.a", "s1.a", "s1.b", "s2.a", "s2.b", "s3.a", "t1.a", "alone.a"];
const records: readonly Fact[] = [
  ...programme,
  ...consortium("a0", ["s1.a", "h1.a"], { from: "2008", to: "2009" }),
  ...consortium("a1", ["s1.b", "s3.a", "s1.a"], { from: "2009" }),
  ...consortium("a2", ["t1.a", "h2.a"]),
  ...consortium("a3", ["s2.a", "s2.b"], { kind: "sig", from: "2010" }),
  activity("r", { kind: "relation" }),
  takesPart("h3.a", "r", { value: 2 }),
  takesPart("s2.a", "r", { value: 2 }),
  ...places.map((id) =>
    organisation(id, { complex: id.split(".")[0], kind: id.endsWith("b") ? "university" : "company" }),
  ),
];

const read = (text: string) => changesSchema.parse(text);

interface Asked {
  readonly query?: Record<string, string>;
  readonly by?: string;
  readonly weighted?: boolean;
}

function tried(
  facts: Facts,
  changes: readonly ScenarioChange[],
  { query, by = "complex", weighted = true }: Asked = {},
) {
  const network = networkOf(query);
  const selection = selectActivities(facts, network);
  const resolved = resolveChanges(facts, changes);
  const result = tryScenario(
    {
      facts,
      network,
      selection,
      ties: selectedTies(selection),
      changes: resolved,
      indexes: integrationIndexes,
      parameters: { ...parametersOfIndexes({ by, placing: "zones", weighted }), weighted },
    },
    unwatched,
  );
  const at = (id: string) => result.indexes[integrationIndexes.findIndex((index) => index.id === id)];
  return { ...result, outcomes: changeOutcomes(facts, network, selection, resolved, changes), at };
}

const everyWay: readonly Asked[] = ["newman", "fractional", "count", "star"].flatMap((weighting) =>
  [true, false].flatMap((weighted) =>
    [{ weighting }, { weighting, from: "2009", to: "2010", halfLifeYears: "3" }].map((query) => ({
      query: query as Record<string, string>,
      weighted,
    })),
  ),
);

type Tried = ReturnType<typeof tried>;

/** Undefined in one as in the other. */
function same(one: Tried, at: "before" | "after", other: Tried, otherAt: "before" | "after") {
  for (const [k, { id }] of integrationIndexes.entries()) {
    const [a, b] = [one.indexes[k][at], other.indexes[k][otherAt]];
    if (Number.isNaN(b)) expect(a, id).toBeNaN();
    else expect(a, id).toBeCloseTo(b, 12);
  }
}

test("by hand: one tie across zones", async () => {
  const placed = await factsOf([
    ...programme,
    ...consortium("a", ["x", "y"]),
    ...consortium("b", ["s1.a", "s1.b"]),
    ...records.filter((fact) => fact.type === "organisation"),
  ]);
  const { at, outcomes, organisations } = tried(placed, read("relation:s1.a,s3.a::3"));
  expect(outcomes).toEqual(["counts"]);
  expect(organisations).toBe(5);
  // Beside one tie outside and one inside s1, each of weight 1, one of weight 3 across zones.
  expect([at("tier-4").before, at("tier-4").after]).toEqual([0, 3 / 5]);
  expect([at("tier-1").before, at("tier-1").after]).toEqual([1 / 2, 1 / 5]);
  expect(at("inclusion-anotherZone")).toEqual({ before: 0, after: 2 / 5 });
});

test("what is added is what it would be as a fact, under every weighting, in a window, by weight and by count", async () => {
  const changes = read(
    "consortium:s3.a,alone.a,h1.a:2009;sig:s2.a,t1.a:2010-05;relation:s1.a,h3.a:2010:2.5;join:alone.a:a1",
  );
  const added: readonly Fact[] = [
    ...consortium("z1", ["s3.a", "alone.a", "h1.a"], { from: "2009", to: "2009" }).filter(
      ({ type }) => type !== "organisation",
    ),
    ...consortium("z2", ["s2.a", "t1.a"], { kind: "sig", from: "2010-05", to: "2010-05" }).filter(
      ({ type }) => type !== "organisation",
    ),
    activity("z3", { kind: "relation", from: "2010", to: "2010" }),
    takesPart("s1.a", "z3", { value: 2.5 }),
    takesPart("h3.a", "z3", { value: 2.5 }),
    takesPart("alone.a", "a1"),
  ];
  const settings = { referenceDate: "2010-12-31" };
  const [bare, loaded] = await Promise.all([factsOf(records, settings), factsOf([...records, ...added], settings)]);
  for (const asked of everyWay) {
    const scenario = tried(bare, changes, asked);
    const fact = tried(loaded, [], asked);
    expect(scenario.outcomes).toEqual(["counts", "counts", "counts", "counts"]);
    expect([scenario.organisations, scenario.activities]).toEqual([fact.organisations, fact.activities]);
    same(scenario, "after", fact, "before");
  }
});

test("who is removed is as if in nothing; no change changes nothing; added and removed again is nothing", async () => {
  const facts = await factsOf(records);
  const rest = records.filter((fact) => fact.type !== "participation" || fact.organisation !== "s1.a");
  const without = await factsOf(rest);
  for (const asked of everyWay) {
    const removed = tried(facts, read("remove:s1.a"), asked);
    same(removed, "after", tried(without, [], asked), "before");
    for (const { before, after } of tried(facts, [], asked).indexes) expect(after).toBe(before);
    // As facts: what the scenario adds, without whom it was added for.
    const added = await factsOf([
      ...rest,
      activity("z"),
      takesPart("s1.a", "z", { role: "lead" }),
      takesPart("t1.a", "z"),
    ]);
    same(tried(added, read("remove:s1.a"), asked), "after", removed, "after");
  }
});

test("changes that do not count say why", async () => {
  const facts = await factsOf(records);
  const query = { layers: "collaboration", from: "2009", to: "2009", maxActivitySize: "3", kinds: "company" };
  const text =
    "sig:s1.a,h1.a;consortium:s1.a,h1.a:2012;consortium:s1.a,h1.a,h2.a,h3.a;consortium:s1.b,s2.b;join:h1.a:a3;remove:t1.a;consortium:s1.a,h1.a";
  expect(tried(facts, read(text), { query }).outcomes).toEqual([
    "layer",
    "window",
    "size",
    "filtered",
    "absent",
    "absent",
    "counts",
  ]);
});

test("joining what is too large, and removing who has no part in what is selected, say that nothing changes", async () => {
  const facts = await factsOf([
    ...records,
    organisation("only.convenes", { complex: "s1" }),
    takesPart("only.convenes", "a1", { role: "convenor" }),
    organisation("came.later", { complex: "s1" }),
    takesPart("came.later", "a1", { from: "2012" }),
  ]);
  const query = { to: "2010", maxActivitySize: "2" };
  const outcomes = (text: string, more: Record<string, string> = {}) =>
    tried(facts, read(text), { query: { ...query, ...more } }).outcomes;
  const isSame = (text: string) => {
    const { indexes } = tried(facts, read(text), { query });
    for (const { before, after } of indexes) expect(after).toEqual(before);
  };
  // a1 has three members; a0 has two, and with one more loses its tie.
  expect(outcomes("join:h1.a:a1")).toEqual(["size"]);
  isSame("join:h1.a:a1");
  expect(outcomes("join:h2.a:a0")).toEqual(["counts"]);
  expect(outcomes("join:h1.a:a1;remove:s1.b;remove:s3.a")).toEqual(["counts", "counts", "counts"]);
  expect(outcomes("remove:only.convenes;remove:came.later")).toEqual(["absent", "absent"]);
  isSame("remove:only.convenes;remove:came.later");
  expect(outcomes("remove:only.convenes", { includeConvenors: "true" })).toEqual(["counts"]);
  expect(outcomes("remove:came.later", { to: "2012" })).toEqual(["counts"]);
});

test("changes read as they are written, and what is none is refused with the value", async () => {
  const changes: ScenarioChange[] = [
    { type: "add", kind: "consortium", members: ["a;b", "c:d", "100%,"], date: "2009-03" },
    { type: "add", kind: "relation", members: ["ㄱ", "b"], value: 0.5 },
    { type: "join", organisation: "a:b", activity: "x;y" },
    { type: "remove", organisation: "한국" },
  ];
  expect(read(writeChanges(changes))).toEqual(changes);
  for (const bad of [
    "consortium:a",
    "relation:a,b,c",
    "sig:a,b:09",
    "sig:a,b::2",
    "join:a",
    "remove:a,b",
    "plan:a,b",
    "remove:%E0",
    "x",
  ]) {
    const found = changesSchema.safeParse(bad);
    expect(found.success, bad).toBe(false);
    expect(found.error!.issues[0].message).toContain(bad);
  }
  expect(changesSchema.safeParse(Array(101).fill("remove:a").join(";")).error!.issues[0].message).toContain("101");

  const facts = await factsOf(records);
  for (const [text, code, value] of [
    ["remove:nobody", "organisation_unknown", "nobody"],
    ["join:s1.a:nothing", "activity_unknown", "nothing"],
    ["consortium:s1.a,h1.a,s1.a", "scenario_member_twice", "s1.a"],
    ["join:s1.a:a0", "scenario_member_twice", "s1.a"],
    ["join:h3.a:a0;join:h3.a:a0", "scenario_member_twice", "h3.a"],
    ["remove:s1.a;remove:s1.a", "scenario_member_twice", "s1.a"],
    ["consortium:s1.a,h1.a;remove:h1.a", "scenario_removed_takes_part", "h1.a"],
  ])
    expect(() => tried(facts, read(text))).toThrow(
      expect.objectContaining({
        code,
        values: expect.objectContaining(code.includes("unknown") ? { id: value } : { organisation: value }),
      }),
    );
});

function request(
  facts: Facts,
  own: Partial<AdditionsRequest> & { index: AdditionsRequest["index"] },
  query = {},
): AdditionsRequest {
  const network = networkOf(query);
  const selection = selectActivities(facts, network);
  return {
    facts,
    network,
    selection,
    ties: selectedTies(selection),
    leaving: new Set(),
    asked: { by: "complex", placing: "zones", weighted: true },
    kind: "consortium",
    size: 2,
    budget: 2,
    newcomer: false,
    apart: true,
    requires: [],
    candidates: 20_000,
    ...own,
  };
}

test("each gain is that of the network with the additions in it; greedy never passes the optimum", async () => {
  const facts = await factsOf(records);
  const moved = integrationIndexes.filter(({ groups }) => groups);
  for (const weighting of ["newman", "star"])
    for (const weighted of [true, false])
      for (const index of moved) {
        const asked = { by: "complex", placing: "zones", weighted } as const;
        const own = { index, asked, size: weighting === "star" ? 3 : 2, candidates: 50 };
        const at = request(facts, own, { weighting });
        const best = bestAdditions(at, unwatched);
        const scenario = best.additions.map(
          ({ members }): ScenarioChange => ({
            type: "add",
            kind: "consortium",
            members: members.map((one) => stringAt(facts.organisations.ids, one)),
          }),
        );
        const { before, after } = tried(facts, scenario, { query: { weighting }, weighted }).at(index.id);
        expect(best.before, index.id).toBeCloseTo(before, 12);
        expect(best.additions.at(-1)?.value ?? best.before, index.id).toBeCloseTo(after, 12);
        const sign = best.direction === "raise" ? 1 : -1;
        for (const { gain } of best.additions) expect(sign * gain).toBeGreaterThan(0);
        if (best.optimum !== undefined) expect(sign * (best.optimum - after)).toBeGreaterThan(-1e-12);
      }
});

test("the first addition is the best of all, found by trying every set", async () => {
  const facts = await factsOf(records);
  const ids = places.toSorted();
  for (const index of [
    indexNamed("integration"),
    indexNamed("tier-4"),
    indexNamed("inclusion-ownHub"),
    indexNamed("complexGini"),
  ]) {
    const best = bestAdditions(request(facts, { index, budget: 1 }), unwatched);
    const sign = best.direction === "raise" ? 1 : -1;
    let top = Number.NEGATIVE_INFINITY;
    for (const [i, a] of ids.entries())
      for (const b of ids.slice(i + 1)) {
        if (a.split(".")[0] === b.split(".")[0]) continue;
        const { after } = tried(facts, [{ type: "add", kind: "consortium", members: [a, b] }]).at(index.id);
        top = Math.max(top, sign * after);
      }
    expect(best.candidates, index.id).toBe(choose(10, 2) - 2);
    expect(sign * best.additions[0].value).toBeCloseTo(top, 12);
    expect(best.optimum).toBeCloseTo(best.additions[0].value, 12);
  }
});

test("constraints hold, and what cannot be is refused", async () => {
  const facts = await factsOf(records);
  const index = indexNamed("integration");
  const best = bestAdditions(
    request(facts, { index, size: 3, newcomer: true, requires: ["university"], candidates: 30 }),
    unwatched,
  );
  expect(best.additions.length).toBeGreaterThan(0);
  expect(best.candidates).toBeLessThanOrEqual(30);
  for (const { members, newcomers } of best.additions) {
    const ids = members.map((one) => stringAt(facts.organisations.ids, one));
    expect(newcomers).toBe(1);
    // Nobody else is without a tie.
    expect(ids).toContain("alone.a");
    expect(ids.some((id) => id.endsWith("b"))).toBe(true);
  }
  expect(
    bestAdditions(request(facts, { index, leaving: new Set([facts.organisations.count - 1]) }), unwatched).eligible,
  ).toBe(9);
  const refused =
    (own: Partial<AdditionsRequest>, query = {}) =>
    () =>
      bestAdditions(request(facts, { index, ...own }, query), unwatched);
  expect(refused({ index: indexNamed("fusion") })).toThrow(expect.objectContaining({ code: "scenario_index_unmoved" }));
  expect(refused({ kind: "alliance" })).toThrow(expect.objectContaining({ code: "scenario_idle" }));
  expect(refused({ size: 4 }, { maxActivitySize: "3" })).toThrow(expect.objectContaining({ code: "scenario_idle" }));
  expect(refused({}, { from: "1990", to: "1991" })).toThrow(
    expect.objectContaining({ code: "scenario_index_undefined" }),
  );
});

test("where nobody in the network has a place there is nothing to raise, though those who may come to it have one", async () => {
  const facts = await factsOf([
    ...programme,
    ...consortium("a", ["x", "y"]),
    organisation("s1.a", { complex: "s1" }),
    organisation("s3.a", { complex: "s3" }),
  ]);
  for (const index of integrationIndexes.filter(({ groups }) => groups))
    if (Number.isNaN(tried(facts, []).at(index.id).before))
      expect(() => bestAdditions(request(facts, { index }), unwatched), index.id).toThrow(
        expect.objectContaining({ code: "scenario_index_undefined" }),
      );
  expect(tried(facts, []).at("integration").before).toBeNaN();
});

test("at every choice looked at for the optimum it is asked whether the job was cancelled", async () => {
  const facts = await factsOf(records);
  let checks = 0;
  const counted = { ...unwatched, checkCancelled: () => void checks++ };
  const best = bestAdditions(request(facts, { index: indexNamed("integration"), budget: 2 }), counted);
  const choices = best.candidates + choose(best.candidates, 2);
  expect(best.optimum).toBeDefined();
  expect(checks).toBeGreaterThanOrEqual(choices + best.evaluations);
});

test("the pool has who is much tied and who is left out, from each group in turns", async () => {
  const facts = await factsOf(records);
  const eligible = [5, 4, 1, 1, 0].map((strength, organisation) => ({
    organisation,
    group: organisation >> 1,
    strength,
  }));
  const pool = (newcomer: boolean, length: number) =>
    poolInTurns(facts, eligible, { newcomer, requires: [] }, length).map(({ organisation }) => organisation);
  expect(pool(false, 5)).toEqual([0, 4, 2, 1, 3]);
  expect(pool(false, 2)).toEqual([0, 4]);
  expect(pool(true, 3)).toEqual([0, 4, 2]);
});

/** Sets of numbers; the objective is `value` of all numbers covered. */
function problem(
  sets: readonly (readonly number[])[],
  budget: number,
  value: (covered: ReadonlySet<number>) => number,
) {
  const covered = new Set<number>();
  const gain = (c: number) => value(new Set([...covered, ...sets[c]])) - value(covered);
  const choose = (c: number) => {
    for (const one of sets[c]) covered.add(one);
  };
  return { candidates: sets.length, budget, gain, choose } satisfies GreedyProblem;
}

function plainGreedy({ candidates, budget, gain, choose }: GreedyProblem): number[] {
  const chosen: number[] = [];
  while (chosen.length < budget) {
    const left = Array.from({ length: candidates }, (_, c) => c).filter((c) => !chosen.includes(c));
    const best = left.reduce((top, c) => (gain(c) > gain(top) ? c : top), left[0]);
    if (best === undefined || gain(best) <= 1e-12) return chosen;
    choose(best);
    chosen.push(best);
  }
  return chosen;
}

test("lazy greedy is greedy: where gains shrink with fewer evaluations, where they grow by looking at all again", () => {
  const sets = Array.from({ length: 40 }, (_, c) =>
    Array.from({ length: 1 + (c % 7) }, (_, k) => (c * 13 + k * k * 5) % 60),
  );
  const covers = (covered: ReadonlySet<number>) => covered.size;
  const lazy = lazyGreedy(problem(sets, 8, covers), unwatched);
  expect(lazy.chosen).toEqual(plainGreedy(problem(sets, 8, covers)));
  expect(lazy.rechecked).toBe(0);
  expect(lazy.evaluations).toBeLessThan(40 * 3);
  // Gains that grow with what is chosen.
  const squares = (covered: ReadonlySet<number>) => covered.size ** 2;
  const grown = lazyGreedy(problem(sets, 8, squares), unwatched);
  expect(grown.chosen).toEqual(plainGreedy(problem(sets, 8, squares)));
  expect(grown.rechecked).toBe(7);
});

test("the selection is left as it was", async () => {
  const facts = await factsOf(records);
  const selection: Selection = selectActivities(facts, networkOf());
  const before = structuredClone({ ...selection, members: Array.from(selection.members) });
  tried(facts, read("consortium:s3.a,alone.a;remove:s1.a"));
  expect({ ...selectActivities(facts, networkOf()), members: Array.from(selection.members) }).toEqual(before);
});
