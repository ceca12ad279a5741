import type { BackboneRequest } from "./backbone.ts";
import type { NetworkParameters } from "./network-parameters.ts";

/** Which network is asked for, and whether only the ties of a backbone of it are read. */
export interface AskedNetwork {
  readonly network: NetworkParameters;
  readonly backbone?: BackboneRequest | undefined;
}
