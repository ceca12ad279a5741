import { getActivity, listActivities } from "./activities.ts";
import { getCommunities } from "./communities.ts";
import { getDataset, getGrouping, listDatasets, removeDataset } from "./datasets.ts";
import { health } from "./health.ts";
import { listMappings, previewImport, startImport } from "./imports.ts";
import { cancelJob, getJob, jobEvents } from "./jobs.ts";
import { getMeasure, listMeasures } from "./measures.ts";
import { getMixing } from "./mixing.ts";
import { openapiRoute } from "./openapi.ts";
import { getOrganisation, listOrganisations } from "./organisations.ts";
import { getPicture } from "./picture.ts";
import type { Route } from "./route.ts";
import { listScores, writeScores } from "./scores.ts";
import { getTies } from "./ties.ts";

const described: readonly Route[] = [
  health,
  listDatasets,
  getDataset,
  removeDataset,
  getGrouping,
  listMappings,
  previewImport,
  startImport,
  listOrganisations,
  getOrganisation,
  listActivities,
  getActivity,
  getTies,
  getPicture,
  listMeasures,
  getMeasure,
  listScores,
  writeScores,
  getCommunities,
  getMixing,
  getJob,
  jobEvents,
  cancelJob,
];

/** Every route of the API, in the order in which the document lists them. */
export const routes: readonly Route[] = [...described, openapiRoute(described)];
