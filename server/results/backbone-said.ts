import { backboneSources } from "../../analysis/ties/backbones.ts";
import type { Language } from "../../model/name.ts";
import { definitionOf } from "./definition-of.ts";
import type { OnBackbone } from "./networks.ts";
import type { AskedNetwork } from "./split-query.ts";

/** What a result says of the backbone whose ties it read; nothing where it read all ties. */
export function backboneSaid({ backbone }: AskedNetwork, { network, backbone: found }: OnBackbone, language: Language) {
  if (!backbone || !found) return {};
  const { method } = backbone;
  const { tested, threshold, modelError, network: kept } = found;
  return {
    backbone: {
      ...backbone,
      tested,
      ties: network.size,
      kept: kept.size,
      threshold,
      modelError,
      definition: definitionOf(`backbone.${method}`, backboneSources[method], language),
    },
  };
}
