/** Refusals that every route may give that reads a version of a dataset. */
export const versionErrors = ["dataset_unknown", "version_unknown", "version_gone", "store_unreachable"] as const;
