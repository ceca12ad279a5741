import createClient from "openapi-fetch";
import type { components, paths } from "../api-types.ts";
import { authorisedFetch } from "./authorised-fetch.ts";

/** The one client of the API: paths, parameters and answers are typed by the OpenAPI document. */
export const api = createClient<paths, "application/json">({ baseUrl: location.origin, fetch: authorisedFetch });

type Schemas = components["schemas"];
export type ActivityDetail = Schemas["ActivityDetail"];
export type ActivityItem = Schemas["ActivityItem"];
// `approximation` is always null so far, and openapi-fetch drops what can only be null.
export type ComplexItem = Schemas["ComplexItem"];
export type ComplexNetwork = Schemas["ComplexNetwork"];
export type ComplexNode = Schemas["ComplexNode"];
export type ComplexProfile = Schemas["ComplexProfile"];
export type CompositionResult = Schemas["CompositionResult"];
export type Contradiction = Schemas["Contradiction"];
export type CommunitiesResult = Omit<Schemas["CommunitiesResult"], "approximation">;
export type CorrelationResult = Schemas["CorrelationResult"];
export type Dataset = Schemas["Dataset"];
export type Definition = Schemas["Definition"];
export type DegreeDistributionResult = Schemas["DegreeDistributionResult"];
export type DegreeFit = Schemas["DegreeFit"];
export type Expert = Schemas["Expert"];
export type ExpertCounts = Schemas["ExpertCounts"];
export type Job = Schemas["Job"];
export type LoadReport = Schemas["LoadReport"];
export type Measure = Schemas["Measure"];
export type MeasureByGroupResult = Schemas["MeasureByGroupResult"];
export type MeasureByYearResult = Schemas["MeasureByYearResult"];
export type MeasureResult = Omit<Schemas["MeasureResult"], "approximation">;
export type MixingResult = Schemas["MixingResult"];
export type Network = Schemas["Network"];
export type Observation = Schemas["Observation"];
export type OrganisationItem = Schemas["OrganisationItem"];
export type OrganisationProfile = Schemas["OrganisationProfile"];
export type Picture = Schemas["Picture"];
export type PlanResult = Schemas["PlanResult"];
export type Preview = Schemas["Preview"];
export type Problem = Schemas["Problem"];
export type Published = Schemas["Published"];
export type PublishedTable = Published["tables"][number];
export type PublishedCell = NonNullable<PublishedTable["cells"][number]>;
export type Scheme = Schemas["Scheme"];
export type SearchResult = Schemas["SearchResult"];
export type StructureResult = Schemas["StructureResult"];
export type Ties = Schemas["Ties"];
export type ZoneItem = Schemas["ZoneItem"];
