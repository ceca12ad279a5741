import type { Progress } from "../model/progress.ts";
import type { Facts } from "./facts/facts.ts";
import { type Figure, type FigureInput, readsTies } from "./figure.ts";
import { StructureCounts } from "./structure/structure-counts.ts";
import { selectedTies } from "./ties/derive-ties.ts";
import type { NodeGroups } from "./ties/node-groups.ts";
import type { Selection } from "./ties/selection.ts";
import type { TieNetwork } from "./ties/tie-network.ts";

export interface FigureRequest {
  readonly facts: Facts;
  readonly selection: Selection;
  /** The projection of the selection, where it is at hand; else it is made if the figure reads it. */
  readonly network?: TieNetwork;
  /** As `FigureInput` has it. */
  readonly onTies?: boolean;
  /** Where several figures of one network are computed: what they share. */
  readonly counts?: StructureCounts;
  /** Instead of the nodes' own groups. */
  readonly groups?: NodeGroups;
  /** Instead of all complexes of the topology. */
  readonly complexes?: ReadonlySet<string> | undefined;
  /** The figure's own, parsed; others are not read. */
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly progress: Progress;
}

/** A figure's value, NaN where it is undefined. */
export function computeFigure(figure: Figure, request: FigureRequest): number {
  return figure.compute(figureInput(figure, request));
}

function figureInput(figure: Figure, { facts, selection, parameters, progress, ...at }: FigureRequest): FigureInput {
  const weighted = isWeighted(figure, parameters);
  const network = at.onTies || readsTies(figure, weighted) ? (at.network ?? selectedTies(selection)) : undefined;
  return {
    facts,
    selection,
    network,
    onTies: at.onTies,
    counts: network && (at.counts ?? new StructureCounts(network, progress)),
    groups: at.groups ?? figure.groups?.(facts, selection.organisations, parameters),
    complexes: at.complexes,
    weighted,
    parameters,
    progress,
  };
}

/** Whether the parameters ask for the weighted form of the figure. */
export function isWeighted({ weightedDefault }: Figure, { weighted }: Readonly<Record<string, unknown>>): boolean {
  return weightedDefault !== undefined && (weighted ?? weightedDefault) === true;
}
