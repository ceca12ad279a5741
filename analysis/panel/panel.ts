/** A value of a panel; null where there is none, which is never written as 0. */
export type PanelValue = string | number | null;

/** One column of a panel: what a unit is, or what it was like in a year. */
export interface PanelColumn {
  readonly name: string;
  readonly what: "unit" | "about" | "network" | "measure" | "observation";
  readonly type: "text" | "number";
  /** Of an observation, as its source gives it. */
  readonly unit?: string;
  readonly values: readonly PanelValue[];
}

/** One row for each unit and year, by unit and then year; all columns are equally long. */
export interface Panel {
  readonly rows: number;
  readonly columns: readonly PanelColumn[];
}

/** What the measures gave in the network of one year. */
export interface MeasuredYear {
  readonly year: number;
  /** Index in the facts of each organisation of the year's network. */
  readonly organisations: Uint32Array;
  /** By id of the measure, parallel to the organisations; NaN where undefined. */
  readonly values: Readonly<Record<string, Float64Array>>;
}
