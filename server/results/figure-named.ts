import type { Figure } from "../../analysis/figure.ts";
import { figures } from "../../analysis/figures.ts";
import { nearest } from "../../model/nearest.ts";
import { TielineError } from "../../model/tieline-error.ts";

export function figureNamed(id: string): Figure {
  const found = figures.find((figure) => figure.id === id);
  if (found) return found;
  const known = figures.map((figure) => figure.id);
  throw new TielineError("figure_unknown", { id, nearest: nearest(id, known) });
}
