import { z } from "zod";
import { activityKinds } from "../../model/activity.ts";
import { alphaSchema, backbones, corrections, usualAlpha } from "../../model/backbone.ts";
import { caseStates } from "../../model/case.ts";
import { cellCorrections, cellTests, usualCellCorrection, usualCellTest } from "../../model/cell-judgement.ts";
import { communityAlgorithms } from "../../model/community-algorithm.ts";
import { complexClasses, complexRoles } from "../../model/complex.ts";
import { conversionMatches } from "../../model/conversion-match.ts";
import { groupOrders } from "../../model/group-order.ts";
import { hubTieRules, hubTieStates } from "../../model/hub-tie.ts";
import { datasetIdSchema } from "../../model/id.ts";
import { currencySchema } from "../../model/money.ts";
import { timings, weightings } from "../../model/network-parameters.ts";
import { drawsSchema, nullModels } from "../../model/null-model.ts";
import { organisationKinds, sizeClasses } from "../../model/organisation.ts";
import { panelKinds, usualPanelMeasures } from "../../model/panel.ts";
import { partialDateSchema } from "../../model/partial-date.ts";
import { pictureModes } from "../../model/picture.ts";
import { supportFields } from "../../model/programme.ts";
import { permutationsSchema } from "../../model/relation-limits.ts";
import { schemeKinds } from "../../model/scheme.ts";
import { seedSchema } from "../../model/seed.ts";
import { directoryLists } from "./directory-lists.ts";
import { integrationParts } from "./integration-parts.ts";
import { leavingRanks } from "./leaving-by.ts";
import { measureParts } from "./measure-parts.ts";
import { partnersParts } from "./partners-parts.ts";
import { seriesIndexes } from "./series-indexes.ts";

/** What a link holds beside the view. A value that is not understood is read as absent: an old link still opens. */
const text = z.string().min(1).max(1000).optional().catch(undefined);

/** There, or not. */
const flag = z.enum(["true"]).optional().catch(undefined);

const yearSchema = z.coerce.number().int().min(1).max(9999).optional().catch(undefined);

const cameraSchema = z
  .string()
  .regex(/^-?[\d.]+,-?[\d.]+,[\d.]+$/)
  .transform((written) => {
    const [x, y, ratio] = written.split(",").map(Number);
    return { x, y, ratio };
  });
export type Camera = z.output<typeof cameraSchema>;

/** A closed line around organisations in the layout's own measure, which stays while the dataset's version does. */
const lassoSchema = z
  .string()
  .max(1200)
  .regex(/^-?\d+(\.\d)?(,-?\d+(\.\d)?){5,}$/)
  .transform((written) => {
    const parts = written.split(",").map(Number);
    return Array.from({ length: Math.floor(parts.length / 2) }, (_, i) => ({ x: parts[2 * i], y: parts[2 * i + 1] }));
  });
export const lassoPoints = 60;

/** Which lines the map shows. */
export const mapLines = ["both", "ties", "planned"] as const;

/** What is shown of communities. */
export const communityViews = ["groups", "years", "resolution"] as const;

/** What a tie counts where blocks are found. */
export const tieCounts = ["tie", "weight"] as const;

/** How the components of an index come to be comparable. */
export const indexScalings = ["min-max", "rank"] as const;

export const mixingReadings = ["weight", "density", "lift", "ratio"] as const;

/** How many groups of a matrix are shown, the others merged into one. */
export const mostShown = ["24", "60", "200"] as const;

/** Words of a need that can be looked up. */
export const longestNeed = 500;

/** By what the needs that were not met are counted. */
export const unmetGroupings = ["complex", "zone", "field", "route"] as const;

/** What a tie between two groups counts. */
export const pairCounts = ["weight", "activities"] as const;

const urlStateSchema = z.object({
  dataset: datasetIdSchema.optional().catch(undefined),
  version: z.coerce.number().int().min(1).optional().catch(undefined),
  // which network
  layers: text,
  from: partialDateSchema.optional().catch(undefined),
  to: partialDateSchema.optional().catch(undefined),
  timing: z.enum(timings).optional().catch(undefined),
  weighting: z.enum(weightings).optional().catch(undefined),
  maxActivitySize: z.coerce.number().int().min(2).optional().catch(undefined),
  kinds: text,
  zones: text,
  complexes: text,
  countries: text,
  /** With the introductions that brokers recorded as made. */
  journal: z.literal("true").optional().catch(undefined),
  /** Only the ties of a backbone are read, where what is shown can be had on one. */
  backbone: z.enum(backbones).optional().catch(undefined),
  backboneAlpha: alphaSchema.default(usualAlpha).catch(usualAlpha),
  /** Without it as is usual of the backbone. */
  backboneCorrection: z.enum(corrections).optional().catch(undefined),
  // how it is drawn
  size: z.string().min(1).default("degree").catch("degree"),
  colour: z.string().min(1).default("kind").catch("kind"),
  /** Above so many ties the most significant are drawn. More can be asked for; more is seldom seen. */
  drawn: z.coerce.number().int().min(100).max(100_000).default(4000).catch(4000),
  shows: z.enum(pictureModes).default("organisations").catch("organisations"),
  /** Grouping whose groups are shown, where groups are. */
  groups: text,
  focus: text,
  /** What the focus is, where organisations and activities are shown together. */
  focusIs: z.enum(["organisation", "activity"]).optional().catch(undefined),
  table: z.enum(["open", "folded", "lasso"]).default("open").catch("open"),
  camera: cameraSchema.optional().catch(undefined),
  // map
  places: z.enum(["complex", "country"]).optional().catch(undefined),
  /** The day whose topology of hubs is shown; without it the end of the window. */
  at: partialDateSchema.optional().catch(undefined),
  mapSize: text,
  mapColour: text,
  mapTies: z.coerce.number().int().min(1).max(100_000).default(200).catch(200),
  /** A country is tall: its map has the height first. */
  mapTable: z.enum(["open", "folded"]).default("folded").catch("folded"),
  mapLines: z.enum(mapLines).default("both").catch("both"),
  /** Longitude and latitude of the middle, and how far it is enlarged. */
  mapCamera: cameraSchema.optional().catch(undefined),
  place: text,
  // what is selected
  organisation: text,
  /** A second organisation: the picture shows the paths from the first one. */
  other: text,
  lasso: lassoSchema.optional().catch(undefined),
  activity: text,
  /** A node of the network that stands for a group of organisations. */
  group: text,
  /** Ids of organisations that the picture of the network holds as a lasso would. */
  marked: z.string().min(1).max(8000).optional().catch(undefined),
  // measures
  part: z.enum(measureParts).default("ranking").catch("ranking"),
  measure: z.string().min(1).default("degree").catch("degree"),
  /** Parameters of its own that are not as usual: `role:liaison`. */
  own: text,
  against: text,
  otherOwn: text,
  distribution: z.enum(["histogram", "cumulative"]).default("histogram").catch("histogram"),
  scale: z.enum(["linear", "log"]).default("linear").catch("linear"),
  /** Which organisations a chart was asked about. */
  within: text,
  // two periods, by whole years; without one what is proposed of it
  earlierFrom: yearSchema,
  earlierTo: yearSchema,
  laterFrom: yearSchema,
  laterTo: yearSchema,
  /** A dataset beside this one, and the years of it; without them all. */
  beside: datasetIdSchema.optional().catch(undefined),
  besideVersion: z.coerce.number().int().min(1).optional().catch(undefined),
  besideFrom: yearSchema,
  besideTo: yearSchema,
  // communities
  communities: z.enum(communityViews).default("groups").catch("groups"),
  algorithm: z.enum(communityAlgorithms).default("louvain").catch("louvain"),
  resolution: z.coerce.number().positive().max(100).default(1).catch(1),
  /** Years in each period in which communities are followed. */
  window: z.coerce.number().int().min(1).max(50).default(3).catch(3),
  // blocks and cliques
  splits: z.coerce.number().int().min(1).max(4).default(2).catch(2),
  tiesCount: z.enum(tieCounts).default("tie").catch("tie"),
  /** Members of a clique, at least. */
  smallest: z.coerce.number().int().min(2).max(1000).default(3).catch(3),
  /** How many cliques are listed, at most. */
  listed: z.coerce.number().int().min(1).max(1000).default(100).catch(100),
  /** The null model that figures are set against, once it was asked for, and how it draws. */
  chance: z.enum(nullModels).optional().catch(undefined),
  /** Whether the figures that take long are asked for too. */
  whole: z.enum(["all"]).optional().catch(undefined),
  compared: z.string().min(1).default("transitivity,assortativity").catch("transitivity,assortativity"),
  /** Parameters of figures' own that are not as usual, for all that take them. */
  figureOwn: text,
  /** Which kinds of organisation are which of the triple helix: `kind:letter`. */
  spheres: text,
  draws: drawsSchema.catch(drawsSchema.parse(undefined)),
  seed: seedSchema.catch(seedSchema.parse(undefined)),
  /** The matrix over pairs of organisations that is explained, by which others once that was asked for, and how it is tested. */
  of: z.string().min(1).max(200).default("ties").catch("ties"),
  with: text,
  permutations: permutationsSchema.catch(permutationsSchema.parse(undefined)),
  /** Units by years, and the measures that are columns of it: none, where it is empty. */
  panel: z.enum(panelKinds).default("organisation-year").catch("organisation-year"),
  panelMeasures: z.string().max(300).default(usualPanelMeasures.join(",")).catch(usualPanelMeasures.join(",")),
  // integration
  integration: z.enum(integrationParts).default("overview").catch("overview"),
  /** Whose boundaries are crossed; without it complexes where the dataset has them. */
  across: text,
  tiesBy: z.enum(["weight", "count"]).default("weight").catch("weight"),
  index: z.enum(seriesIndexes).default("integration").catch("integration"),
  topology: z.enum(["year", "fixed"]).default("year").catch("year"),
  /** The changes of a what-if, as the API writes them; which additions were asked for; in which order organisations leave. */
  scenario: z.string().min(1).max(6000).optional().catch(undefined),
  propose: text,
  leaving: z.enum(leavingRanks).default("degree").catch("degree"),
  by: z.string().min(1).default("kind").catch("kind"),
  /** How the cells of a matrix are judged against random networks. */
  cellCorrection: z.enum(cellCorrections).default(usualCellCorrection).catch(usualCellCorrection),
  cellTest: z.enum(cellTests).default(usualCellTest).catch(usualCellTest),
  reading: z.enum(mixingReadings).default("weight").catch("weight"),
  /** Which connected complexes are listed: of what state, of which hub; and by what rules the states are told. */
  hubState: z.enum(hubTieStates).optional().catch(undefined),
  underHub: text,
  dormantAfter: hubTieRules.dormantAfter.catch(hubTieRules.dormantAfter.parse(undefined)),
  thinning: hubTieRules.thinning.catch(hubTieRules.thinning.parse(undefined)),
  /** Pairs of groups of which grouping are compared with what is expected, by what their ties are counted, and from which year on they are foretold. */
  pairsBy: text,
  /** What ties are explained by, comma-separated; without it as is usual. */
  pairsWith: text,
  pairsCount: z.enum(pairCounts).default("weight").catch("weight"),
  forecastFrom: yearSchema,
  row: text,
  column: text,
  /** What the index of integration ranks, with how much each component counts: `external:2,diversity:1`. */
  ranked: z.string().min(1).default("complex").catch("complex"),
  weights: text,
  scaling: z.enum(indexScalings).default("min-max").catch("min-max"),
  /** The evaluation scheme whose score cards are shown, and the year of the scores. */
  scheme: text,
  scoreYear: yearSchema,
  /** How many flows between groups are drawn, strongest first. */
  flows: z.coerce.number().int().min(1).max(100_000).default(60).catch(60),
  placing: z.enum(["zones", "complexes"]).default("zones").catch("zones"),
  groupOrder: z.enum(groupOrders).default("weight").catch("weight"),
  mostGroups: z.enum(mostShown).default("24").catch("24"),
  // partners
  partners: z.enum(partnersParts).default("cases").catch("cases"),
  caseState: z.enum(caseStates).optional().catch(undefined),
  caseField: z.enum(supportFields).optional().catch(undefined),
  caseSource: z.enum(["journal", "facts"]).optional().catch(undefined),
  /** The form to open a case is unfolded. */
  opening: flag,
  /** Whom a partner is sought for, or who is introduced; and to whom. */
  partnerFor: text,
  introduceTo: text,
  /** Or for whom, where that is nobody of the dataset: what it is, where, and what it makes. */
  newcomerKind: z.enum(organisationKinds).optional().catch(undefined),
  newcomerComplex: text,
  newcomerCountry: text,
  newcomerMakes: z.string().min(1).max(longestNeed).optional().catch(undefined),
  /** What is needed, in words. */
  need: z.string().min(1).max(longestNeed).optional().catch(undefined),
  candidateKind: z.enum(organisationKinds).optional().catch(undefined),
  candidateSize: z.enum(sizeClasses).optional().catch(undefined),
  candidateZone: text,
  candidateComplex: text,
  candidateCountry: text,
  withinKm: z.coerce.number().min(0).max(20_100).optional().catch(undefined),
  /** Who is listed beside those that are not partners already, and no competitors; or only out of which of them. */
  partnersToo: flag,
  competitorsToo: flag,
  outside: flag,
  newcomers: flag,
  /** With a need: whoever meets no word of it is listed too. */
  unmeetingToo: flag,
  explore: z.coerce.number().min(0).max(1).default(0).catch(0),
  amongEquals: flag,
  /** No value of this grouping has more than three of the candidates. */
  capBy: text,
  /** Only experts who can be asked; without a conflict of interest known from so many years; with less to do than so many running cases. */
  available: flag,
  withoutConflict: flag,
  conflictYears: z.coerce.number().int().min(0).max(50).optional().catch(undefined),
  withinLoad: flag,
  busyFrom: z.coerce.number().positive().max(1000).optional().catch(undefined),
  expertField: text,
  expertZone: text,
  expertComplex: text,
  expertKm: z.coerce.number().min(0).max(20_100).optional().catch(undefined),
  /** Who introduces so often already is not led through. */
  maxLoad: z.coerce.number().int().min(1).max(1000).optional().catch(undefined),
  /** What a team is asked for with: how many of which kind, what it can do, who leads; whether teams were asked for, and the one that is worked on. */
  requires: z
    .string()
    .min(1)
    .max(200)
    .default("company:2,university:1,institute:1")
    .catch("company:2,university:1,institute:1"),
  terms: text,
  leadKind: z.enum(organisationKinds).optional().catch(undefined),
  /** What it asks support schemes for, in which currency, and on which day. */
  askedAmount: z.coerce.number().positive().optional().catch(undefined),
  askedCurrency: currencySchema.default("KRW").catch("KRW"),
  askedOn: partialDateSchema.optional().catch(undefined),
  teams: flag,
  /** Who is to be in it beside whom a partner is sought for: ids as `marked`, each with its kind. */
  teamWith: z.string().min(1).max(4000).optional().catch(undefined),
  team: z.string().min(1).max(4000).optional().catch(undefined),
  /** The last year that the back-test knows of, and what is drawn of it. */
  split: yearSchema,
  quality: z.string().min(1).default("precisionMatched").catch("precisionMatched"),
  /** Years within which pairs that met are to join a consortium, what they are compared with, and how often those on the list met. */
  joinWithin: z.coerce.number().positive().max(50).default(3).catch(3),
  conversionMatch: z.enum(conversionMatches).default("kind").catch("kind"),
  meetings: z.coerce.number().int().min(1).max(1000).default(2).catch(2),
  /** Only needs that were not met. */
  unmet: z.enum(["only"]).optional().catch(undefined),
  /** Only calls of which it is to be asked what came of them. */
  outcomeDue: flag,
  unmetBy: z.enum(unmetGroupings).default("complex").catch("complex"),
  // published tables
  figures: z.enum(["all", "different"]).default("all").catch("all"),
  // directory
  list: z.enum(directoryLists).default("organisations").catch("organisations"),
  /** What is chosen in a list whose rows are neither organisations nor activities: a scheme, an expert, a figure. */
  item: text,
  activityKind: z.enum(activityKinds).optional().catch(undefined),
  schemeKind: z.enum(schemeKinds).optional().catch(undefined),
  class: z.enum(complexClasses).optional().catch(undefined),
  role: z.enum(complexRoles).optional().catch(undefined),
  speciality: text,
  programme: text,
  status: text,
  year: z.coerce.number().int().optional().catch(undefined),
  indicator: text,
  subject: text,
  pool: text,
  field: text,
  q: text,
  kind: z.enum(organisationKinds).optional().catch(undefined),
  zone: text,
  complex: text,
  country: text,
});
export type UrlState = z.output<typeof urlStateSchema>;

const defaults = urlStateSchema.parse({});

export function parseUrlState(search: string): UrlState {
  return urlStateSchema.parse(Object.fromEntries(new URLSearchParams(search)));
}

/** The query string that reads as this state; what is default stays out of it. */
export function writeUrlState(state: UrlState): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(state)) {
    if (value === undefined || value === defaults[name as keyof UrlState]) continue;
    query.set(name, typeof value === "object" ? writePlace(value) : String(value));
  }
  const written = query.toString().replaceAll("%2C", ",");
  return written === "" ? "" : `?${written}`;
}

function writePlace(place: Camera | NonNullable<UrlState["lasso"]>): string {
  if ("ratio" in place) return [place.x, place.y, place.ratio].map((part) => String(Number(part.toFixed(4)))).join(",");
  return place.flatMap(({ x, y }) => [x, y].map((part) => String(Number(part.toFixed(1))))).join(",");
}
