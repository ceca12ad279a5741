import type { ActivityKind } from "../../model/activity.ts";
import type { Observation } from "../../model/observation.ts";
import type { Tally } from "./tally.ts";

/** What tells one figure from another. */
export type Figure = Pick<Observation, "subject" | "indicator" | "date" | "dimensions">;

/** What can lie along a side of a table: `indicator`, `date`, `subject`, or the name of a dimension. */
export type AxisPart = "indicator" | "date" | "subject" | (string & {});

/**
 * A table that a source publishes: which figures stand in it, and how they are laid out. Its title stands in
 * `published.json` under `table.<id>`. An entry of the list `publishedTables`.
 */
export interface PublishedTable {
  readonly id: string;
  readonly indicators: readonly string[];
  /** What the figures are about; where several are named, the dataset is the sum. */
  readonly subjects: readonly Observation["subject"]["type"][];
  readonly rows: readonly AxisPart[];
  readonly columns: readonly AxisPart[];
  /** Only figures of several years together. */
  readonly undated?: boolean;
  /** The order of values along the sides where it is not their own. */
  readonly order?: readonly string[];
  /** The records that it counts, or that those whom it counts take part in. */
  readonly counts?: ActivityKind | "complex" | "expert";
  /** The same figure counted from the facts, as precisely as it is published. Without it, or where it gives none: not countable. */
  count?(tally: Tally, figure: Figure): number | undefined;
}
