import { type MixingInput, type MixingMatrix, mixingMatrix } from "../../analysis/connectivity/mixing-matrix.ts";

export function run(input: MixingInput): MixingMatrix {
  return mixingMatrix(input);
}
