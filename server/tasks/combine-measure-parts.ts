import { measureNamed } from "../../analysis/measure-named.ts";

export interface CombinePartsInput {
  readonly measure: string;
  readonly shared: unknown;
  /** In the order of their numbers. */
  readonly parts: readonly Float64Array[];
}

export function run({ measure, shared, parts }: CombinePartsInput): Float64Array {
  return measureNamed(measure).parts!.combine(shared, parts);
}
