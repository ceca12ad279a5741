import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { expect } from "vitest";
import { computeMeasure } from "../../analysis/compute-measure.ts";
import type { Facts } from "../../analysis/facts/facts.ts";
import { measures } from "../../analysis/measures.ts";
import type { TieNetwork } from "../../analysis/ties/tie-network.ts";
import { unwatched } from "../../model/progress.ts";
import { idsOf, networkOf } from "../analysis/network-as-lists.ts";

const folder = resolve(import.meta.dirname, "../../../shared/data");

/** Third-party data, which is not part of the project: tests that need it are skipped where it is not beside the repository. */
export const hasSharedData = existsSync(folder);
export const needsSharedData = hasSharedData ? "" : " (skipped: needs ../shared/data beside the repository)";

export function sharedFile(path: string): string {
  return resolve(folder, path);
}

export function sharedJson<T>(path: string): T {
  const bytes = readFileSync(sharedFile(path));
  return JSON.parse((path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString());
}

export function sharedRows(path: string): Record<string, string>[] {
  return parse(readFileSync(sharedFile(path)), { columns: true, bom: true });
}

/** A measure's values by id; an organisation for which it is undefined is not among them. */
export function valuesById(
  facts: Facts,
  measureId: string,
  query: Record<string, string> = {},
  own: Record<string, unknown> = {},
  network?: TieNetwork,
): Map<string, number> {
  const measure = measures.find(({ id }) => id === measureId)!;
  const parameters = { ...networkOf(query), alpha: 0.85, normalised: false, ...own };
  const { organisations, values } = computeMeasure(measure, { facts, network, parameters, progress: unwatched });
  const entries = idsOf(facts, { organisations }).map((id, node): [string, number] => [id, values[node]]);
  return new Map(entries.filter(([, value]) => !Number.isNaN(value)));
}

/**
 * That both hold the same ids, and every value is the expected one to the decimals that it was rounded to. `units`: of the last
 * decimal, how many the expected one may be off; more than a half only where it was not computed to more decimals than it gives.
 */
export function expectRounded(
  actual: ReadonlyMap<string, number>,
  expected: Iterable<readonly [string, number]>,
  decimals: number,
  units = 0.5,
): void {
  const wanted = new Map(expected);
  expect([...actual.keys()].sort()).toEqual([...wanted.keys()].sort());
  const allowed = units * 10 ** -decimals + 1e-12;
  const wrong = [...wanted].filter(
    ([id, value]) => !(Math.abs(actual.get(id)! - value) <= allowed * Math.max(1, value)),
  );
  expect(wrong.map(([id, value]) => `${id}: ${actual.get(id)}, not ${value}`)).toEqual([]);
}
