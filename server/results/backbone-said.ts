import { backboneSources } from "../../analysis/ties/backbone-sources.ts";
import { backboneFigures } from "../../analysis/ties/find-backbone.ts";
import type { AskedNetwork } from "../../model/asked-network.ts";
import type { BackboneMethod } from "../../model/backbone.ts";
import type { Language } from "../../model/name.ts";
import type { OnBackbone } from "../caches/networks.ts";
import { definitionOf } from "./definition-of.ts";

/** Where the backbone that is asked for was defined. */
export function backboneSource({ backbone }: AskedNetwork): readonly string[] {
  return backbone ? [backboneSources[backbone.method]] : [];
}

/** What a result says of the backbone whose ties it read; nothing where it read all ties. */
export function backboneSaid(asked: AskedNetwork, derived: OnBackbone, language: Language) {
  const { backbone } = backboneCounted(asked, derived);
  if (!backbone) return {};
  return { backbone: { ...backbone, definition: definitionOfMethod(backbone.method, language) } };
}

/** What the method means, where each of several networks has a backbone of its own. */
export function backboneDefined({ backbone }: AskedNetwork, language: Language) {
  return backbone ? { backboneDefinition: definitionOfMethod(backbone.method, language) } : {};
}

function definitionOfMethod(method: BackboneMethod, language: Language) {
  return definitionOf(`backbone.${method}`, backboneSources[method], language);
}

/** The same without what its method means, which is said elsewhere. */
export function backboneCounted({ backbone }: AskedNetwork, { network, backbone: found }: OnBackbone) {
  if (!backbone || !found) return {};
  return { backbone: { ...backbone, ...backboneFigures(network, found) } };
}
