/** What the tables of a cluster programme tell apart, beyond kinds and roles: values of dimensions and of open attributes. */

/** What a company needs help with: attribute `field` of a support case. */
export const supportFields = ["r-and-d", "management", "marketing", "personnel", "other"] as const;
export type SupportField = (typeof supportFields)[number];

/** What a meeting at which projects or mini clusters are judged is called among the types of networking. */
export const evaluationCommittee = "evaluation-committee";
/** Attribute `networking` of an event. */
export const networkingTypes = [
  "discovering-projects",
  "regular-meeting",
  "technology-seminar",
  "exchange-seminar",
  evaluationCommittee,
  "supporting-organisation-meeting",
  "policy-briefing",
  "other",
] as const;
/** Attribute `purpose` of an event. */
export const networkingPurposes = ["exchange-and-solving", "other"] as const;

/** Who works together in a project, of industry, university and institute. */
export const projectCompositions = [
  "single",
  "industry-industry",
  "industry-institute",
  "industry-university",
  "industry-industry-institute",
  "industry-industry-university",
  "industry-university-institute",
] as const;
export type ProjectComposition = (typeof projectCompositions)[number];

/** Employees: attribute `sizeBand` of a company. */
export const sizeBands = ["under-30", "30-49", "50-99", "100-299", "300-up"] as const;
export type SizeBand = (typeof sizeBands)[number];

/** Indicator of an observation about a complex: how many firms are its tenants. */
export const tenantFirms = "resident-companies";

/** Of an expert: the kind of the employer, and the sector, which is one of the fields. */
export const expertEmployers = ["university", "institute", "support", "other"] as const;
export const expertSectors = ["technology", "management"] as const;
