/** Refusals that every derived resource may give. */
export const derivedErrors = [
  "dataset_unknown",
  "version_unknown",
  "version_gone",
  "not_acceptable",
  "filter_unknown",
  "network_too_large",
  "job_queue_full",
  "job_cancelled",
  "store_unreachable",
] as const;
