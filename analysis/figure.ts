import type { z } from "zod";
import type { Progress } from "../model/progress.ts";
import type { Facts } from "./facts/facts.ts";
import type { GrowingFigure } from "./growing-figure.ts";
import type { Measure } from "./measure.ts";
import type { StructureCounts } from "./structure/structure-counts.ts";
import type { GroupAmounts } from "./ties/group-amounts.ts";
import type { NodeGroups } from "./ties/node-groups.ts";
import type { Selection } from "./ties/selection.ts";
import type { TieNetwork } from "./ties/tie-network.ts";

/** What a figure is computed from: the network as it is, or as a null model drew it. */
export interface FigureInput<Shape extends z.ZodRawShape = z.ZodRawShape> {
  readonly facts: Facts;
  /** Nodes and what each activity gives to pairs. */
  readonly selection: Selection;
  /** The projection of the selection: there for a figure that reads ties. */
  readonly network: TieNetwork | undefined;
  /** Whether that has only some of the ties, such as those of a backbone, so that the selection must not be read for them. */
  readonly onTies?: boolean;
  /** Instead of selection and network: what of the ties is between which of `groups`, summed already. */
  readonly amounts?: GroupAmounts;
  /** What figures of one network share, counted once: there where the network is. */
  readonly counts: StructureCounts | undefined;
  /** The group of each node: there for a figure that has `groups`. */
  readonly groups: NodeGroups | undefined;
  /** Of a panel: the complexes that count as those of the topology. Absent: all of it do. */
  readonly complexes?: ReadonlySet<string> | undefined;
  /** Whether ties count by their weight; false for a figure that has no weighted form. */
  readonly weighted: boolean;
  /** The figure's own parameters, parsed. */
  readonly parameters: z.output<z.ZodObject<Shape>>;
  readonly progress: Progress;
}

/**
 * One number about a network as a whole: an entry in the list `figures`, from which the catalogue, the validation, the API's
 * schema, the null models and the page all come. What people read about figure `x` stands in `definitions.json` under `structure.x`.
 */
export interface Figure<Shape extends z.ZodRawShape = z.ZodRawShape>
  extends Pick<Measure<Shape>, "id" | "weightedDefault" | "parameters" | "source" | "computedBy" | "why"> {
  /** Whether it is a sum over activities, for which the selection is enough; only else is the projection made. */
  readonly reads: "facts" | "ties";
  /** What its form without weights reads where that differs: numbers of distinct ties need the projection. */
  readonly readsUnweighted?: "ties";
  /** How a figure over groups parts the nodes, which label permutation then deals anew. Absent: it knows no groups. */
  groups?(facts: Facts, organisations: Uint32Array, parameters: z.output<z.ZodObject<Shape>>): NodeGroups;
  /** NaN where it is undefined. */
  compute(input: FigureInput<Shape>): number;
  /** For one that costs much anew: as it follows what is added between its groups. Absent, or undefined of a network: there is no shorter way than `compute`. */
  growing?(input: FigureInput<Shape>): GrowingFigure | undefined;
}

/** Whether the figure can be computed from some ties alone, of which the facts say nothing. */
export function knowsTies({ reads, readsUnweighted }: Figure): boolean {
  return reads === "ties" || readsUnweighted === "ties";
}

/** Whether the figure needs the projection in the form asked for. */
export function readsTies({ reads, readsUnweighted }: Figure, weighted: boolean): boolean {
  return reads === "ties" || (readsUnweighted === "ties" && !weighted);
}
