import { nearest } from "../model/nearest.ts";
import { TielineError } from "../model/tieline-error.ts";
import type { Figure } from "./figure.ts";
import { figures } from "./figures.ts";

export function figureNamed(id: string): Figure {
  const found = figures.find((figure) => figure.id === id);
  if (found) return found;
  const known = figures.map((figure) => figure.id);
  throw new TielineError("figure_unknown", { id, nearest: nearest(id, known) });
}
