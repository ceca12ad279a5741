/** Refusals that every list may give. */
export const listErrors = [
  "dataset_unknown",
  "version_unknown",
  "version_gone",
  "not_acceptable",
  "store_unreachable",
] as const;
