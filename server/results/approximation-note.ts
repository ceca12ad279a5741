import type { Approximation } from "../../analysis/measure.ts";
import type { ApproximationNote } from "../contract/result.ts";

export const approximationMethod =
  "pairs of organisations drawn by chance, all shortest paths of each (Riondato & Upfal 2018, doi:10.1145/3208351; Borassi & Natale 2019, doi:10.1145/3284359); for each organisation an empirical Bernstein interval (Maurer & Pontil 2009, doi:10.48550/arXiv.0907.3740) cut by the relative-entropy bound, all at once by a union bound over organisations and looks";

/** What is said of a result that takes several lists of values together, some of them estimates; null where all are exact. */
export function approximationNote(
  lists: readonly { readonly approximation?: Approximation | undefined }[],
): ApproximationNote | null {
  const found = lists.flatMap(({ approximation }) => (approximation ? [approximation] : []));
  if (found.length === 0) return null;
  return {
    method: approximationMethod,
    samples: Math.min(...found.map(({ samples }) => samples)),
    confidence: Math.min(...found.map(({ confidence }) => confidence)),
    estimated: found.length,
    lists: lists.length,
  };
}
