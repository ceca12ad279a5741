import type { DatasetVersion } from "../../model/dataset.ts";
import { shortHash, versionKey } from "../caches/version-key.ts";
import { codeVersion } from "../code-version.ts";

/** The job that computes something from a version: whoever asks for the same waits for the same one. */
export function derivedId(
  version: DatasetVersion,
  analysis: string,
  parameters: Readonly<Record<string, unknown>>,
): string {
  return shortHash([codeVersion(), versionKey(version), analysis, JSON.stringify(parameters)].join(" "));
}
