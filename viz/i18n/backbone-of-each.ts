import type { Correction } from "../../model/backbone.ts";
import type { Definition } from "../api/client.ts";
import type { SaidBackbone } from "./use-backbone-words.ts";

/** The backbone that each of a result's several networks has, where there is one. */
export function backboneOfEach({
  backboneDefinition,
  parameters,
}: {
  readonly backboneDefinition?: Definition;
  readonly parameters: Readonly<Record<string, unknown>>;
}): SaidBackbone | undefined {
  return (
    backboneDefinition && {
      definition: backboneDefinition,
      alpha: Number(parameters["backbone.alpha"]),
      correction: parameters["backbone.correction"] as Correction,
    }
  );
}
