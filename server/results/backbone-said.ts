import { backboneSources } from "../../analysis/ties/backbone-sources.ts";
import type { Language } from "../../model/name.ts";
import { definitionOf } from "./definition-of.ts";
import type { OnBackbone } from "./networks.ts";
import type { AskedNetwork } from "./split-query.ts";

/** Where the backbone that is asked for was defined. */
export function backboneSource({ backbone }: AskedNetwork): readonly string[] {
  return backbone ? [backboneSources[backbone.method]] : [];
}

/** What a result says of the backbone whose ties it read; nothing where it read all ties. */
export function backboneSaid(asked: AskedNetwork, derived: OnBackbone, language: Language) {
  const { backbone } = backboneCounted(asked, derived);
  if (!backbone) return {};
  const { method } = backbone;
  const definition = definitionOf(`backbone.${method}`, backboneSources[method], language);
  return { backbone: { ...backbone, definition } };
}

/** The same without what its method means, which is said elsewhere. */
export function backboneCounted({ backbone }: AskedNetwork, { network, backbone: found }: OnBackbone) {
  if (!backbone || !found) return {};
  const { tested, threshold, modelError, network: kept } = found;
  return { backbone: { ...backbone, tested, ties: network.size, kept: kept.size, threshold, modelError } };
}
