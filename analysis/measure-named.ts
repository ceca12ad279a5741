import { nearest } from "../model/nearest.ts";
import { TielineError } from "../model/tieline-error.ts";
import type { Measure } from "./measure.ts";
import { measures } from "./measures.ts";

export function measureNamed(id: string): Measure {
  const found = measures.find((measure) => measure.id === id);
  if (found) return found;
  const known = measures.map((measure) => measure.id);
  throw new TielineError("measure_unknown", { id, nearest: nearest(id, known) });
}
