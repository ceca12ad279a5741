import type { Fact } from "../../model/fact.ts";
import { tenantFirms as indicator } from "../../model/programme.ts";
import { below, randomOf } from "./chance.ts";
import type { Country } from "./country.ts";
import { type Member, membershipIn } from "./member.ts";
import { publishedYears, stageYear, yearName } from "./programme-year.ts";
import { generatedBy } from "./records.ts";

/** Shares of members among the tenants of a complex differ by up to this share from the mean. */
const unevenness = 0.4;
/** The most by which a complex gains tenants in a year, as a share of those of the last one. */
const growth = 0.04;
/** Of a complex without a member: its tenants are drawn between these. */
const [fewest, most] = [20, 200];

/**
 * Tenant firms of every complex in each year that it is in the programme, so that a participation rate can be told. They are made
 * once, of the first country, and as many times as there are countries: all stand in the same complexes. What is documented stays;
 * between two documented years the number changes evenly, after the last it does not.
 */
export function* tenantFirms(country: Country, members: readonly Member[]): Iterable<Fact> {
  const { number, parameters, sites, documentedTenants } = country;
  if (number > 0) return;
  const random = randomOf(parameters.seed, number, "tenant-firms");
  const companies = companiesBySite(members);
  for (const [site, { complex, from }] of sites.entries()) {
    const inSite = companies.get(site) ?? [];
    const largest = Math.max(0, ...inSite);
    const share = Math.min(1, parameters["member.tenants"] * (1 + unevenness * (2 * random() - 1)));
    const final = largest > 0 ? largest / share : fewest + below(random, most - fewest);
    const yearly = growth * random();
    const known = documentedTenants.get(complex);
    for (let year = 0; year <= stageYear; year++) {
      // The mini cluster of 2009 that spans complexes has members where the programme comes in 2010.
      const isIn = from <= year || (inSite[year] ?? 0) > 0;
      if (!isIn || known?.has(year)) continue;
      const drawn = Math.max(inSite[year] ?? 0, Math.round(final * (1 - yearly * (stageYear - year))));
      yield {
        type: "observation",
        id: `synthetic/${indicator}/${complex}/${yearName(year)}`,
        subject: { type: "complex", id: complex },
        indicator,
        date: yearName(year),
        value: (known ? evenlyBetween(known, year) : undefined) ?? drawn * parameters.scale,
        unit: "companies",
        basis: "computed",
        provenance: generatedBy("tenant firms"),
      };
    }
  }
}

/** Of each site, by year. */
function companiesBySite(members: readonly Member[]): Map<number, number[]> {
  const companies = new Map<number, number[]>();
  for (const member of members) {
    if (member.group !== "company") continue;
    const years = companies.get(member.site) ?? Array<number>(stageYear + 1).fill(0);
    for (const year of [...publishedYears, stageYear]) if (membershipIn(member, year)) years[year]++;
    companies.set(member.site, years);
  }
  return companies;
}

/** Undefined before the first year that is known. */
function evenlyBetween(known: ReadonlyMap<number, number>, year: number): number | undefined {
  const years = [...known.keys()].sort((a, b) => a - b);
  const before = years.findLast((one) => one <= year);
  const after = years.find((one) => one > year);
  if (before === undefined) return undefined;
  const start = known.get(before)!;
  if (after === undefined) return start;
  return Math.round(start + ((known.get(after)! - start) * (year - before)) / (after - before));
}
