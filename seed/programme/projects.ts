import type { Fact } from "../../model/fact.ts";
import { type ProjectComposition, projectCompositions } from "../../model/programme.ts";
import type { Random } from "../../model/seeded-random.ts";
import { apportion, pick, randomOf, shuffle, sizeFrom } from "./chance.ts";
import type { Country } from "./country.ts";
import { type Group, type Member, membershipIn } from "./member.ts";
import { firstMonth, lastMonth, publishedYears } from "./programme-year.ts";
import { activityFact, participationFact } from "./records.ts";

/** Companies of a project between companies: two at least. */
const meanCompanies = 2.5;
const mostCompanies = 5;
/** Small and medium companies beside a large one. */
const meanSmallPartners = 2;
const mostSmallPartners = 4;

/** A project to come: the year and the company that leads it are those of a case of R&D support. */
export interface Project {
  readonly id: string;
  readonly composition: ProjectComposition;
}

/**
 * The R&D projects by composition. The documented ones count among them; each of the others is what one case of R&D support
 * paid for, so the years are spread as those cases are. `country.documentedProjects` says how many of each are documented.
 */
export function plannedProjects(country: Country): Project[][] {
  const { totals, parameters, number, documentedProjects } = country;
  const random = randomOf(parameters.seed, number, "projects");
  const list = projectCompositions.flatMap((composition, k) =>
    Array<ProjectComposition>(totals.projects[k] - (documentedProjects.get(composition) ?? 0)).fill(composition),
  );
  shuffle(random, list);
  const perYear = apportion(
    list.length,
    totals.supportCases.map(([researchAndDevelopment]) => researchAndDevelopment),
  );
  let made = 0;
  return perYear.map((count) =>
    Array.from({ length: count }, (): Project => {
      const composition = list[made++];
      return { id: `synthetic/project/${number + 1}-${String(made).padStart(4, "0")}`, composition };
    }),
  );
}

export function* project(
  country: Country,
  { id, composition }: Project,
  lead: Member,
  year: number,
  random: Random,
): Iterable<Fact> {
  const { partners, sites } = country;
  const members = [lead];
  const add = (group: Group) => {
    const partner = partners.choose(lead, { year, group, beside: members }, random);
    if (!partner) throw new RangeError(`nobody of kind ${group} is left for a project`);
    members.push(partner);
  };
  const industries = composition.split("industry").length - 1;
  if (industries > 1) {
    const companies = sizeFrom(random, 2, meanCompanies, mostCompanies);
    while (members.length < companies) add("company");
  }
  if (composition.includes("university")) add("university");
  if (composition.includes("institute")) add("institute");
  partners.remember(members);
  yield activityFact(
    {
      id,
      kind: "consortium",
      names: { en: `R&D project of ${lead.names.en}`, ko: `${lead.names.ko} 연구개발 과제` },
      from: firstMonth(year),
      to: lastMonth(year),
      parent: membershipIn(lead, year)?.cluster.id,
      complex: sites[lead.site].complex,
      attributes: { "programme-project": "r-and-d" },
    },
    "projects",
  );
  for (const member of members)
    yield participationFact(member.id, id, member === lead ? "lead" : "participant", "projects");
}

/** Joint projects of large with small and medium companies, by year. They are none of the R&D projects. */
export function* largeCompanyProjects(country: Country): Iterable<Fact> {
  const { totals, parameters, number, partners, sites, members } = country;
  const random = randomOf(parameters.seed, number, "large-company-projects");
  let made = 0;
  for (const year of publishedYears) {
    const large = members.filter((member) => member.sizeBand === "300-up" && membershipIn(member, year));
    for (let k = 0; k < totals.largeCompanyProjects[year]; k++) {
      const lead = pick(random, large);
      const group = [lead];
      const size = 1 + sizeFrom(random, 1, meanSmallPartners, mostSmallPartners);
      for (let attempt = 0; group.length < size && attempt < 50; attempt++) {
        const partner = partners.choose(lead, { year, group: "company", beside: group }, random);
        if (partner && partner.sizeBand !== "300-up") group.push(partner);
      }
      partners.remember(group);
      const id = `synthetic/large-company-project/${number + 1}-${String(++made).padStart(3, "0")}`;
      yield activityFact(
        {
          id,
          kind: "consortium",
          names: { en: `Joint project with ${lead.names.en}`, ko: `${lead.names.ko} 대·중소기업 협력 과제` },
          from: firstMonth(year),
          to: lastMonth(year),
          complex: sites[lead.site].complex,
          attributes: { "large-company": true },
        },
        "large-company projects",
      );
      for (const member of group)
        yield participationFact(member.id, id, member === lead ? "lead" : "participant", "large-company projects");
    }
  }
}
