import { versionErrors } from "./version-errors.ts";

/** Refusals that every derived resource may give. */
export const derivedErrors = [
  "filter_unknown",
  "network_too_large",
  "job_queue_full",
  "job_cancelled",
  ...versionErrors,
] as const;
