import type { Route } from "../http/route.ts";
import { getActivity, listActivities } from "./activities.ts";
import { getAlerts } from "./alerts.ts";
import { getBlocks } from "./blocks.ts";
import { getCaller } from "./caller.ts";
import { getCase, getUnmetNeeds, listCases } from "./cases.ts";
import { getCliques } from "./cliques.ts";
import { getCommunities, getCommunitiesOverTime, getCommunitiesProfile } from "./communities.ts";
import { getComplex, getComplexNetwork, listComplexes } from "./complexes.ts";
import { getComposite } from "./composite.ts";
import { getComposition } from "./composition.ts";
import { evaluateConsortium, proposeConsortia, writeBrief } from "./consortia.ts";
import { listContradictions } from "./contradictions.ts";
import { getConversion } from "./conversion.ts";
import { getDataset, getGrouping, listDatasets, removeDataset } from "./datasets.ts";
import { getDegreeDistribution } from "./degree-distribution.ts";
import { countExperts, listExperts } from "./experts.ts";
import { getFigure, getFigures, listFigures } from "./figures.ts";
import { generateDataset } from "./generation.ts";
import { getGravity } from "./gravity.ts";
import { health } from "./health.ts";
import { getHubSpoke } from "./hub-spoke.ts";
import { listMappings, previewImport, startImport } from "./imports.ts";
import { getIntegration, getSeries } from "./integration.ts";
import { getIntroductions, getRecordedIntroductions } from "./introductions.ts";
import { cancelJob, getJob, jobEvents, listJobs } from "./jobs.ts";
import { addToJournal, getJournal, undoEntry } from "./journal.ts";
import {
  getCorrelation,
  getGroupComparison,
  getMeasure,
  getMeasureByGroup,
  getMeasureByYear,
  getMeasureChange,
  getSensitivity,
  listMeasures,
} from "./measures.ts";
import { getMixing, getMixingCell } from "./mixing.ts";
import { listObservations } from "./observations.ts";
import { openapiRoute } from "./openapi.ts";
import { getOrganisation, listOrganisations } from "./organisations.ts";
import { getPanel } from "./panels.ts";
import { listPartnerCases } from "./partner-cases.ts";
import { listPartnerExperts } from "./partner-experts.ts";
import { getBackTest, getCandidates } from "./partners.ts";
import { getPicture } from "./picture.ts";
import { getPublished } from "./published.ts";
import { getRelations } from "./relations.ts";
import { getReport } from "./reports.ts";
import { getRobustness } from "./robustness.ts";
import { getProposals, getScenario } from "./scenario.ts";
import { listSchemes } from "./schemes.ts";
import { listScoreCards } from "./score-cards.ts";
import { listScores, writeScores } from "./scores.ts";
import { searchAll } from "./search.ts";
import { getStructure } from "./structure.ts";
import { getTargets } from "./targets.ts";
import { getTies } from "./ties.ts";
import { listZones } from "./zones.ts";

const described: readonly Route[] = [
  health,
  getCaller,
  listDatasets,
  getDataset,
  removeDataset,
  getGrouping,
  listMappings,
  previewImport,
  startImport,
  generateDataset,
  listOrganisations,
  getOrganisation,
  listActivities,
  getActivity,
  listZones,
  listComplexes,
  getComplex,
  getComplexNetwork,
  listExperts,
  countExperts,
  listCases,
  getUnmetNeeds,
  getCase,
  listObservations,
  listSchemes,
  listScoreCards,
  listContradictions,
  getPublished,
  searchAll,
  listPartnerExperts,
  listPartnerCases,
  getTies,
  getPanel,
  getPicture,
  listMeasures,
  getMeasure,
  getMeasureByGroup,
  getGroupComparison,
  getMeasureByYear,
  getMeasureChange,
  getCorrelation,
  getSensitivity,
  getRelations,
  listScores,
  writeScores,
  getCommunities,
  getCommunitiesProfile,
  getCommunitiesOverTime,
  getBlocks,
  getCliques,
  getMixing,
  getMixingCell,
  getIntegration,
  getSeries,
  getComposite,
  getScenario,
  getProposals,
  getRobustness,
  proposeConsortia,
  evaluateConsortium,
  writeBrief,
  getHubSpoke,
  getGravity,
  getCandidates,
  getBackTest,
  getStructure,
  listFigures,
  getFigure,
  getDegreeDistribution,
  getFigures,
  getComposition,
  getTargets,
  getAlerts,
  getIntroductions,
  getRecordedIntroductions,
  getConversion,
  getJournal,
  addToJournal,
  undoEntry,
  getReport,
  listJobs,
  getJob,
  jobEvents,
  cancelJob,
];

/** Every route of the API, in the order in which the document lists them. */
export const routes: readonly Route[] = [...described, openapiRoute(described)];
