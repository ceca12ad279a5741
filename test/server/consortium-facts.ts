import type { Fact } from "../../model/fact.ts";
import type { Scheme } from "../../model/scheme.ts";
import { seededRandom } from "../../model/seeded-random.ts";
import { plannedProgramme } from "../analysis/planned-programme.ts";
import { organisation } from "../analysis/some-facts.ts";

const provenance = [{ source: "test", place: "here", nature: "documented" as const }];
const scheme = (id: string, more: Partial<Scheme>): Scheme => ({
  type: "scheme",
  id,
  kind: "support",
  names: { en: `Scheme ${id}`, ko: `사업 ${id}` },
  provenance,
  ...more,
});

/** Companies, universities and institutes with names and capabilities, and six support schemes. */
export const consortiumFacts: readonly Fact[] = [
  ...plannedProgramme(seededRandom(4), { dormant: "west-spoke-2", until: 2006 }).map((fact): Fact => {
    if (fact.type !== "organisation") return fact;
    const [site, number] = fact.id.split(".");
    const kind = number === "3" ? "university" : number === "2" ? "institute" : "company";
    return organisation(fact.id, {
      kind,
      complex: site,
      names: { en: `${kind} of ${site}`, ko: `${site} ${kind}` },
      size: site.startsWith("west") ? "large" : "small",
      capabilities: [site.startsWith("east") ? "Mould steel" : "Coating", ...(number === "2" ? ["Testing"] : [])],
    });
  }),
  scheme("joint", { from: "2010", rules: { composition: [{ kinds: ["company"], least: 2 }], zones: { least: 2 } } }),
  scheme("large", { rules: { members: { least: 6 }, money: { most: 100, currency: "KRW" } } }),
  scheme("silent", { from: "2005" }),
  scheme("led", { rules: { lead: { capabilities: ["금형", "steels for moulds"] } } }),
  scheme("ended", { from: "2005", to: "2007", rules: { members: { least: 2 } } }),
  scheme("ended-part", { from: "2005", to: "2007", parent: "ended" }),
];

export const consortiumSettings = {
  title: "Planned",
  titles: { en: "Planned", ko: "계획" },
  yearStart: 1,
  referenceDate: "2010-12-31",
};
