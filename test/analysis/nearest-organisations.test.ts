import fc from "fast-check";
import { expect, test } from "vitest";
import type { Facts } from "../../analysis/facts/facts.ts";
import { nearestOrganisations } from "../../analysis/facts/nearest-organisations.ts";
import { organisationNamed } from "../../analysis/facts/organisation-named.ts";
import { foldedForSearch, searchText } from "../../analysis/facts/searchable.ts";
import { stringAt } from "../../analysis/facts/string-column.ts";
import { editDistance } from "../../model/nearest.ts";
import type { Organisation } from "../../model/organisation.ts";
import { factsOf, organisation } from "./some-facts.ts";

const idsNear = (facts: Facts, sought: string, most = 3) =>
  nearestOrganisations(facts.organisations, sought, most).map((index) => stringAt(facts.organisations.ids, index));

const some = [
  organisation("a1", { name: "Daehan Moulds" }),
  organisation("a2", { name: "Moulds" }),
  organisation("b1", { names: { ko: "삼성전자", en: "Samsung Electronics" }, aliases: ["Semicon 삼성"] }),
  organisation("b2", { names: { ko: "삼송전자" } }),
  organisation("Corp-9"),
];

test("who is called so comes before who is called so among other words, before who has a letter wrong", async () => {
  const facts = await factsOf(some);
  expect(idsNear(facts, "moulds")).toEqual(["a2", "a1"]);
  expect(idsNear(facts, "MOULDZ")).toEqual(["a2"]);
  expect(idsNear(facts, "삼송전자")).toEqual(["b2", "b1"]);
  expect(idsNear(facts, "삼성")).toEqual(["b1"]);
  expect(idsNear(facts, "ㅅㅅㅈㅈ")).toEqual(["b1", "b2"]);
  expect(idsNear(facts, "samsong electronic")).toEqual(["b1"]);
  expect(idsNear(facts, "corp9")).toEqual(["Corp-9"]);
  expect(idsNear(facts, "b1", 1)).toEqual(["b1"]);
});

test("nobody where half of the letters or more than eight would have to be others, and where nothing is sought", async () => {
  const facts = await factsOf(some);
  expect(idsNear(facts, "nobody")).toEqual([]);
  expect(idsNear(facts, "x".repeat(1000))).toEqual([]);
  expect(idsNear(facts, " ")).toEqual([]);
  expect(idsNear(facts, "samsung electronics ltd.")).toEqual(["b1"]);
  expect(idsNear(facts, "samsung electronics limited")).toEqual(["b1"]);
  expect(idsNear(facts, "samsung electronics, limited")).toEqual([]);
  expect(idsNear(await factsOf([]), "moulds")).toEqual([]);
});

test("a refusal names them with their names", async () => {
  const facts = await factsOf(some);
  expect(stringAt(facts.organisations.ids, organisationNamed(facts, "b2"))).toBe("b2");
  for (const [id, nearest] of [
    ["moulds", "a2 (Moulds), a1 (Daehan Moulds)"],
    ["corp9", "Corp-9"],
    ["nobody", "–"],
  ])
    expect(() => organisationNamed(facts, id)).toThrow(
      expect.objectContaining({ code: "organisation_unknown", values: { id, dataset: "test", nearest } }),
    );
});

const letters = fc.string({ unit: fc.constantFrom(..."abcAB 가각나é𐍈"), minLength: 1, maxLength: 9 });

test("the same as the whole distance to every id and name, sorted", async () => {
  const named = fc.uniqueArray(fc.tuple(letters, letters, letters), { selector: ([id]) => id.trim(), maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(named, letters, fc.integer({ min: 1, max: 4 }), async (all, sought, most) => {
      const organisations = all
        .filter(([id]) => id.trim() === id)
        .map(([id, name, alias]) => organisation(`i${id}`, { name, aliases: [alias] }));
      const facts = await factsOf(organisations);
      const word = foldedForSearch(sought);
      const distance = (one: Organisation) => {
        const names = [foldedForSearch(one.id), ...searchText(one).split("\n")].filter((name) => name !== "");
        if (names.includes(word)) return -1;
        if (names.some((name) => name.includes(word))) return 0;
        return Math.min(...names.map((name) => editDistance(word, name)));
      };
      const expected = organisations
        .map((one) => ({ id: one.id, distance: distance(one) }))
        .filter((one) => one.distance <= Math.min(8, Math.ceil(word.length / 2) - 1))
        .sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1))
        .slice(0, most)
        .map(({ id }) => id);
      expect(idsNear(facts, sought, most)).toEqual(word === "" ? [] : expected);
    }),
    { numRuns: 500, seed: 1 },
  );
});
