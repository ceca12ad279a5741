import type { z } from "zod";
import type { Figure, FigureInput } from "../figure.ts";
import type { GrowingFigure } from "../growing-figure.ts";
import { nodeGroups } from "../ties/node-groups.ts";
import { isSomebodyPlaced } from "./place.ts";
import { type PlaceLevel, placeGrouping } from "./place-grouping.ts";
import { type PlacedOn, placedOn, placingParameters } from "./placing.ts";

type Parameters<Own extends z.ZodRawShape> = z.output<z.ZodObject<Own & typeof placingParameters>>;

/** A figure about where organisations are in the programme's topology. */
interface PlaceFigureEntry<Own extends z.ZodRawShape> extends Pick<Figure, "id" | "source" | "computedBy" | "why"> {
  /** At which its groups are; label permutation deals these anew. */
  readonly level: PlaceLevel;
  /** false: only whether there is a tie matters, which activities tell. */
  readonly isWeighted?: false;
  /** Beside `placing` and `at`. */
  readonly parameters: Own;
  of(input: FigureInput, parameters: Parameters<Own>, on: PlacedOn): number;
  growing?(input: FigureInput, parameters: Parameters<Own>, on: PlacedOn): GrowingFigure | undefined;
}

/**
 * By weight it is a sum over activities and needs no ties; by number of distinct ties it reads the projection. Undefined where
 * nobody in the network has a place: a dataset without complexes and zones says nothing about integration.
 */
export function placeFigure<Own extends z.ZodRawShape>({
  level,
  isWeighted,
  of,
  growing,
  ...entry
}: PlaceFigureEntry<Own>): Figure<Own & typeof placingParameters> {
  const asked = (input: object): [FigureInput, Parameters<Own>, PlacedOn] => {
    const { facts, parameters } = input as FigureInput;
    return [
      input as FigureInput,
      parameters as Parameters<Own>,
      placedOn(facts, parameters as Parameters<Record<never, never>>),
    ];
  };
  return {
    ...entry,
    reads: "facts",
    ...(isWeighted ?? { readsUnweighted: "ties" }),
    weightedDefault: isWeighted ?? true,
    parameters: { ...entry.parameters, ...placingParameters },
    groups: (facts, organisations, parameters) =>
      nodeGroups(
        organisations,
        placeGrouping(facts, level, placedOn(facts, parameters as Parameters<Record<never, never>>)),
      ),
    compute: (input) => (isSomebodyPlaced(input.groups!) ? of(...asked(input)) : Number.NaN),
    ...(growing && {
      growing: (input) => (isSomebodyPlaced(input.groups!) ? growing(...asked(input)) : undefined),
    }),
  };
}
