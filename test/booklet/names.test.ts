import { expect, test } from "vitest";
import type { Fact } from "../../model/fact.ts";
import { factKey } from "../../model/fact.ts";
import { facts, ids, ofType, organisation, participants } from "./transcription.ts";

type Named = Extract<Fact, { type: "zone" | "complex" | "organisation" }>["type"];

/** The records of a kind that go by a spelling, as name or alias. */
const calledSo = (type: Named, spelling: string) =>
  facts
    .filter((fact): fact is Extract<Fact, { type: Named }> => fact.type === type)
    .filter(({ names, aliases = [] }) =>
      [names?.en, ...aliases].some((one) => one?.toLowerCase() === spelling.toLowerCase()),
    )
    .map(factKey);

test.each<[Named, string, string[]]>([
  ["organisation", "kisung-hightes", ["Kisung Hightes", "Kisung Highest Co."]],
  ["organisation", "shinpyung-fan-and-blower", ["Shinpyung Fan & Blower", "Shinpung Fan & Blower"]],
  ["complex", "banwol-sihwa", ["Banwol-Sihwa", "Bawol-Sihwa", "Balwol-Sihwa", "Banwon-Sihwa", "Sihwa-Banwol"]],
  ["organisation", "banwol-sihwa-agency", ["Banwol-Sihwa Agency", "Balwol-Sihwa Agency"]],
  ["complex", "wonju", ["Wonju", "Wongju"]],
  ["zone", "daekyung", ["Daekyung", "Deakyung", "Daekyoung"]],
  ["complex", "gyungsan-jinryang", ["Gyungsan", "Kyungsan", "Gyungsan(Jinryang)"]],
  ["organisation", "korea-maritime-university", ["Korea Maritime University", "Korea Marine University"]],
  ["organisation", "pusan-national-university", ["Busan National University", "Busana National University"]],
  ["organisation", "pukyong-national-university", ["Pukyong National University", "Pukyung National University"]],
  ["organisation", "daedeok-special-district", ["Daeduck R&D Special District", "Daeduk R&D Special District"]],
  ["organisation", "postech", ["POSTECH", "POSTEC"]],
  ["complex", "gosung-agro-industrial", ["Gosang", "Gosung agro-industrial"]],
  ["complex", "noksan", ["Noksan", "MungjiNoksan"]],
])("the %s %s goes by every spelling, and nothing else does", (type, id, spellings) => {
  for (const spelling of spellings) expect(calledSo(type, spelling), spelling).toEqual([id]);
});

test("Hongsung of the map stands for the two complexes of Hongcheon", () => {
  expect(calledSo("complex", "Hongsung")).toEqual(["hongcheon-agro-industrial-1", "hongcheon-agro-industrial-2"]);
});

test("Chungju and Cheongju are two cities, the Jeju complex Daekyung is not the zone", () => {
  for (const id of ["chungju", "cheongju", "jeju-daekyung"]) expect(ids.complex).toContain(id);
  expect(ids.complex).not.toContain("daekyung");
  const city = (id: string) => ofType("complex").find((one) => one.id === id)!.place!.city;
  expect([city("chungju"), city("cheongju")]).toEqual(["Chungju", "Cheongju"]);
});

test("NS Autotech and NSAT are not merged", () => {
  expect(participants("aluminum-heat-shields")).toEqual({ "ns-autotech": "lead", nsat: "participant" });
  expect(organisation("ns-autotech").aliases ?? []).not.toContain("NSAT");
});

test("no spelling belongs to two organisations", () => {
  const owners = new Map<string, Set<string>>();
  for (const { id, names, aliases = [] } of ofType("organisation"))
    for (const spelling of [names?.en, ...aliases])
      if (spelling !== undefined)
        owners.set(spelling.toLowerCase(), (owners.get(spelling.toLowerCase()) ?? new Set()).add(id));
  expect([...owners].filter(([, of]) => of.size > 1).map(([spelling, of]) => [spelling, ...of])).toEqual([]);
});

test("every complex of a numbered group has a name of its own", () => {
  const names = ofType("complex").map(({ names }) => names!.en);
  expect(new Set(names).size).toBe(names.length);
});
