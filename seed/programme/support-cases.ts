import type { Fact } from "../../model/fact.ts";
import { type SupportField, supportFields } from "../../model/programme.ts";
import { below, pick, randomOf, shuffle } from "./chance.ts";
import type { Country } from "./country.ts";
import type { Group, Member } from "./member.ts";
import { dayOf, daysInYear, publishedYears } from "./programme-year.ts";
import { plannedProjects, project } from "./projects.ts";
import { activityFact, participationFact } from "./records.ts";
import { cellOf } from "./support-table.ts";

/** Whom a company is helped by, by what it is helped with. */
const helpers: Readonly<Record<SupportField, readonly Group[]>> = {
  "r-and-d": ["university", "university", "institute"],
  management: ["university", "support", "other"],
  marketing: ["support", "other"],
  personnel: ["university", "support"],
  other: ["institute", "support", "other"],
};

const fieldNames: Readonly<Record<SupportField, { readonly en: string; readonly ko: string }>> = {
  "r-and-d": { en: "R&D support", ko: "연구개발 지원" },
  management: { en: "Management support", ko: "경영 지원" },
  marketing: { en: "Marketing support", ko: "마케팅 지원" },
  personnel: { en: "Personnel support", ko: "인력 지원" },
  other: { en: "Other support", ko: "기타 지원" },
};

/** Longest and shortest, in days; a case ends in the year that counts it. */
const longest = 150;
const shortest = 14;

/**
 * The cases of support, and the R&D projects that cases of R&D support paid for: a project ties its company to partners,
 * its case then ties nobody a second time. Every other case has one partner, the body whose expert helps.
 */
export function* supportCases(country: Country): Iterable<Fact> {
  const { parameters, number, supported, partners, sites } = country;
  const random = randomOf(parameters.seed, number, "support");
  const projects = plannedProjects(country);
  let made = 0;
  for (const year of publishedYears)
    for (const [f, field] of supportFields.entries()) {
      const leads = shuffle(
        random,
        [...supported].flatMap(([{ cases }, member]) => Array<Member>(cases.get(cellOf(year, f)) ?? 0).fill(member)),
      );
      for (const [k, lead] of leads.entries()) {
        const paidFor = field === "r-and-d" ? projects[year][k] : undefined;
        if (paidFor) yield* project(country, paidFor, lead, year, random);
        const id = `synthetic/support-case/${number + 1}-${String(++made).padStart(5, "0")}`;
        const first = below(random, daysInYear - shortest);
        const last = Math.min(first + shortest + below(random, longest - shortest), daysInYear - 1);
        yield activityFact(
          {
            id,
            kind: "support-case",
            names: { en: `${fieldNames[field].en}, ${lead.names.en}`, ko: `${lead.names.ko} ${fieldNames[field].ko}` },
            from: dayOf(year, first),
            to: dayOf(year, last),
            ...(paidFor && { parent: paidFor.id }),
            complex: sites[lead.site].complex,
            attributes: { field },
          },
          "support cases",
        );
        yield participationFact(lead.id, id, "lead", "support cases");
        if (paidFor) continue;
        const partner = partners.choose(lead, { year, group: pick(random, helpers[field]), beside: [lead] }, random);
        if (!partner) continue;
        partners.remember([lead, partner]);
        yield participationFact(partner.id, id, "partner", "support cases");
      }
    }
}
