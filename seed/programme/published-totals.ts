import {
  expertEmployers,
  expertSectors,
  networkingPurposes,
  networkingTypes,
  projectCompositions,
  sizeBands,
  supportFields,
} from "../../model/programme.ts";
import { publishedFigure } from "../booklet/published-figure.ts";
import { apportion } from "./chance.ts";
import { firstYear, publishedYears, yearName } from "./programme-year.ts";

const perYear = (indicator: string) =>
  publishedYears.map((year) => publishedFigure(indicator, { date: yearName(year) }));
const banwolSihwa = { type: "complex", id: "banwol-sihwa" } as const;

/** What a generated programme must come to, as the booklet publishes it. */
export function publishedTotals() {
  const cases = (indicator: string, year: number) =>
    supportFields.map((field) => publishedFigure(indicator, { date: yearName(year), dimensions: { field } }));
  return {
    members: perYear("members"),
    companyMembers: perYear("company-members"),
    miniClusters: perYear("mini-clusters"),
    networking: perYear("networking-activities"),
    networkingByPurpose: publishedYears.map((year) =>
      networkingPurposes.map((purpose) =>
        publishedFigure("networking-activities", { date: yearName(year), dimensions: { purpose } }),
      ),
    ),
    /** Counts that round to the published whole percents. */
    networkingByType: apportion(
      perYear("networking-activities").reduce((sum, count) => sum + count, 0),
      networkingTypes.map((activity) => publishedFigure("networking-activity-share", { dimensions: { activity } })),
    ),
    attendance: attendance(perYear("networking-activities")),
    supportCases: publishedYears.map((year) => cases("support-cases", year)),
    supportedCompanies: publishedYears.map((year) => cases("supported-companies", year)),
    supportedCompaniesOfYear: perYear("supported-companies"),
    supportedCompaniesOfField: supportFields.map((field) =>
      publishedFigure("supported-companies", { dimensions: { field } }),
    ),
    allSupportedCompanies: publishedFigure("supported-companies"),
    supportCasesOfSize: sizeBands.map((size) => publishedFigure("support-cases", { dimensions: { size } })),
    supportedCompaniesOfSize: companiesOfSize(),
    projects: projectCompositions.map((composition) =>
      publishedFigure("r-and-d-projects", { dimensions: { composition } }),
    ),
    largeCompanyProjects: perYear("large-company-projects"),
    communities: publishedFigure("small-communities", { date: "2009-12" }),
    communityMembers: publishedFigure("small-community-members", { date: "2009-12" }),
    sigs: publishedFigure("sigs", { subject: banwolSihwa, date: "2009-12" }),
    sigMembers: publishedFigure("sig-members", { subject: banwolSihwa, date: "2009-12" }),
    sigMembersBefore: publishedFigure("sig-members", { subject: banwolSihwa, date: "2009-11" }),
    experts: expertEmployers.map((employer) =>
      expertSectors.map((sector) =>
        publishedFigure("experts", { date: String(firstYear + 5), dimensions: { employer, sector } }),
      ),
    ),
  } as const;
}
export type PublishedTotals = ReturnType<typeof publishedTotals>;

/** Published for the first and the last year; between them persons per activity change evenly. */
function attendance(activities: readonly number[]): number[] {
  const last = activities.length - 1;
  const [first, final] = [0, last].map((year) => publishedFigure("networking-participants", { date: yearName(year) }));
  return activities.map((count, year) => {
    if (year === 0) return first;
    if (year === last) return final;
    const [before, after] = [first / activities[0], final / activities[last]];
    return Math.round(count * (before + ((after - before) * year) / last));
  });
}

/** Companies are published by three sizes, cases by five: within one of the three they are as the cases are. */
function companiesOfSize(): number[] {
  const cases = sizeBands.map((size) => publishedFigure("support-cases", { dimensions: { size } }));
  const companies = (size: string) => publishedFigure("supported-companies", { dimensions: { size } });
  return [
    ...apportion(companies("under-50"), cases.slice(0, 2)),
    ...apportion(companies("50-299"), cases.slice(2, 4)),
    companies("300-up"),
  ];
}
