import type { NullRequest } from "../../model/null-model.ts";
import type { Progress } from "../../model/progress.ts";
import { computeFigure, isWeighted } from "../compute-figure.ts";
import type { Facts } from "../facts/facts.ts";
import { type Figure, readsTies } from "../figure.ts";
import { StructureCounts } from "../structure/structure-counts.ts";
import { selectedTies } from "../ties/derive-ties.ts";
import type { NodeGroups } from "../ties/node-groups.ts";
import type { Selection } from "../ties/selection.ts";
import type { TieNetwork } from "../ties/tie-network.ts";
import type { DrawPart } from "./draw-parts.ts";
import { type DrawnChain, eachDealing, eachTable } from "./each-draw.ts";

export interface DrawRequest {
  readonly facts: Facts;
  readonly selection: Selection;
  /** The projection of the selection, where it is at hand. */
  readonly network?: TieNetwork;
  /** As `FigureRequest` has it; only with labels, as what curveball draws has other ties. */
  readonly onTies?: boolean;
  /** Instead of all complexes of the topology. */
  readonly complexes?: ReadonlySet<string> | undefined;
  readonly null: NullRequest;
  /** The figures' own, parsed; each reads what is its own. */
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** What one part of the draws gave. */
export interface DrawnFigures {
  /** For each figure its value on each draw of the part, NaN where it is undefined. */
  readonly values: readonly Float64Array[];
  readonly chain?: DrawnChain;
}

/**
 * Some figures on the draws of one part; with labels only those that know groups. Several figures of one draw share its
 * projection and what is counted on it.
 */
export function drawFigures(
  figures: readonly Figure[],
  part: DrawPart,
  number: number,
  request: DrawRequest,
  progress: Progress,
): DrawnFigures {
  return request.null.model === "labels"
    ? onLabels(figures, part, request, progress)
    : onTables(figures, part, number, request, progress);
}

function onTables(
  figures: readonly Figure[],
  part: DrawPart,
  number: number,
  { facts, selection, complexes, null: { seed }, parameters }: DrawRequest,
  progress: Progress,
): DrawnFigures {
  const needsTies = figures.some((figure) => readsTies(figure, isWeighted(figure, parameters)));
  // Who is a node does not change, nor then who is in which group.
  const own = figures.map((figure) => figure.groups?.(facts, selection.organisations, parameters));
  const values = figures.map(() => new Float64Array(part.end - part.first));
  const chain = eachTable(part, number, { facts, selection, seed }, progress, (drawn, k, step) => {
    const network = needsTies ? selectedTies(drawn) : undefined;
    const counts = network && new StructureCounts(network, step);
    figures.forEach((figure, f) => {
      step.checkCancelled();
      const at = { facts, selection: drawn, network, counts, groups: own[f], complexes };
      values[f][k] = computeFigure(figure, { ...at, parameters, progress: step });
    });
  });
  return { values, chain };
}

function onLabels(
  figures: readonly Figure[],
  part: DrawPart,
  { facts, selection, network: known, onTies, complexes, null: { seed }, parameters }: DrawRequest,
  progress: Progress,
): DrawnFigures {
  const needsTies = figures.some((figure) => readsTies(figure, isWeighted(figure, parameters)));
  const network = onTies || needsTies ? (known ?? selectedTies(selection)) : undefined;
  const counts = network && new StructureCounts(network, progress);
  const own = figures.map((figure): NodeGroups => {
    return figure.groups!(facts, selection.organisations, parameters);
  });
  const values = figures.map(() => new Float64Array(part.end - part.first));
  eachDealing(part, seed, progress, (deal, k) => {
    figures.forEach((figure, f) => {
      const at = { facts, selection, network, onTies, counts, groups: deal(own[f]), complexes };
      values[f][k] = computeFigure(figure, { ...at, parameters, progress });
    });
  });
  return { values };
}
